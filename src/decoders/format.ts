/**
 * What a format is: it recognises bytes and tells what they hold. One format, one file (or folder);
 * `formats.ts` lists them, `nested.ts` runs them. A new one is made by copying a small one.
 */

import type { ByteSource } from '#model/byte-source';

/** What a format is given. */
export interface FormatInput {
  /** All bytes; of a container that is read from disk, its first 64 KB only (use `source`). */
  readonly bytes: Uint8Array;
  readonly source: ByteSource;
  /** Name of the entry or file as its container tells it: hostile text, for hints only. */
  readonly name: string;
  /** The other entries of the container that holds it. */
  readonly siblings: Siblings;
}

/** The entries of one container, for formats that refer to each other (a manifest to resources). */
export interface Siblings {
  /** Names of all entries, as they are written. */
  names(): readonly string[];
  /** An entry's bytes, decompressed; undefined when there is none or it cannot be read. */
  read(name: string): Uint8Array | undefined;
  /** What `make` gives, made once for each `key` in this container. */
  memo<T>(key: string, make: () => T): T;
}

/** Where a string stands in its entry: people's words, made only for what is reported. */
export interface Spot {
  /** `com.example.Keys.API_KEY (static value)`. */
  readonly spot: string;
  /** The class, module or section that holds it. */
  readonly owner?: string;
}

/** Receives what a format finds, in any order. Strings are JavaScript strings; they are searched as UTF-8. */
export interface FormatOutput {
  /**
   * A string with exact boundaries. `key` is the name it is given, where that is known: it is
   * written as `key = "value"`, so that rules which ask for a name find it.
   */
  string(value: string, spot: () => Spot, key?: string): void;
  /** Text or bytes to be searched as they are: lines and columns tell the place. */
  text(bytes: Uint8Array, name?: string): void;
  /** Something that the format holds, to be recognised and decoded in turn. `name` extends the path. */
  entry(name: string, bytes: Uint8Array): void;
  /** The same, read only when its turn comes, and not if a limit is reached before. */
  entry(name: string, read: () => Uint8Array): void;
  /** Bytes of the input that this format does not understand: strings are extracted from them. */
  rest(start: number, end: number): void;
  /** Something that could not be read: what, and why, one sentence. Makes the scan incomplete. */
  gap(message: string): void;
  /** Something worth telling that loses nothing: a sign of tampering, an encrypted range. */
  note(message: string): void;
  /** A fact about the whole build: `package`, `version`, `framework` … May be told more than once. */
  fact(name: string, value: string): void;
}

export interface Format {
  /** As coverage counts it: `dex`, `resources.arsc`. */
  readonly name: string;
  /** True: it reads `source` piece by piece, and `bytes` may be the beginning only. */
  readonly readsSource?: boolean;
  /**
   * True: what it tells may not be all, since it is recognised by its shape and may be something
   * else, or has room between its values. Its bytes are searched as they are, too.
   */
  readonly isLoose?: boolean;
  /**
   * True when `bytes` are of this format, by content. Costs a few byte tests for what is not.
   * `source`: all of it, where `bytes` may be the beginning only.
   */
  recognises(bytes: Uint8Array, name: string, source?: ByteSource): boolean;
  /**
   * Tells `output` all that `input` holds. Pure; bounds-checked: loops end with the bytes, recursion
   * is bounded. Throws a `FormatError` (any other error counts as one) when the bytes are not what
   * they say: what was told before stays, and the raw bytes are searched as well.
   */
  decode(input: FormatInput, output: FormatOutput): void;
}

/** The bytes are not what they say. The message says what was expected, never what the bytes hold. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
