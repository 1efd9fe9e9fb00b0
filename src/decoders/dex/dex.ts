/**
 * DEX, the code of Android apps, in all versions up to containers (041): every string is told, most
 * of them with the class and method that hold it and the name that they are given there. Of compact
 * DEX, which only devices make, the strings are told without places.
 */

import { type Format, FormatError, type FormatInput, type FormatOutput } from '#decoders/format';
import { mappingOf } from '#decoders/proguard-mapping';
import { readClasses } from './classes.ts';
import { type DexFile, type DexReader, createDexReader, openDex } from './dex-file.ts';
import { readEncodedValue } from './encoded-value.ts';
import { createNames } from './names.ts';
import { packerOf } from './packers.ts';
import { createTeller } from './teller.ts';

const headerBytes = 0x70;
/** From this version on, several headers may share one file. */
const firstContainerVersion = 41;
/** A packer's own code has at most about as many classes as this; an app with a packer's library that has more is hardly packed. */
const packerClasses = 300;
const callSites = 0x0007;

/** Reads DEX files; see above. */
export const dex: Format = {
  name: 'dex',
  recognises: (bytes) =>
    bytes.length >= headerBytes &&
    ((bytes[0] === 0x64 && bytes[1] === 0x65 && bytes[2] === 0x78 && bytes[3] === 0x0a) ||
      isCompact(bytes)) &&
    isDigit(bytes[4]) &&
    isDigit(bytes[5]) &&
    isDigit(bytes[6]) &&
    bytes[7] === 0,
  decode(input, output) {
    const { bytes } = input;
    const version = Number(String.fromCharCode(bytes[4]!, bytes[5]!, bytes[6]!));
    const reader = createDexReader(bytes);
    let end: number;
    let classes = 0;
    if (isCompact(bytes)) {
      createTeller(openDex(reader, 0), output).others();
      output.note('Compact DEX: its strings were searched, without the classes that hold them.');
      end = bytes.length;
    } else if (version < firstContainerVersion) {
      classes = readDex(reader, 0, input, output);
      end = sizeAt(bytes, 0);
    } else {
      end = 0;
      while (end + headerBytes <= bytes.length && dex.recognises(bytes.subarray(end), '')) {
        classes += readDex(reader, end, input, output);
        end += Math.max(headerBytes, sizeAt(bytes, end));
      }
    }
    tellPacker(input, classes, output);
    // Packers hide what they unpack behind the code.
    if (end < bytes.length && bytes.subarray(end).some((byte) => byte !== 0)) {
      output.entry('appended', bytes.subarray(Math.max(end, headerBytes)));
    }
  },
};

function isCompact(bytes: Uint8Array): boolean {
  return bytes[0] === 0x63 && bytes[1] === 0x64 && bytes[2] === 0x65 && bytes[3] === 0x78;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Size of the file by the header at `start`. */
function sizeAt(bytes: Uint8Array, start: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(start + 0x20, true);
}

/** Tells the DEX whose header is at `start`. Gives the number of its classes. */
function readDex(reader: DexReader, start: number, { siblings }: FormatInput, output: FormatOutput): number {
  const file = openDex(reader, start);
  const teller = createTeller(file, output);
  const damaged = readClasses(file, createNames(file, mappingOf(siblings)), teller);
  if (damaged > 0) {
    output.gap(
      `${damaged} of ${file.classes} classes could not be read to their end. Their strings were searched without places.`,
    );
  }
  try {
    readCallSites(file, (index) => teller.string(index, undefined, () => `string ${index} (call site)`));
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof RangeError)) throw error;
    // Nothing is lost: the strings are among the others.
  }
  teller.others();
  return file.classes;
}

/** Strings that `invoke-custom` is linked with: texts with gaps for what is concatenated. */
function readCallSites(file: DexFile, visit: (stringIndex: number) => void): void {
  const sections = file.mapAt === 0 ? 0 : Math.min(file.u32(file.mapAt), 64);
  for (let section = 0; section < sections; section++) {
    const at = file.mapAt + 4 + section * 12;
    if (file.u16(at) !== callSites) continue;
    const count = file.u32(at + 4);
    for (let index = 0; index < count; index++) {
      const cursor = { at: file.u32(file.u32(at + 8) + index * 4) };
      const values = file.uleb(cursor);
      for (let value = 0; value < values; value++) readEncodedValue(file, cursor, visit);
    }
  }
}

function tellPacker({ name, siblings }: FormatInput, classes: number, output: FormatOutput): void {
  const packer = siblings.memo('packer', () => packerOf(siblings.names()));
  if (packer === undefined) return;
  output.fact('packer', packer);
  if (classes < packerClasses && name.endsWith('classes.dex')) {
    output.gap(
      `The app's code is packed (${packer}): these ${classes} classes unpack it when it starts. The real code was not searched.`,
    );
  } else output.note(`The app carries a library of the packer ${packer}.`);
}
