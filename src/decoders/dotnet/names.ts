/** Names of types, methods and fields of a .NET assembly, made when they are asked for. */

import type { Metadata } from './metadata.ts';

/** Metadata tables by number: ECMA-335, II.22. */
export const tables = {
  typeRef: 0x01,
  typeDef: 0x02,
  field: 0x04,
  methodDef: 0x06,
  memberRef: 0x0a,
  constant: 0x0b,
  customAttribute: 0x0c,
  classLayout: 0x0f,
  property: 0x17,
  fieldRva: 0x1d,
  assembly: 0x20,
  manifestResource: 0x28,
  nestedClass: 0x29,
  methodSpec: 0x2b,
} as const;

/** Answers with an empty text for what is damaged; never throws. */
export interface Names {
  /** `Example.App.Keys`, nested ones behind a dot. */
  type(row: number): string;
  typeOfField(row: number): string;
  typeOfMethod(row: number): string;
  field(row: number): string;
  method(row: number): string;
  /** The name alone of what a token refers to: a field or method, here or in another assembly. */
  member(token: number): string;
  /** The type that has the member of a token. */
  ownerOfMember(token: number): string;
}

/** Makes the names of `metadata`. */
export function createNames(metadata: Metadata): Names {
  const safely = (make: () => string): string => {
    try {
      return make();
    } catch {
      return '';
    }
  };
  const outer = outerTypes(metadata);
  const fullName = (row: number, depth: number): string => {
    const name = metadata.name(metadata.cell(tables.typeDef, row, 1));
    const parent = outer.get(row);
    if (parent !== undefined && depth < 8) return `${fullName(parent, depth + 1)}.${name}`;
    const space = metadata.name(metadata.cell(tables.typeDef, row, 2));
    return space === '' ? name : `${space}.${name}`;
  };
  const type = (row: number): string => safely(() => fullName(row, 0));
  const method = (row: number): string =>
    safely(() => metadata.name(metadata.cell(tables.methodDef, row, 3)));
  const field = (row: number): string => safely(() => metadata.name(metadata.cell(tables.field, row, 1)));
  const typeOfMethod = (row: number): string => type(typeWith(metadata, 5, row));
  const typeOfField = (row: number): string => type(typeWith(metadata, 4, row));
  return {
    type,
    field,
    method,
    typeOfField,
    typeOfMethod,
    member(token) {
      const [table, row] = [token >>> 24, token & 0xffffff];
      if (table === tables.field) return field(row);
      if (table === tables.methodDef) return method(row);
      if (table !== tables.memberRef) return '';
      return safely(() => metadata.name(metadata.cell(tables.memberRef, row, 1)));
    },
    ownerOfMember(token) {
      const [table, row] = [token >>> 24, token & 0xffffff];
      if (table === tables.field) return typeOfField(row);
      if (table === tables.methodDef) return typeOfMethod(row);
      if (table !== tables.memberRef) return '';
      return safely(() => {
        const parent = metadata.reference(tables.memberRef, row, 0);
        if (parent.table === tables.typeDef) return type(parent.row);
        if (parent.table !== tables.typeRef) return '';
        const space = metadata.name(metadata.cell(tables.typeRef, parent.row, 2));
        return `${space}.${metadata.name(metadata.cell(tables.typeRef, parent.row, 1))}`;
      });
    },
  };
}

function outerTypes(metadata: Metadata): Map<number, number> {
  const outer = new Map<number, number>();
  for (let row = 1; row <= metadata.rows(tables.nestedClass); row++) {
    outer.set(metadata.cell(tables.nestedClass, row, 0), metadata.cell(tables.nestedClass, row, 1));
  }
  return outer;
}

/** The last type whose list of members (`column`) begins at or before `member`. */
function typeWith(metadata: Metadata, column: number, member: number): number {
  let low = 0;
  let high = metadata.rows(tables.typeDef);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (metadata.cell(tables.typeDef, middle, column) <= member) low = middle;
    else high = middle - 1;
  }
  return low;
}
