/**
 * Flutter's compiled Dart: snapshots in ELF or Mach-O files of their own, or bare. Where strings lie
 * depends on the build, as the snapshot's list of features says: as objects in a read-only image,
 * or, with compressed pointers, one after the other in the stream.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import type { Format, FormatOutput } from '#decoders/format';
import { tellObjectStrings } from './object-strings.ts';
import { tellStreamStrings } from './stream-strings.ts';

/** What snapshots begin with: a magic number, then length, kind, version and features. */
const magic = Buffer.from('f5f5dcdc', 'hex');
const symbol = '_kDart';
const versionAt = 20;
const featuresAt = 52;
const maxFeatures = 1024;
/** Images begin at a multiple of this behind the stream. */
const imageAlignment = 64;

/** See above. */
export const dartSnapshot: Format = {
  name: 'dart snapshot',
  recognises(bytes) {
    const isBare = bytes.length > featuresAt && magic.every((byte, index) => bytes[index] === byte);
    if (isBare) return true;
    if (!isElf(bytes) && !isMachO(bytes)) return false;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.includes(symbol, 0, 'latin1') && buffer.includes(magic);
  },
  decode({ bytes }, output) {
    const reader = createByteReader(bytes);
    output.fact('framework', 'Flutter');
    const snapshots = findSnapshots(reader);
    for (const [index, snapshot] of snapshots.entries()) {
      // What follows the last is code and symbols, in which no objects are found.
      tellSnapshot(reader, snapshot, snapshots[index + 1]?.at ?? bytes.length, output);
    }
  },
};

function isElf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}

/** 64 bits, little-endian. */
function isMachO(bytes: Uint8Array): boolean {
  return bytes[0] === 0xcf && bytes[1] === 0xfa && bytes[2] === 0xed && bytes[3] === 0xfe;
}

interface Snapshot {
  readonly at: number;
  readonly streamAt: number;
  readonly streamEnd: number;
  readonly features: string;
}

function findSnapshots(reader: ByteReader): Snapshot[] {
  const { bytes, latin1, length } = reader;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Snapshot[] = [];
  for (let at = buffer.indexOf(magic); at >= 0; at = buffer.indexOf(magic, at + 4)) {
    const end = buffer.indexOf(0, at + featuresAt);
    if (at + featuresAt > length || end < 0 || end - at > featuresAt + maxFeatures) continue;
    if (!/^[0-9a-f]{32}$/.test(latin1(at + versionAt, 32))) continue;
    const low = reader.u32(at + 4);
    found.push({
      at,
      streamAt: end + 1,
      streamEnd: Math.max(end + 1, Math.min(length, at + 4 + low)),
      features: latin1(at + featuresAt, end - at - featuresAt),
    });
  }
  return found;
}

function tellSnapshot(reader: ByteReader, snapshot: Snapshot, end: number, output: FormatOutput): void {
  const { at, streamAt, streamEnd, features } = snapshot;
  output.fact('framework', `Dart snapshot ${reader.latin1(at + versionAt, 32)}`);
  // A space stands in front of every feature: `no-compressed-pointers` has a dash there.
  if (features.includes(' compressed-pointers')) {
    if (tellStreamStrings(reader, streamAt, streamEnd, at, output) === 0) output.rest(streamAt, streamEnd);
    return;
  }
  const image = at + Math.ceil((streamEnd - at) / imageAlignment) * imageAlignment;
  const objects = tellObjectStrings(reader, Math.min(image, end), end, at, output);
  if (objects === 0 && streamAt < end) output.rest(streamAt, end);
}
