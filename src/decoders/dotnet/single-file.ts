/**
 * .NET apps that are published as one file: a program with all assemblies behind it, packed or
 * not (dotnet/designs, "single-file"; Microsoft.NET.HostModel, `Bundle/Manifest`).
 */

import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';

/** What the program's marker is the SHA-256 of; the manifest's offset stands in front of it. */
const marker = '.net core bundle\n';
const offsetBytes = 8;
/** From this version on: where two of the files are, and flags. */
const firstWithPlaces = 2;
const placesBytes = 40;
/** From this version on: sizes of files that are packed. */
const firstWithPacking = 6;
const lastVersion = 16;
const mostFiles = 100_000;
const leastBytes = 4096;

let markerBytes: Buffer | undefined;

/** See above. What is no program, or has nothing behind its last section, is not looked through. */
export const dotnetSingleFile: Format = {
  name: 'dotnet single file',
  recognises: (bytes) => bytes.length >= leastBytes && mayHoldFiles(bytes) && manifestOf(bytes) !== undefined,
  decode({ bytes }, output) {
    const at = manifestOf(bytes);
    if (at === undefined) throw new FormatError('it has no manifest');
    output.fact('framework', '.NET');
    tellFiles(createByteReader(bytes), at, output);
  },
};

/** True for programs of Windows and Linux that are longer than their headers tell. */
function mayHoldFiles(bytes: Uint8Array): boolean {
  const isWindows = bytes[0] === 0x4d && bytes[1] === 0x5a;
  const isElf = bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
  if (!isWindows && !isElf) return false;
  try {
    const reader = createByteReader(bytes);
    return (isElf ? endOfElf(reader) : endOfWindows(reader)) < bytes.length;
  } catch {
    // Headers that lead out of it.
    return false;
  }
}

/** The table of sections is the last of an ELF file, for programs of 64 bits: .NET has no others. */
function endOfElf({ u16, u64 }: ByteReader): number {
  return u64(0x28) + u16(0x3a) * u16(0x3c);
}

function endOfWindows({ u16, u32 }: ByteReader): number {
  const header = u32(0x3c);
  const sections = header + 24 + u16(header + 20);
  let end = 0;
  for (let index = 0; index < u16(header + 6); index++) {
    const at = sections + index * 40;
    end = Math.max(end, u32(at + 20) + u32(at + 16));
  }
  return end;
}

/** Where the manifest is; undefined when there is no marker, or one of a program without files. */
function manifestOf(bytes: Uint8Array): number | undefined {
  markerBytes ??= createHash('sha256').update(marker).digest();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = buffer.indexOf(markerBytes);
  if (found < offsetBytes) return undefined;
  const at = Number(buffer.readBigUInt64LE(found - offsetBytes));
  if (at === 0 || at + 12 > bytes.length) return undefined;
  const version = buffer.readUInt32LE(at);
  return version >= 1 && version <= lastVersion ? at : undefined;
}

interface BundledFile {
  readonly path: string;
  readonly start: number;
  readonly bytes: number;
  /** 0: it is not packed. */
  readonly packedBytes: number;
}

function tellFiles(reader: ByteReader, manifestAt: number, output: FormatOutput): void {
  const files = readManifest(reader, manifestAt);
  const first = files.reduce((least, { start }) => Math.min(least, start), manifestAt);
  // Files share no bytes.
  let budget = reader.length;
  for (const { path, start, bytes, packedBytes } of files) {
    const stored = reader.slice(start, packedBytes === 0 ? bytes : packedBytes);
    budget -= stored.length;
    if (budget < 0) {
      output.gap('Its files lie over each other: the last were left out.');
      break;
    }
    if (packedBytes === 0) output.entry(path, stored);
    else output.entry(path, () => unpack(stored));
  }
  output.entry('program', reader.slice(0, first));
}

function unpack(packed: Uint8Array): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: mostUnpacked(packed.length) });
  } catch {
    throw new FormatError('its compressed data is damaged, or unpacks to too much');
  }
}

function readManifest(reader: ByteReader, manifestAt: number): BundledFile[] {
  const version = reader.u32(manifestAt);
  const count = reader.u32(manifestAt + 8);
  if (count > mostFiles) throw new FormatError(`it says that it holds ${count} files`);
  const id = readText(reader, manifestAt + 12);
  let at = id.end + (version >= firstWithPlaces ? placesBytes : 0);
  const files: BundledFile[] = [];
  for (let index = 0; index < count; index++) {
    const isPackable = version >= firstWithPacking;
    // Behind the sizes stands what kind of file it is.
    const name = readText(reader, at + (isPackable ? 25 : 17));
    files.push({
      path: name.text,
      start: reader.u64(at),
      bytes: reader.u64(at + 8),
      packedBytes: isPackable ? reader.u64(at + 16) : 0,
    });
    at = name.end;
  }
  return files;
}

/** A text behind its length, seven bits a byte. */
function readText({ u8, utf8 }: ByteReader, at: number): { readonly text: string; readonly end: number } {
  let length = 0;
  let start = at;
  for (let shift = 0; ; shift += 7) {
    const byte = u8(start++);
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
    if (shift === 14) throw new FormatError('a name is too long');
  }
  return { text: utf8(start, length), end: start + length };
}
