/**
 * Opens what holds other things, to a bounded depth: recognises a format, lets it tell what it
 * holds, hands over its strings as one text, then opens its entries in turn. Whatever goes wrong in
 * one entry is told, and the others are opened all the same.
 */

import type { Blob } from '#model/blob';
import { type ByteSource, sourceOf } from '#model/byte-source';
import type { InnerPlace } from '#model/inner-place';
import type { Visit } from './decoder.ts';
import { type Format, FormatError, type FormatOutput, type Siblings } from './format.ts';
import { formatOf } from './formats.ts';
import { type Limits, defaultLimits } from './limits.ts';
import { type Listing, createListing } from './listing.ts';
import { type Mapping, parseMapping } from './proguard-mapping.ts';
import { utf16 } from './utf-16.ts';
import { utf8Mark } from './utf-8-mark.ts';

/** What a caller may ask for. */
export interface DecodeOptions {
  readonly limits?: Limits;
  /** Text of a ProGuard or R8 mapping. */
  readonly mapping?: string;
}

export { formatOf };

/** What this module offers, for who loads it on demand. */
export interface Formats {
  readonly formatOf: typeof formatOf;
  readonly openNested: typeof openNested;
}

/** One thing to open. */
interface Item {
  readonly bytes: Uint8Array;
  readonly source: ByteSource;
  readonly name: string;
  /** Entry path, as in `InnerPlace`; empty for the blob itself. */
  readonly path: string;
  readonly depth: number;
  readonly siblings: Siblings;
}

interface Entry {
  readonly name: string;
  readonly read: () => Uint8Array;
}

/** What is shared by everything that is opened of one blob. */
interface Opening {
  readonly blob: Blob;
  /** The blob's name for people. */
  readonly subject: string;
  readonly limits: Limits;
  /** Given by the user; it goes before one that a build carries. */
  readonly mapping: Mapping | undefined;
  readonly visit: Visit;
  readonly sourceBytes: number;
  entries: number;
  totalBytes: number;
  isOverLimit: boolean;
}

/** Pieces of a source, and how much of the next one each shows: a multiple of two, for UTF-16. */
const pieceBytes = 16 * 1024 * 1024;
const overlapBytes = 64 * 1024;

/** One listing for each depth, kept for the next blob. */
const listings: Listing[] = [];

/** The last mapping that was given: a scan gives one and the same for every blob. */
let lastMapping: { readonly text: string; readonly mapping: Mapping } | undefined;

function parsedMapping(text: string): Mapping {
  if (lastMapping?.text !== text) lastMapping = { text, mapping: parseMapping(text) };
  return lastMapping.mapping;
}

const noSiblings: Siblings = { names: () => [], read: () => undefined, memo: (_key, make) => make() };

/**
 * Opens `blob`, which is of `format`, from `source`. Hands `visit` parts, what was opened, notes,
 * facts and problems. `subject` names the blob in problems. Never throws.
 */
export function openNested(
  blob: Blob,
  format: Format,
  source: ByteSource,
  { subject, name }: { readonly subject: string; readonly name: string },
  { limits = defaultLimits, mapping }: DecodeOptions,
  visit: Visit,
): void {
  const opening: Opening = {
    blob,
    subject,
    limits,
    mapping: mapping === undefined ? undefined : parsedMapping(mapping),
    visit,
    sourceBytes: source.length,
    entries: 0,
    totalBytes: 0,
    isOverLimit: false,
  };
  const { maxEntryBytes } = limits;
  const isLarge = !format.readsSource && source.length > maxEntryBytes;
  if (isLarge) tellLimit(opening, '', `It is larger than ${maxEntryBytes} bytes`);
  const bytes = format.readsSource ? blob.bytes : source.read(0, Math.min(source.length, maxEntryBytes));
  openItem(opening, format, { bytes, source, name, path: '', depth: 0, siblings: noSiblings });
}

function openItem(opening: Opening, format: Format, item: Item): void {
  const listing = (listings[item.depth] ??= createListing());
  listing.clear();
  const entries: Entry[] = [];
  const output = createOutput(opening, item, listing, entries);
  let isWhole = true;
  try {
    format.decode(item, output);
  } catch (error) {
    isWhole = false;
    output.gap(
      `It is not read to its end as ${format.name}: ${reasonOf(error)}. Its bytes were searched as they are.`,
    );
  }
  opening.visit({ kind: 'opened', format: format.name, bytes: item.source.length });
  searchListing(opening, item, listing);
  if (!isWhole || format.isLoose === true) searchSource(opening, item, 0, item.source.length, true);
  openEntries(opening, item, entries);
}

function reasonOf(error: unknown): string {
  if (error instanceof FormatError) return error.message;
  return error instanceof RangeError ? 'an offset points outside of it' : 'it is damaged';
}

function createOutput(opening: Opening, item: Item, listing: Listing, entries: Entry[]): FormatOutput {
  const { visit } = opening;
  return {
    string: (value, spot, key) => listing.add(value, spot, key),
    text(bytes, name) {
      searchPlain(opening, name === undefined ? item.path : pathBelow(item.path, name), bytes);
    },
    entry(name: string, bytes: Uint8Array | (() => Uint8Array)) {
      entries.push({ name, read: typeof bytes === 'function' ? bytes : () => bytes });
    },
    rest(start, end) {
      searchSource(opening, item, start, end);
    },
    gap(message) {
      visit({
        kind: 'problem',
        code: 'not-decoded',
        message,
        subject: subjectOf(opening, item.path),
      });
    },
    note: (message) => visit({ kind: 'note', path: item.path, message }),
    fact: (name, value) => visit({ kind: 'fact', path: item.path, name, value }),
  };
}

