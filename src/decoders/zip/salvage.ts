/** Finds zip entries without a directory, by their own headers (APPNOTE.TXT 6.3.9, section 4.3.7). */

import type { ByteSource } from '#model/byte-source';
import { createByteReader } from '#decoders/byte-reader';
import type { ZipEntry } from './directory.ts';
import { entryName } from './entry-name.ts';

const signature = 'PK\x03\x04';
const headerBytes = 30;
/** What is searched is held in memory. */
const maxSearchedBytes = 128 * 1024 * 1024;

/** The entries whose headers lie from `from` to `until`; of one whose sizes follow its data, the next header ends it. */
export function salvageEntries(source: ByteSource, from: number, until: number): ZipEntry[] {
  const bytes = source.read(from, Math.min(until, from + maxSearchedBytes));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = createByteReader(bytes);
  const entries: ZipEntry[] = [];
  let at = buffer.indexOf(signature, 0, 'latin1');
  while (at >= 0 && at + headerBytes <= bytes.length) {
    const nameBytes = reader.u16(at + 26);
    const dataAt = at + headerBytes + nameBytes + reader.u16(at + 28);
    const told = reader.u32(at + 18);
    const isTold = told > 0 && dataAt + told <= bytes.length;
    const next = buffer.indexOf(signature, isTold ? dataAt + told : Math.min(dataAt, bytes.length), 'latin1');
    const end = next < 0 ? bytes.length : next;
    if (at + headerBytes + nameBytes <= bytes.length) {
      entries.push({
        name: entryName(reader.slice(at + headerBytes, nameBytes)),
        method: reader.u16(at + 8),
        flags: reader.u16(at + 6),
        crc: reader.u32(at + 14),
        compressedBytes: isTold ? told : Math.max(0, end - dataAt),
        uncompressedBytes: reader.u32(at + 22),
        headerAt: from + at,
      });
    }
    at = next;
  }
  return entries;
}
