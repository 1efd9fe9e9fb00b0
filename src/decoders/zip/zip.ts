/**
 * Zip files, among them APK, AAB, IPA, JAR, AAR and office documents: every entry is opened, and
 * what stands between entries is searched too. Forgeries that make tools stumble are read through
 * and noted.
 */

import type { ByteSource } from '#model/byte-source';
import { tellAppFacts } from '#decoders/apk/app-facts';
import { tellSigningBlock } from '#decoders/apk/signing-block';
import { defaultLimits } from '#decoders/limits';
import type { Format, FormatOutput } from '#decoders/format';
import { type ZipEntry, readZipDirectory } from './directory.ts';
import { dataStart, readEntryData } from './entry-data.ts';

const encryptedBit = 0x1;
const strongEncryptionBit = 0x40;

/** Opens zip files; see above. */
export const zip: Format = {
  name: 'zip',
  readsSource: true,
  recognises: (bytes) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7) &&
    bytes[3] === bytes[2] + 1,
  decode({ source }, output) {
    const { entries, start, end, notes } = readZipDirectory(source);
    for (const note of notes) output.note(note);
    noteForgeries(entries, output);
    tellAppFacts(
      entries.map(({ name }) => name),
      output,
    );
    const files = entries.filter(
      ({ name, uncompressedBytes }) => !(name.endsWith('/') && uncompressedBytes === 0),
    );
    const used = usedRanges(source, entries, output);
    for (const entry of files) {
      if (!used.isOwn(entry)) {
        output.gap(
          `An entry shares its bytes with another one, as in archives made to exhaust memory: it was left out.`,
        );
        continue;
      }
      output.entry(entry.name, () => readEntryData(source, entry, defaultLimits.maxEntryBytes));
    }
    for (const [from, to] of used.gaps(start, end, source.length)) tellSigningBlock(source, from, to, output);
  },
};

function noteForgeries(entries: readonly ZipEntry[], output: FormatOutput): void {
  const count = (test: (entry: ZipEntry) => boolean): number => entries.filter(test).length;
  const encrypted = count(({ flags }) => (flags & (encryptedBit | strongEncryptionBit)) !== 0);
  if (encrypted > 0)
    output.note(`${encrypted} entries are marked as encrypted; Android ignores that, and so did we.`);
  const forged = count(({ method }) => method !== 0 && method !== 8);
  if (forged > 0) output.note(`${forged} entries name a compression that Android does not know.`);
}

interface UsedRanges {
  /** False for an entry whose data lies in that of one before it. */
  isOwn(entry: ZipEntry): boolean;
  /** What no entry and not the directory takes: signing blocks, comments, bytes in front. */
  gaps(directoryStart: number, directoryEnd: number, length: number): (readonly [number, number])[];
}

function usedRanges(source: ByteSource, entries: readonly ZipEntry[], output: FormatOutput): UsedRanges {
  const ranges: { start: number; end: number; entry: ZipEntry }[] = [];
  for (const entry of entries) {
    try {
      ranges.push({ start: entry.headerAt, end: dataStart(source, entry) + entry.compressedBytes, entry });
    } catch {
      output.note('An entry has no header where the directory says.');
    }
  }
  ranges.sort((a, b) => a.start - b.start);
  const shared = new Set<ZipEntry>();
  let end = 0;
  for (const range of ranges) {
    if (range.start < end && range.entry.compressedBytes > 0) shared.add(range.entry);
    end = Math.max(end, range.end);
  }
  return {
    isOwn: (entry) => !shared.has(entry),
    gaps(directoryStart, directoryEnd, length) {
      const gaps: (readonly [number, number])[] = [];
      let at = 0;
      const taken = [...ranges, { start: directoryStart, end: directoryEnd }];
      for (const range of taken.sort((a, b) => a.start - b.start)) {
        // A data descriptor takes up to 24 bytes behind the data; alignment less.
        const until = Math.min(length, range.start);
        if (until > at + 24) gaps.push([at, until]);
        at = Math.max(at, range.end);
      }
      if (length > at) gaps.push([at, length]);
      return gaps;
    },
  };
}
