/** Values of resources in bundles (AOSP tools/aapt2/Resources.proto, Item). */

import { lengthDelimited, numberField, textField, varint, visitFields } from '#decoders/proto/wire';

/** A simple value. */
export interface ProtoItem {
  readonly text?: string | undefined;
  /** True when the text names a file of the app. */
  readonly isFile?: boolean;
  /** Id of the resource that it refers to. */
  readonly reference?: number;
}

const referenceField = 1;
const stringField = 2;
const rawStringField = 3;
const styledStringField = 4;
const fileField = 5;
const valueField = 1;
const referenceIdField = 2;
const spanField = 2;

/** The value in `[from, to)`; nothing in it for numbers and the like. */
export function readItem(bytes: Uint8Array, from: number, to: number): ProtoItem {
  let item: ProtoItem = {};
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (wire !== lengthDelimited) return;
    if (field === referenceField) {
      const id = numberField(bytes, start, end, referenceIdField);
      if (id !== 0) item = { reference: id };
    } else if (field === stringField || field === rawStringField || field === styledStringField) {
      // Texts may be empty, and are left out then.
      item = { text: textField(bytes, start, end, valueField) ?? '' };
    } else if (field === fileField) {
      item = { text: textField(bytes, start, end, valueField), isFile: true };
    }
  });
  return item;
}

/** Tells `visit` the tags of a styled text, which hold links: `a;href=https://…`. */
export function visitSpans(bytes: Uint8Array, from: number, to: number, visit: (tag: string) => void): void {
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (field !== styledStringField || wire !== lengthDelimited) return;
    visitFields(bytes, start, end, (inner, innerWire, innerStart, innerEnd) => {
      if (inner !== spanField || innerWire !== lengthDelimited) return;
      const tag = textField(bytes, innerStart, innerEnd, valueField);
      if (tag !== undefined) visit(tag);
    });
  });
}

const primitiveField = 7;
/** Fields of Primitive that hold whole numbers and booleans, with how each is written. */
const primitives: ReadonlyMap<number, (value: number) => string> = new Map([
  [6, (value) => String(value | 0)],
  [7, (value) => `0x${(value >>> 0).toString(16).padStart(8, '0')}`],
  [8, (value) => String(value !== 0)],
]);

/** A number or boolean in the value `[from, to)`, as text. */
export function readPrimitive(bytes: Uint8Array, from: number, to: number): string | undefined {
  let text: string | undefined;
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (field !== primitiveField || wire !== lengthDelimited) return;
    visitFields(bytes, start, end, (inner, innerWire, _start, _end, value) => {
      if (innerWire === varint) text ??= primitives.get(inner)?.(value);
    });
  });
  return text;
}
