/** Resource tables of bundles (AOSP tools/aapt2/Resources.proto): every value of every configuration. */

import {
  eachMessage,
  isMessage,
  lengthDelimited,
  numberField,
  textField,
  textOf,
  visitFields,
} from '#decoders/proto/wire';
import { protoConfigName } from './proto-config.ts';
import { visitParts } from './proto-parts.ts';
import { nameOf, idOf } from './resource-name.ts';

/** A simple value, alone or as a part of an array, plural or style. */
export interface ProtoValue {
  readonly id: number;
  /** The entry's name, without its type; of a part of a style, the attribute's. */
  readonly key: string;
  /** `string/google_maps_key [fr]`. */
  readonly spot: () => string;
  /** Where its Item message is. */
  readonly start: number;
  readonly end: number;
}

const sourcePoolField = 1;
const packageField = 2;
const idField = 1;
const nameField = 2;
const typeField = 3;
const entryField = 3;
const configValueField = 6;
const configField = 1;
const valueField = 2;
const commentField = 2;
const itemField = 4;
const compoundField = 5;

/** True for a table with a package of a plausible name. Costs a few byte tests for what is none. */
export function isProtoTable(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x0a && bytes[0] !== 0x12) return false;
  let hasPackage = false;
  const isTable = isMessage(bytes, 0, bytes.length, (field, wire, start, end) => {
    if (field === packageField) hasPackage ||= isPackage(bytes, start, end);
    return wire === lengthDelimited && field < 16;
  });
  return isTable && hasPackage;
}

function isPackage(bytes: Uint8Array, from: number, to: number): boolean {
  let isNamed = false;
  const isFine = isMessage(bytes, from, to, (field, wire, start, end) => {
    if (field === nameField)
      isNamed = end - start < 256 && /^[A-Za-z][\w.]*$/.test(textOf(bytes, start, end));
    return wire === lengthDelimited && field <= 4;
  });
  return isFine && isNamed;
}

/** Where the pool of source paths is: a string pool chunk. */
export function sourcePoolOf(bytes: Uint8Array): Uint8Array | undefined {
  let pool: Uint8Array | undefined;
  visitFields(bytes, 0, bytes.length, (field, wire, from, to) => {
    if (field !== sourcePoolField || wire !== lengthDelimited) return;
    visitFields(bytes, from, to, (_field, innerWire, start, end) => {
      if (innerWire === lengthDelimited) pool ??= bytes.subarray(start, end);
    });
  });
  return pool;
}

/** Tells `visit` all simple values, and `comment` the comments that builds leave in. */
export function visitProtoTable(
  bytes: Uint8Array,
  visit: (value: ProtoValue) => void,
  comment: (text: string, spot: () => string) => void,
): void {
  eachMessage(bytes, 0, bytes.length, packageField, (from, to) => {
    const packageId = idOfMessage(bytes, from, to);
    eachMessage(bytes, from, to, typeField, (typeFrom, typeTo) => {
      const type = textField(bytes, typeFrom, typeTo, nameField);
      const typeId = idOfMessage(bytes, typeFrom, typeTo);
      eachMessage(bytes, typeFrom, typeTo, entryField, (entryFrom, entryTo) => {
        const key = textField(bytes, entryFrom, entryTo, nameField) ?? '';
        const id = idOf(packageId, typeId, idOfMessage(bytes, entryFrom, entryTo));
        const entry = { id, key, type };
        eachMessage(bytes, entryFrom, entryTo, configValueField, (valueFrom, valueTo) => {
          visitConfigValue(bytes, valueFrom, valueTo, entry, visit, comment);
        });
      });
    });
  });
}

interface ProtoEntry {
  readonly id: number;
  readonly key: string;
  readonly type: string | undefined;
}

function visitConfigValue(
  bytes: Uint8Array,
  from: number,
  to: number,
  { id, key, type }: ProtoEntry,
  visit: (value: ProtoValue) => void,
  comment: (text: string, spot: () => string) => void,
): void {
  const spot = (part: string): string => {
    const config = configOf(bytes, from, to);
    const name = `${nameOf(type, key, id)}${part}`;
    return config === '' ? name : `${name} [${config}]`;
  };
  eachMessage(bytes, from, to, valueField, (valueFrom, valueTo) => {
    visitFields(bytes, valueFrom, valueTo, (field, wire, start, end) => {
      if (wire !== lengthDelimited) return;
      if (field === commentField) comment(textOf(bytes, start, end), () => `${spot('')} (comment)`);
      else if (field === itemField) visit({ id, key, spot: () => spot(''), start, end });
      else if (field === compoundField) {
        visitParts(bytes, start, end, ({ name, attribute, start: itemStart, end: itemEnd }) => {
          const own = attribute ?? key;
          visit({ id, key: own, spot: () => spot(`[${name()}]`), start: itemStart, end: itemEnd });
        });
      }
    });
  });
}

/** Asked for late: a damaged one has no name. */
function configOf(bytes: Uint8Array, from: number, to: number): string {
  let config = '';
  try {
    eachMessage(bytes, from, to, configField, (start, end) => (config = protoConfigName(bytes, start, end)));
  } catch {
    return 'damaged configuration';
  }
  return config;
}

function idOfMessage(bytes: Uint8Array, from: number, to: number): number {
  let id = 0;
  eachMessage(bytes, from, to, idField, (start, end) => (id = numberField(bytes, start, end, 1)));
  return id;
}
