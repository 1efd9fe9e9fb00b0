/** Parts of complex values in bundles (AOSP tools/aapt2/Resources.proto, CompoundValue). */

import { eachMessage, lengthDelimited, numberField, textField, visitFields } from '#decoders/proto/wire';

/** An item of an array, a plural or a style. */
export interface ProtoPart {
  /** What it is called in the whole: `0`, `other`, `secret`. */
  readonly name: () => string;
  /** The attribute that it sets, where it is part of a style. */
  readonly attribute: string | undefined;
  /** Where its Item message is. */
  readonly start: number;
  readonly end: number;
}

const styleField = 2;
const arrayField = 4;
const pluralField = 5;
const itemFields = { [styleField]: 4, [arrayField]: 3, [pluralField]: 4 } as const;
const keyField = 3;
/** Beside a style's parent and its source. */
const styleEntryField = 3;
const referenceNameField = 3;
const quantities = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Tells `visit` the parts of the compound value in `[from, to)`. */
export function visitParts(
  bytes: Uint8Array,
  from: number,
  to: number,
  visit: (part: ProtoPart) => void,
): void {
  visitFields(bytes, from, to, (kind, wire, start, end) => {
    if (wire !== lengthDelimited) return;
    if (kind !== styleField && kind !== arrayField && kind !== pluralField) return;
    let index = 0;
    visitFields(bytes, start, end, (field, partWire, partStart, partEnd) => {
      if (partWire !== lengthDelimited || (kind === styleField && field !== styleEntryField)) return;
      const number = String(index++);
      const attribute = kind === styleField ? attributeOf(bytes, partStart, partEnd) : undefined;
      const name = (): string =>
        attribute ?? (kind === pluralField ? quantityOf(bytes, partStart, partEnd) : undefined) ?? number;
      eachMessage(bytes, partStart, partEnd, itemFields[kind], (itemStart, itemEnd) => {
        visit({ name, attribute, start: itemStart, end: itemEnd });
      });
    });
  });
}

/** `secret` of `attr/secret` and of `com.example:attr/secret`. */
function attributeOf(bytes: Uint8Array, from: number, to: number): string | undefined {
  let name: string | undefined;
  eachMessage(bytes, from, to, keyField, (start, end) => {
    name ??= textField(bytes, start, end, referenceNameField);
  });
  return name?.slice(name.lastIndexOf('/') + 1);
}

/** Asked for late: a damaged one has no name. */
function quantityOf(bytes: Uint8Array, from: number, to: number): string | undefined {
  try {
    return quantities[numberField(bytes, from, to, keyField)];
  } catch {
    return undefined;
  }
}
