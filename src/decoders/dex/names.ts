/** Names of classes, fields and methods, as the source has them where a mapping tells. */

import type { Mapping } from '#decoders/proguard-mapping';
import type { DexFile } from './dex-file.ts';

export interface Member {
  readonly owner: string;
  readonly name: string;
}

export interface Names {
  className(type: number): string;
  field(index: number): Member;
  method(index: number): Member;
}

/** Names of `dex`; each is made once. They throw as the tables do. */
export function createNames(dex: DexFile, mapping: Mapping | undefined): Names {
  // Arrays of their full length stay arrays; ones that grow by leaps become slow maps.
  const classes = new Array<string | undefined>(dex.types);
  const fields = new Array<Member | undefined>(dex.fields);
  const methods = new Array<Member | undefined>(dex.methods);
  const className = (type: number): string =>
    (classes[type] ??= mapping ? mapping.classOf(dex.typeName(type)) : dex.typeName(type));
  return {
    className,
    field(index) {
      const known = fields[index];
      if (known) return known;
      const { type, name } = dex.field(index);
      const original = mapping ? mapping.fieldOf(dex.typeName(type), name) : name;
      return (fields[index] = { owner: className(type), name: original });
    },
    method(index) {
      const known = methods[index];
      if (known) return known;
      const { type, name } = dex.method(index);
      const original = mapping ? mapping.methodOf(dex.typeName(type), name, dex.parameters(index)) : name;
      return (methods[index] = { owner: className(type), name: original });
    },
  };
}
