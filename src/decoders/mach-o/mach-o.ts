/**
 * Mach-O: programs and libraries of Apple's systems, of one architecture or of several in one file.
 * Tells strings by architecture and section, entitlements, and how much is encrypted.
 */

import { createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { tellFramework } from '#decoders/plist/bundle-facts';
import { architectureOf } from './architecture.ts';
import { type MachImage, type MachRange, isMachImage, readMachImage } from './image.ts';
import { tellSections } from './sections.ts';
import { readCodeSignature } from './signature.ts';

/** Opens images, alone or several in one file. */
export const machO: Format = {
  name: 'mach-o',
  recognises: (bytes) => isMachImage(bytes) || isFat(bytes),
  decode({ bytes, name }, output) {
    tellFramework(name, output);
    if (!isFat(bytes)) {
      const end = tellImage(bytes, output);
      if (end < bytes.length) output.rest(end, bytes.length);
      return;
    }
    let end = 0;
    for (const slice of readSlices(bytes)) {
      end = Math.max(end, slice.end);
      tellSlice(bytes.subarray(slice.start, slice.end), slice.architecture, output);
    }
    if (end < bytes.length) output.rest(end, bytes.length);
  },
};

const fat32 = 0xcafebabe;
const fat64 = 0xcafebabf;
/** Class files of Java begin alike, with a version of 45 and more where this has a count. */
const maxSlices = 32;

interface Slice extends MachRange {
  readonly architecture: string;
}

function isFat(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xca || bytes[1] !== 0xfe || bytes[2] !== 0xba || bytes.length < 28) return false;
  if (bytes[3] !== (fat32 & 0xff) && bytes[3] !== (fat64 & 0xff)) return false;
  const slices = createByteReader(bytes, true).u32(4);
  return slices > 0 && slices <= maxSlices;
}

/** The slices of a file of several architectures; two that lie over each other are read once. */
function readSlices(bytes: Uint8Array): Slice[] {
  const reader = createByteReader(bytes, true);
  const is64 = reader.u32(0) === fat64;
  const recordBytes = is64 ? 32 : 20;
  const slices: Slice[] = [];
  for (let index = 0; index < reader.u32(4); index++) {
    const at = 8 + index * recordBytes;
    const start = is64 ? reader.u64(at + 8) : reader.u32(at + 8);
    const length = is64 ? reader.u64(at + 16) : reader.u32(at + 12);
    const end = Math.min(start + length, bytes.length);
    if (slices.some((other) => start < other.end && end > other.start)) {
      throw new FormatError('its architectures lie over each other');
    }
    slices.push({ start, end, architecture: architectureOf(reader.u32(at), reader.u32(at + 4)) });
  }
  return slices;
}

function tellSlice(bytes: Uint8Array, architecture: string, output: FormatOutput): void {
  if (!isMachImage(bytes)) {
    output.entry(architecture, bytes);
    return;
  }
  try {
    tellImage(bytes, output);
  } catch (error) {
    output.gap(
      `Its ${architecture} code is damaged: ${error instanceof FormatError ? error.message : 'unreadable'}.`,
    );
    output.text(bytes);
  }
}

/** Tells one image; returns where what it declares has its end. */
function tellImage(bytes: Uint8Array, output: FormatOutput): number {
  const image = readMachImage(bytes);
  tellEncryption(image, output);
  tellSections(image, output);
  tellSymbols(image, output);
  for (const library of image.libraries) tellFramework(library, output);
  tellSignature(image, output);
  return image.end;
}

function tellEncryption({ encrypted, architecture, reader }: MachImage, output: FormatOutput): void {
  if (!encrypted) return;
  const bytes = Math.min(encrypted.end, reader.length) - Math.min(encrypted.start, reader.length);
  const share = Math.min(100, Math.round((bytes / reader.length) * 100));
  output.fact('encrypted', `${share} % of the ${architecture} binary`);
  output.gap(
    `The App Store has encrypted it (FairPlay): ${share} % of the ${architecture} binary, with most strings of its ` +
      'code, could not be searched. Give the .xcarchive or an ad-hoc IPA.',
  );
}

/** Names that only Kotlin's compiler makes. */
const kotlinName = Buffer.from('kfun:');

function tellSymbols({ symbolNames, architecture, reader }: MachImage, output: FormatOutput): void {
  if (!symbolNames) return;
  const names = reader.bytes.subarray(symbolNames.start, symbolNames.end);
  if (names.length === 0) return;
  output.text(names, `${architecture} symbols`);
  if (Buffer.from(names.buffer, names.byteOffset, names.length).includes(kotlinName)) {
    output.fact('framework', 'Kotlin/Native');
  }
}

function tellSignature({ signature, architecture, reader }: MachImage, output: FormatOutput): void {
  if (!signature) return;
  try {
    const found = readCodeSignature(reader.bytes.subarray(signature.start, signature.end));
    if (found.team !== undefined) output.fact('team', found.team);
    const entitlements = found.entitlements ?? found.derEntitlements;
    if (entitlements) output.entry(`${architecture} entitlements`, entitlements);
  } catch {
    output.note(`The signature of its ${architecture} code is damaged.`);
  }
}
