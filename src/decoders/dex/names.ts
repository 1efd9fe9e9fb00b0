/** Names of classes, fields and methods, as the source has them where a mapping tells. */

import type { Mapping } from '#decoders/proguard-mapping';
import { type DexFile, slots } from './dex-file.ts';

/** A field or method. */
export interface Member {
  readonly owner: string;
  readonly name: string;
}

/** Names by index; they throw as the tables do. */
export interface Names {
  className(type: number): string;
  field(index: number): Member;
  method(index: number): Member;
}

/** Names of `dex`; each is made once. */
export function createNames(dex: DexFile, mapping: Mapping | undefined): Names {
  const classes = slots<string>(dex.types);
  const fields = slots<Member>(dex.fields);
  const methods = slots<Member>(dex.methods);
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
