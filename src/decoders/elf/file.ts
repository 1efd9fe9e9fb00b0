/** Headers of ELF files (System V ABI, chapter "Object Files"): what lies where. */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';

/** A section, or a part of a segment that no section claims (its name is empty). */
export interface ElfSection {
  readonly name: string;
  readonly type: number;
  readonly isCode: boolean;
  readonly isCompressed: boolean;
  readonly address: number;
  /** Offsets in the file, within its bytes. */
  readonly start: number;
  readonly end: number;
}

export interface ElfFile {
  readonly reader: ByteReader;
  readonly is64: boolean;
  readonly sections: readonly ElfSection[];
  /** Loaded segments. */
  readonly segments: readonly ElfSection[];
  /** Where the last of all that the headers tell ends. */
  readonly end: number;
}

const header64 = { sectionsAt: 0x28, segmentsAt: 0x20, counts: 0x36 };
const header32 = { sectionsAt: 0x20, segmentsAt: 0x1c, counts: 0x2a };
const noBits = 8;
const codeFlag = 4;
const compressedFlag = 0x800;
const loaded = 1;
const codeSegmentFlag = 1;

/** Whether `bytes` begin like ELF, of a known class and byte order. */
export function isElf(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x7f &&
    bytes[1] === 0x45 &&
    bytes[2] === 0x4c &&
    bytes[3] === 0x46 &&
    (bytes[4] === 1 || bytes[4] === 2) &&
    (bytes[5] === 1 || bytes[5] === 2)
  );
}

/** Reads the headers. Sections and segments that lie outside are cut off; a broken table is empty. */
export function readElf(bytes: Uint8Array): ElfFile {
  const reader = createByteReader(bytes, bytes[5] === 2);
  const is64 = bytes[4] === 2;
  const { sectionsAt, segmentsAt, counts } = is64 ? header64 : header32;
  const word = (at: number): number => (is64 ? reader.u64(at) : reader.u32(at));
  const tables = {
    segments: { at: word(segmentsAt), size: reader.u16(counts), count: reader.u16(counts + 2) },
    sections: { at: word(sectionsAt), size: reader.u16(counts + 4), count: reader.u16(counts + 6) },
  };
  const raw = rows(tables.sections, is64 ? 64 : 40, bytes.length).map((at) => readSection(reader, at, is64));
  const names = raw[reader.u16(counts + 8)];
  const sections = raw.map(({ nameAt, ...section }) => ({ ...section, name: nameOf(reader, names, nameAt) }));
  const segments = rows(tables.segments, is64 ? 56 : 32, bytes.length).flatMap((at) =>
    readSegment(reader, at, is64),
  );
  const tableEnds = Object.values(tables).map(({ at, size, count }) => at + size * count);
  const ends = [...sections, ...segments].map(({ end }) => end);
  return { reader, is64, sections, segments, end: Math.min(bytes.length, largest([...tableEnds, ...ends])) };
}

function largest(values: readonly number[]): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** Offsets of the rows of a table that are within the file. */
function rows(
  { at, size, count }: { readonly at: number; readonly size: number; readonly count: number },
  leastSize: number,
  length: number,
): number[] {
  if (at === 0 || size < leastSize) return [];
  const fit = Math.max(0, Math.min(count, Math.floor((length - at) / size)));
  return Array.from({ length: fit }, (_, index) => at + index * size);
}

type RawSection = Omit<ElfSection, 'name'> & { readonly nameAt: number };

function readSection(reader: ByteReader, at: number, is64: boolean): RawSection {
  const type = reader.u32(at + 4);
  const flags = reader.u32(at + 8 + (is64 && isBig(reader) ? 4 : 0));
  const address = is64 ? wide(reader, at + 16) : reader.u32(at + 12);
  const offset = is64 ? wide(reader, at + 24) : reader.u32(at + 16);
  const size = type === noBits ? 0 : is64 ? wide(reader, at + 32) : reader.u32(at + 20);
  const start = Math.min(offset, reader.length);
  return {
    nameAt: reader.u32(at),
    type,
    isCode: (flags & codeFlag) !== 0,
    isCompressed: (flags & compressedFlag) !== 0,
    address,
    start,
    end: Math.min(start + size, reader.length),
  };
}

function isBig(reader: ByteReader): boolean {
  return reader.bytes[5] === 2;
}

/** 64 bits as a number, which need not be exact where it is larger than any file. */
function wide(reader: ByteReader, at: number): number {
  const [low, high] = isBig(reader) ? [at + 4, at] : [at, at + 4];
  return reader.u32(low) + reader.u32(high) * 2 ** 32;
}

function nameOf(reader: ByteReader, names: RawSection | undefined, nameAt: number): string {
  if (!names || names.start + nameAt >= names.end) return '';
  const start = names.start + nameAt;
  const end = Math.min(names.end, start + mostNameBytes);
  const nul = reader.bytes.subarray(start, end).indexOf(0);
  return reader.latin1(start, nul < 0 ? end - start : nul);
}

const mostNameBytes = 128;

function readSegment(reader: ByteReader, at: number, is64: boolean): ElfSection[] {
  if (reader.u32(at) !== loaded) return [];
  const flags = reader.u32(at + (is64 ? 4 : 24));
  const offset = is64 ? wide(reader, at + 8) : reader.u32(at + 4);
  const address = is64 ? wide(reader, at + 16) : reader.u32(at + 8);
  const size = is64 ? wide(reader, at + 32) : reader.u32(at + 16);
  const start = Math.min(offset, reader.length);
  const end = Math.min(start + size, reader.length);
  const isCode = (flags & codeSegmentFlag) !== 0;
  return [{ name: '', type: 1, isCode, isCompressed: false, address, start, end }];
}
