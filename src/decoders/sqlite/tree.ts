/** Walks the b-trees of a SQLite database (section 1.6 of its format), and reads their records. */

import { createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { type Pages, readVarint, takePage } from './pages.ts';

/** A record as it is stored: header and values. */
export interface Row {
  /** Undefined in trees of indexes, and tables without row ids. */
  readonly rowId: number | undefined;
  readonly payload: Uint8Array;
  /** False when a part of it is on a page that cannot be had. */
  readonly isWhole: boolean;
}

/** What lies on a page. */
interface PageHead {
  readonly kind: number;
  readonly start: number;
  /** Offset of its header: 100 bytes later on page 1. */
  readonly headAt: number;
  readonly cells: number;
  readonly pointersAt: number;
}

const indexInterior = 0x02;
const tableInterior = 0x05;
const indexLeaf = 0x0a;
const tableLeaf = 0x0d;
const fileHeaderBytes = 100;

/** Calls `tell` for each record of the tree at `root`; `tellUnused` for what a leaf no longer uses. */
export function walkTree(
  pages: Pages,
  root: number,
  tell: (row: Row) => void,
  tellUnused: (start: number, end: number) => void,
): void {
  const stack = [root];
  for (let page = stack.pop(); page !== undefined; page = stack.pop()) {
    if (!takePage(pages, page)) continue;
    const start = (page - 1) * pages.pageBytes;
    const head = readHead(pages, start, page === 1 ? start + fileHeaderBytes : start);
    if (!head) continue;
    const isInterior = head.kind === tableInterior || head.kind === indexInterior;
    if (isInterior) stack.push(pages.reader.u32(head.headAt + 8));
    tellPage(pages, head, tell, (child) => stack.push(child));
    if (!isInterior) {
      const contentAt = pages.reader.u16(head.headAt + 5) || 65536;
      tellUnused(head.pointersAt + head.cells * 2, Math.min(head.start + contentAt, pages.reader.length));
      tellFreeBlocks(pages, head, tellUnused);
    }
  }
}

/** Blocks that deleted records leave: a list that ascends, each with the next one's offset and its size. */
function tellFreeBlocks(
  { reader, pageBytes }: Pages,
  { headAt, start }: PageHead,
  tellUnused: (start: number, end: number) => void,
): void {
  let before = 0;
  for (let block = reader.u16(headAt + 1); block > before;) {
    const at = start + block;
    if (at + 4 > Math.min(start + pageBytes, reader.length)) return;
    tellUnused(at + 4, Math.min(at + reader.u16(at + 2), start + pageBytes, reader.length));
    before = block;
    block = reader.u16(at);
  }
}

/** Calls `tell` for each record on a page that is all that there is; false when it is no leaf of a table. */
export function readLonePage(pages: Pages, tell: (row: Row) => void): boolean {
  const head = readHead(pages, 0, 0);
  if (head?.kind !== tableLeaf) return false;
  tellPage(pages, head, tell, () => undefined);
  return true;
}

function readHead({ reader, pageBytes }: Pages, start: number, headAt: number): PageHead | undefined {
  if (headAt + 12 > reader.length) return undefined;
  const kind = reader.u8(headAt);
  if (kind !== tableLeaf && kind !== tableInterior && kind !== indexLeaf && kind !== indexInterior) {
    return undefined;
  }
  const isLeaf = kind === tableLeaf || kind === indexLeaf;
  const pointersAt = headAt + (isLeaf ? 8 : 12);
  const fit = Math.floor((Math.min(start + pageBytes, reader.length) - pointersAt) / 2);
  return { kind, start, headAt, cells: Math.min(reader.u16(headAt + 3), fit), pointersAt };
}

function tellPage(
  pages: Pages,
  head: PageHead,
  tell: (row: Row) => void,
  addChild: (page: number) => void,
): void {
  const { reader } = pages;
  for (let index = 0; index < head.cells; index++) {
    let at = head.start + reader.u16(head.pointersAt + index * 2);
    if (at + 4 > reader.length) continue;
    if (head.kind === tableInterior || head.kind === indexInterior) {
      addChild(reader.u32(at));
      at += 4;
    }
    if (head.kind === tableInterior) continue;
    const size = readVarint(reader, at);
    const rowId = head.kind === tableLeaf ? readVarint(reader, size.end) : undefined;
    const dataAt = rowId?.end ?? size.end;
    tell({ rowId: rowId?.value, ...readPayload(pages, head, dataAt, size.value) });
  }
}

/** The payload; what has no room on the page is on a chain of others. */
function readPayload(
  pages: Pages,
  { kind, start }: PageHead,
  at: number,
  size: number,
): Pick<Row, 'payload' | 'isWhole'> {
  const { reader, pageBytes } = pages;
  const local = localBytes(pages, kind, size);
  const end = Math.min(at + local, start + pageBytes, reader.length);
  const first = reader.bytes.subarray(at, Math.max(at, end));
  pages.budget -= first.length;
  if (pages.budget < 0) throw new FormatError('its records lie over each other');
  if (size <= local) return { payload: first, isWhole: first.length === size };
  const parts = [first];
  let left = size - local;
  let next = end + 4 <= reader.length ? reader.u32(end) : 0;
  while (left > 0 && takePage(pages, next)) {
    const from = (next - 1) * pageBytes;
    const used = Math.min(left, pages.usableBytes - 4);
    parts.push(reader.bytes.subarray(from + 4, from + 4 + used));
    left -= used;
    next = from + 4 <= reader.length ? reader.u32(from) : 0;
  }
  return { payload: Buffer.concat(parts), isWhole: left <= 0 };
}

/** Bytes of a payload that are on the page itself (section 1.6, "payload overflow"). */
function localBytes({ usableBytes }: Pages, kind: number, size: number): number {
  const most = kind === tableLeaf ? usableBytes - 35 : Math.floor(((usableBytes - 12) * 64) / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (usableBytes - 4));
  return fitting <= most ? fitting : least;
}

/** A reader of a payload, for its varints. */
export function payloadReader(payload: Uint8Array): ReturnType<typeof createByteReader> {
  return createByteReader(payload, true);
}
