/**
 * Values of property lists, whatever their notation. Containers of a binary list may be shared and
 * may hold themselves: who walks them keeps count (`tell.ts`).
 */

/** Values are told apart by identity where they are shared. */
export type PlistValue = PlistText | PlistData | PlistUid | PlistScalar | PlistArray | PlistDictionary;

/** A string. */
export interface PlistText {
  readonly kind: 'text';
  readonly text: string;
}

/** Bytes. */
export interface PlistData {
  readonly kind: 'data';
  readonly bytes: Uint8Array;
}

/** In keyed archives: the index of an object. */
export interface PlistUid {
  readonly kind: 'uid';
  readonly index: number;
}

/** A number, date or truth value. */
export interface PlistScalar {
  readonly kind: 'scalar';
  readonly text: string;
}

/** An array or a set. */
export interface PlistArray {
  readonly kind: 'array';
  readonly items: PlistValue[];
}

export interface PlistDictionary {
  readonly kind: 'dictionary';
  /** As long as `values`. */
  readonly keys: string[];
  readonly values: PlistValue[];
}

/** The value of `key`; undefined when there is none, or `value` is no dictionary. */
export function valueOf(value: PlistValue | undefined, key: string): PlistValue | undefined {
  if (value?.kind !== 'dictionary') return undefined;
  const index = value.keys.indexOf(key);
  return index < 0 ? undefined : value.values[index];
}

/** The text of `key`, where it has one: a string, number, date or truth value. */
export function textOf(value: PlistValue | undefined, key: string): string | undefined {
  const found = valueOf(value, key);
  return found?.kind === 'text' || found?.kind === 'scalar' ? found.text : undefined;
}
