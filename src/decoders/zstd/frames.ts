/**
 * Where the frames of a zstd file lie and how much they can hold, told by their headers and those
 * of their blocks alone (RFC 8878, section 3.1): what unpacks them is not trusted to bound itself.
 */

/** A frame with data. */
export interface ZstdFrame {
  readonly start: number;
  readonly end: number;
  /** Behind its header. */
  readonly blocksAt: number;
  /** Bytes that it unpacks to, if it says so. */
  readonly contentBytes: number | undefined;
  /** More than that it cannot unpack to. */
  readonly mostBytes: number;
}

/** The frames that are whole, and whether something is left that is none. */
export interface ZstdFrames {
  readonly frames: readonly ZstdFrame[];
  readonly isWhole: boolean;
}

const magic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const mostBlockBytes = 128 * 1024;
/** By the descriptor's two bits; 0 is one byte where the frame is a single segment. */
const contentFieldBytes = [0, 2, 4, 8];
const dictionaryFieldBytes = [0, 1, 2, 4];

/** Walks from frame to frame. */
export function readZstdFrames(bytes: Uint8Array): ZstdFrames {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: ZstdFrame[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const start = view.getUint32(at, true);
    if ((start & 0xfffffff0) === skippableMagic) {
      at += 8 + view.getUint32(at + 4, true);
      continue;
    }
    const frame = start === magic ? readFrame(view, at) : undefined;
    if (!frame) return { frames, isWhole: false };
    frames.push(frame);
    at = frame.end;
  }
  return { frames, isWhole: at === bytes.length };
}

function readFrame(view: DataView, start: number): ZstdFrame | undefined {
  const header = readHeader(view, start);
  if (!header) return undefined;
  let at = header.blocksAt;
  let mostBytes = 0;
  while (at + 3 <= view.byteLength) {
    const block = view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
    const kind = (block >> 1) & 3;
    const size = block >> 3;
    mostBytes += kind === 2 ? mostBlockBytes : Math.min(size, mostBlockBytes);
    // A block of one repeated byte holds that byte.
    at += 3 + (kind === 1 ? 1 : size);
    if ((block & 1) === 0) continue;
    const end = at + (header.hasSum ? 4 : 0);
    if (end > view.byteLength) return undefined;
    return { start, end, blocksAt: header.blocksAt, contentBytes: header.contentBytes, mostBytes };
  }
  return undefined;
}

interface Header {
  readonly blocksAt: number;
  readonly contentBytes: number | undefined;
  readonly hasSum: boolean;
}

function readHeader(view: DataView, start: number): Header | undefined {
  const flags = view.getUint8(start + 4);
  const isSingle = (flags & 0x20) !== 0;
  const contentField = flags >> 6;
  const contentWidth = contentField === 0 && isSingle ? 1 : contentFieldBytes[contentField]!;
  const contentAt = start + 5 + (isSingle ? 0 : 1) + dictionaryFieldBytes[flags & 3]!;
  const blocksAt = contentAt + contentWidth;
  if (blocksAt > view.byteLength) return undefined;
  const contentBytes = contentWidth === 0 ? undefined : contentSize(view, contentAt, contentWidth);
  const hasSum = (flags & 4) !== 0;
  return { blocksAt, contentBytes, hasSum };
}

function contentSize(view: DataView, at: number, width: number): number {
  switch (width) {
    case 1:
      return view.getUint8(at);
    case 2:
      return view.getUint16(at, true) + 256;
    case 4:
      return view.getUint32(at, true);
    default:
      return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  }
}
