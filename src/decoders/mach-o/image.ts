/**
 * Reads what a Mach-O file of one architecture declares: its sections, encryption, symbols, signature
 * and libraries (Apple's `mach-o/loader.h`). Offsets count from the start of the image.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { architectureOf } from './architecture.ts';

export interface MachSection {
  readonly segment: string;
  readonly name: string;
  /** Address in memory. */
  readonly address: number;
  /** Range in the file, within the image; empty for what has no bytes. */
  readonly start: number;
  readonly end: number;
  /** The low byte of its flags: what it holds. */
  readonly type: number;
  readonly isCode: boolean;
}

/** A range of bytes in the image. */
export interface MachRange {
  readonly start: number;
  readonly end: number;
}

export interface MachImage {
  /** `arm64`. */
  readonly architecture: string;
  readonly is64: boolean;
  readonly reader: ByteReader;
  readonly sections: readonly MachSection[];
  /** Address where the file is mapped. */
  readonly base: number;
  /** What the App Store has encrypted. */
  readonly encrypted: MachRange | undefined;
  readonly symbolNames: MachRange | undefined;
  readonly signature: MachRange | undefined;
  readonly libraries: readonly string[];
  /** Behind everything that is declared. */
  readonly end: number;
}

/** What load commands add to, while they are read. */
interface Draft {
  readonly reader: ByteReader;
  readonly is64: boolean;
  readonly sections: MachSection[];
  readonly libraries: string[];
  base: number | undefined;
  encrypted: MachRange | undefined;
  symbolNames: MachRange | undefined;
  signature: MachRange | undefined;
  end: number;
}

const magic32 = 0xfeedface;
const magic64 = 0xfeedfacf;
const big32 = 0xcefaedfe;
const big64 = 0xcffaedfe;

/** Symbols name their section by a byte. */
const maxSections = 255;

/** True for the first bytes of an image. */
export function isMachImage(bytes: Uint8Array): boolean {
  const magic = magicOf(bytes);
  return magic === magic32 || magic === magic64 || magic === big32 || magic === big64;
}

function magicOf(bytes: Uint8Array): number {
  if (bytes.length < 28) return 0;
  return (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0;
}

/** Reads an image. Throws a FormatError when its load commands do not fit it. */
export function readMachImage(bytes: Uint8Array): MachImage {
  const magic = magicOf(bytes);
  const reader = createByteReader(bytes, magic === big32 || magic === big64);
  const is64 = magic === magic64 || magic === big64;
  const draft: Draft = {
    reader,
    is64,
    sections: [],
    libraries: [],
    base: undefined,
    encrypted: undefined,
    symbolNames: undefined,
    signature: undefined,
    end: 0,
  };
  const commands = reader.u32(16);
  let at = is64 ? 32 : 28;
  const commandsEnd = Math.min(at + reader.u32(20), bytes.length);
  for (let index = 0; index < commands && at + 8 <= commandsEnd; index++) {
    const size = reader.u32(at + 4);
    if (size < 8) throw new FormatError('a load command has no length');
    readCommand(draft, reader.u32(at), at, size);
    at += size;
  }
  const { base = 0, end, ...rest } = draft;
  return {
    ...rest,
    base,
    end: Math.max(end, at),
    architecture: architectureOf(reader.u32(4), reader.u32(8)),
  };
}

function readCommand(draft: Draft, command: number, at: number, size: number): void {
  const { reader } = draft;
  const range = (from: number): MachRange => {
    const start = reader.u32(at + from);
    const end = start + reader.u32(at + from + 4);
    draft.end = Math.max(draft.end, end);
    return { start, end };
  };
  switch (command) {
    case 0x1:
    case 0x19:
      readSegment(draft, at, size, command === 0x19);
      return;
    case 0x2:
      draft.symbolNames = range(16);
      return;
    case 0x1d:
      draft.signature = range(8);
      return;
    case 0x21:
    case 0x2c:
      if (reader.u32(at + 16) !== 0) draft.encrypted = range(8);
      return;
    // Libraries: its own name, loaded, weak, re-exported, lazy, upward.
    case 0xd:
    case 0xc:
    case 0x80000018:
    case 0x8000001f:
    case 0x20:
    case 0x80000023:
      draft.libraries.push(libraryName(reader, at, size));
  }
}

function libraryName(reader: ByteReader, at: number, size: number): string {
  const from = reader.u32(at + 8);
  return from < size
    ? trimmed(reader.latin1(at + from, Math.min(size - from, reader.length - at - from)))
    : '';
}

function trimmed(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

function readSegment(draft: Draft, at: number, size: number, is64: boolean): void {
  const { reader } = draft;
  const word = (offset: number): number => (is64 ? u64(reader, offset) : reader.u32(offset));
  const width = is64 ? 8 : 4;
  const address = word(at + 24);
  const fileStart = word(at + 24 + 2 * width);
  const fileBytes = word(at + 24 + 3 * width);
  if (fileBytes === 0) return;
  const fileEnd = Math.min(fileStart + fileBytes, reader.length);
  draft.end = Math.max(draft.end, fileEnd);
  if (fileStart === 0) draft.base ??= address;
  const count = reader.u32(at + 24 + 4 * width + 8);
  const recordBytes = is64 ? 80 : 68;
  const first = at + (is64 ? 72 : 56);
  for (let index = 0; index < count && first + (index + 1) * recordBytes <= at + size; index++) {
    const record = first + index * recordBytes;
    if (draft.sections.length === maxSections)
      throw new FormatError('it has more sections than there can be');
    const flags = reader.u32(record + 32 + 2 * width + 16);
    const start = reader.u32(record + 32 + 2 * width);
    const isEmpty = start < fileStart || start === 0;
    draft.sections.push({
      segment: trimmed(reader.latin1(record + 16, 16)),
      name: trimmed(reader.latin1(record, 16)),
      address: word(record + 32),
      start: isEmpty ? 0 : Math.min(start, fileEnd),
      end: isEmpty ? 0 : Math.min(start + word(record + 32 + width), fileEnd),
      type: flags & 0xff,
      isCode: (flags & 0x80000400) !== 0,
    });
  }
}

/** Addresses above 2^53 lose their lowest bits; those are no addresses of files. */
function u64(reader: ByteReader, at: number): number {
  const isBig = reader.u8(0) === 0xfe;
  const [low, high] = isBig ? [reader.u32(at + 4), reader.u32(at)] : [reader.u32(at), reader.u32(at + 4)];
  return high * 0x1_0000_0000 + low;
}