function searchListing({ blob, visit }: Opening, { path }: Item, listing: Listing): void {
  if (listing.length === 0) return;
  visit({
    kind: 'part',
    blob: { bytes: listing.bytes(), origin: blob.origin },
    innerPlace: (byte): InnerPlace => ({ path, ...listing.spotAt(byte) }),
  });
}

/** Searches a range of what may be too large to hold, in pieces that overlap, so that no secret is cut. */
function searchSource(
  opening: Opening,
  { path, source }: Item,
  start: number,
  end: number,
  isAgain = false,
): void {
  for (let at = start; at < end; at += pieceBytes) {
    searchPlain(opening, path, source.read(at, Math.min(end, at + pieceBytes + overlapBytes)), isAgain);
  }
}

/** Searches bytes as they are, and as UTF-16 where they are that; as `decode.ts` does with whole blobs. */
function searchPlain({ blob, visit }: Opening, path: string, bytes: Uint8Array, isAgain = false): void {
  if (bytes.length === 0) return;
  const innerPlace = (): InnerPlace => ({ path });
  const below: Visit = (event) =>
    visit(event.kind === 'part' ? { ...event, innerPlace, ...(isAgain && { isAgain }) } : event);
  const inner: Blob = { bytes, origin: blob.origin };
  if (utf8Mark.decode(inner, below)) return;
  utf16.decode(inner, below);
  below({ kind: 'part', blob: inner });
}

function openEntries(opening: Opening, parent: Item, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const siblings = siblingsOf(opening, entries);
  const counts = new Map<string, number>();
  for (const { name, read } of entries) {
    if (opening.isOverLimit || !takeEntry(opening, parent)) return;
    const seen = counts.get(name) ?? 0;
    counts.set(name, seen + 1);
    // Two entries of one name: tools see one of them, each another.
    const path = pathBelow(parent.path, seen === 0 ? name : `${name}#${seen + 1}`);
    const bytes = readEntry(opening, path, read);
    if (bytes && takeBytes(opening, parent, bytes.length)) {
      openBytes(opening, { bytes, source: sourceOf(bytes), name, path, depth: parent.depth + 1, siblings });
    }
  }
}

function readEntry(opening: Opening, path: string, read: () => Uint8Array): Uint8Array | undefined {
  try {
    return read();
  } catch (error) {
    opening.visit({
      kind: 'problem',
      code: 'not-decoded',
      message: `An entry could not be read: ${reasonOf(error)}.`,
      subject: subjectOf(opening, path),
    });
    return undefined;
  }
}

function openBytes(opening: Opening, item: Item): void {
  const format = formatOf(item.bytes, item.name, true);
  if (!format) {
    opening.visit({ kind: 'opened', format: 'text', bytes: item.bytes.length });
    searchPlain(opening, item.path, item.bytes);
  } else if (item.depth > opening.limits.maxDepth) {
    tellLimit(opening, item.path, `Containers are nested more than ${opening.limits.maxDepth} deep`);
    searchPlain(opening, item.path, item.bytes);
  } else openItem(opening, format, item);
}

function siblingsOf({ mapping }: Opening, entries: readonly Entry[]): Siblings {
  const memos = new Map<string, unknown>(mapping ? [['mapping', mapping]] : []);
  let byName: Map<string, Entry> | undefined;
  return {
    names: () => entries.map(({ name }) => name),
    read(name) {
      byName ??= new Map(entries.map((entry) => [entry.name, entry]));
      try {
        return byName.get(name)?.read();
      } catch {
        // Told when its own turn comes.
        return undefined;
      }
    },
    memo<T>(key: string, make: () => T): T {
      if (!memos.has(key)) memos.set(key, make());
      return memos.get(key) as T;
    },
  };
}

function takeEntry(opening: Opening, parent: Item): boolean {
  if (++opening.entries <= opening.limits.maxEntries) return true;
  opening.isOverLimit = true;
  return tellLimit(opening, parent.path, `It has more than ${opening.limits.maxEntries} entries`);
}

function takeBytes(opening: Opening, parent: Item, bytes: number): boolean {
  const { maxTotalBytes, maxRatio, ratioFloorBytes } = opening.limits;
  opening.totalBytes += bytes;
  const isBomb = opening.totalBytes > ratioFloorBytes && opening.totalBytes > opening.sourceBytes * maxRatio;
  if (!isBomb && opening.totalBytes <= maxTotalBytes) return true;
  opening.isOverLimit = true;
  return tellLimit(
    opening,
    parent.path,
    isBomb ? 'It unpacks to far more than it could honestly hold' : 'It unpacks to too much',
  );
}

function tellLimit(opening: Opening, path: string, message: string): false {
  opening.visit({
    kind: 'problem',
    code: 'limit-reached',
    message: `${message}: what is further in was not searched.`,
    subject: subjectOf(opening, path),
    advice: 'Unpack it yourself and scan the folder, if you trust it.',
  });
  return false;
}

function subjectOf({ subject }: Opening, path: string): string {
  return path === '' ? subject : `${subject}!${path}`;
}

function pathBelow(path: string, name: string): string {
  return path === '' ? name : `${path}!${name}`;
}
