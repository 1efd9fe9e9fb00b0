/** All that a format tells about bytes, in the order in which it does. */

import type { Format, FormatOutput, Siblings, Spot } from '#decoders/format';
import { sourceOf } from '#model/byte-source';

export interface Told {
  readonly strings: { readonly value: string; readonly key: string | undefined; readonly spot: () => Spot }[];
  /** Texts that are searched as they are. */
  readonly texts: string[];
  readonly entries: { readonly name: string; readonly bytes: Uint8Array }[];
  /** Ranges that the format does not understand. */
  readonly rests: (readonly [number, number])[];
  readonly gaps: string[];
  readonly notes: string[];
  /** The last value of each fact. */
  readonly facts: Record<string, string>;
}

/** Lets `format` decode `bytes`, which stand beside `siblings` in their container. */
export function told(
  format: Format,
  bytes: Uint8Array,
  name = 'entry',
  siblings: Readonly<Record<string, Uint8Array>> = {},
): Told {
  const all: Told = { strings: [], texts: [], entries: [], rests: [], gaps: [], notes: [], facts: {} };
  const output: FormatOutput = {
    string: (value, spot, key) => void all.strings.push({ value, key, spot }),
    text: (text) => void all.texts.push(Buffer.from(text).toString()),
    entry(entry: string, read: Uint8Array | (() => Uint8Array)) {
      all.entries.push({ name: entry, bytes: typeof read === 'function' ? read() : read });
    },
    rest: (start, end) => void all.rests.push([start, end]),
    gap: (message) => void all.gaps.push(message),
    note: (message) => void all.notes.push(message),
    fact(fact, value) {
      all.facts[fact] = value;
    },
  };
  format.decode({ bytes, source: sourceOf(bytes), name, siblings: siblingsOf(siblings) }, output);
  return all;
}

function siblingsOf(entries: Readonly<Record<string, Uint8Array>>): Siblings {
  const memos = new Map<string, unknown>();
  return {
    names: () => Object.keys(entries),
    read: (name) => entries[name],
    memo<T>(key: string, make: () => T): T {
      if (!memos.has(key)) memos.set(key, make());
      return memos.get(key) as T;
    },
  };
}
