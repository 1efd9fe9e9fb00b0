/** Tells which lines of a file a change brought in, by comparing it with the versions it replaces. */

import type { ByteRange } from '#model/blob';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** A version of more lines (32 MB of short ones) is not compared: its table would take over 32 MB. */
const mostLines = 2 ** 21;
/** Lines made to collide would make the search quadratic: after so many, a line counts as new. */
const mostProbes = 256;

/**
 * The ranges of `bytes` whose lines occur in none of the `previous` versions, wherever in them,
 * in ascending order, adjacent lines as one range. How a line ends (LF, CR LF, end of file) makes
 * no line new. Takes time in proportion to all the bytes, whatever is in them.
 */
export function newLineRanges(bytes: Uint8Array, previous: readonly Uint8Array[]): ByteRange[] {
  const tables = previous.flatMap((version) => createLineTable(version) ?? []);
  const ranges: ByteRange[] = [];
  let open: { start: number; end: number } | undefined;
  forEachLine(bytes, (start, end, next, hash) => {
    const isOld = tables.some((table) => table.has(bytes, start, end, hash));
    if (isOld) open = undefined;
    else if (open) open.end = next;
    else ranges.push((open = { start, end: next }));
  });
  return ranges;
}

/** Visits each line: `end` is where its content ends, `next` where the next line starts. */
function forEachLine(
  bytes: Uint8Array,
  visit: (start: number, end: number, next: number, hash: number) => void,
): void {
  for (let start = 0; start < bytes.length;) {
    let hash = 0x811c9dc5;
    let at = start;
    for (; at < bytes.length && bytes[at] !== lineFeed; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    let end = at;
    if (end > start && bytes[end - 1] === carriageReturn) {
      end--;
      hash = Math.imul(hash, inverseOfPrime) ^ carriageReturn;
    }
    const next = Math.min(at + 1, bytes.length);
    visit(start, end, next, hash ^ (hash >>> 15));
    start = next;
  }
}

/** Undoes one step of the hash (FNV-1a): its prime times this is 1 modulo 2^32. */
const inverseOfPrime = 0x359c449b;

/** The lines of one version. */
interface LineTable {
  has(bytes: Uint8Array, start: number, end: number, hash: number): boolean;
}

function createLineTable(version: Uint8Array): LineTable | undefined {
  const count = countLines(version);
  if (count > mostLines) return undefined;
  const slots = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const starts = new Int32Array(slots).fill(-1);
  const ends = new Int32Array(slots);
  const hashes = new Int32Array(slots);

  /** The slot of an equal line, or a free one; -1 when neither is near. */
  const slotOf = (bytes: Uint8Array, start: number, end: number, hash: number): number => {
    for (let probe = 0; probe < mostProbes; probe++) {
      const slot = (hash + probe) & (slots - 1);
      if (starts[slot] === -1) return slot;
      const isSame = hashes[slot] === hash && isEqual(bytes, start, end, version, starts[slot]!, ends[slot]!);
      if (isSame) return slot;
    }
    return -1;
  };
  forEachLine(version, (start, end, _next, hash) => {
    const slot = slotOf(version, start, end, hash);
    if (slot === -1 || starts[slot] !== -1) return;
    starts[slot] = start;
    ends[slot] = end;
    hashes[slot] = hash;
  });
  return {
    has(bytes, start, end, hash) {
      const slot = slotOf(bytes, start, end, hash);
      return slot !== -1 && starts[slot] !== -1;
    },
  };
}

function countLines(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 1;
  for (let feed = buffer.indexOf(lineFeed); feed !== -1; feed = buffer.indexOf(lineFeed, feed + 1)) count++;
  return count;
}

function isEqual(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): boolean {
  const length = aEnd - aStart;
  if (bEnd - bStart !== length) return false;
  for (let index = 0; index < length; index++) if (a[aStart + index] !== b[bStart + index]) return false;
  return true;
}
