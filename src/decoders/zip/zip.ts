/**
 * Zip files, among them APK, AAB, IPA, JAR, AAR and office documents: every entry is opened, and
 * what stands between entries is searched too. Forgeries that make tools stumble are read through
 * and noted.
 */

import type { ByteSource } from '#model/byte-source';
import { tellAppFacts } from '#decoders/apk/app-facts';
import { tellSigningBlock } from '#decoders/apk/signing-block';
import type { Format, FormatInput, FormatOutput } from '#decoders/format';
import { type ZipEntry, readZipDirectory } from './directory.ts';
import { readEntryData } from './entry-data.ts';
import { type ZipRange, zipRanges } from './ranges.ts';
import { salvageEntries } from './salvage.ts';

const encryptedBit = 0x1;
const strongEncryptionBit = 0x40;

const endBytes = 22;
const endMagic = [0x50, 0x4b, 0x05, 0x06];

/** Opens zip files; see above. */
export const zip: Format = {
  name: 'zip',
  readsSource: true,
  recognises: (bytes) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7) &&
    bytes[3] === bytes[2] + 1,
  decode,
};

/** Zip files with something in front (a script that unpacks them, a picture): for what no other format claims. */
export const prefixedZip: Format = {
  name: 'prefixed zip',
  recognises: (bytes) => endMagic.every((byte, index) => bytes[bytes.length - endBytes + index] === byte),
  decode,
};

function decode({ source }: FormatInput, output: FormatOutput): void {
  const directory = readZipDirectory(source);
  const { entries } = directory;
  const ranges = zipRanges(source, entries);
  for (const note of [...directory.notes, ...ranges.notes]) output.note(note);
  noteForgeries(entries, output);
  tellAppFacts(
    entries.map(({ name }) => name),
    output,
  );
  const opened = entries.filter((entry) => ranges.isOpened(entry));
  tellEntries(source, opened, output);
  if (opened.length < entries.length) {
    const count = entries.length - opened.length;
    output.gap(
      `${count} of its entries share their bytes with others, as in archives made to exhaust memory.`,
    );
  }
  for (const gap of ranges.gaps(directory, source.length)) tellGap(source, gap, output);
}

function tellEntries(source: ByteSource, entries: readonly ZipEntry[], output: FormatOutput): void {
  for (const entry of entries) {
    const { comment } = entry;
    if (comment !== undefined) output.string(comment, () => ({ spot: `comment of ${entry.name}` }));
    if (entry.name.endsWith('/') && entry.uncompressedBytes === 0 && entry.compressedBytes <= 2) continue;
    output.entry(entry.name, () => {
      const { bytes, isWhole } = readEntryData(source, entry);
      if (!isWhole) output.gap(`An entry breaks off: ${JSON.stringify(entry.name)} is not read to its end.`);
      return bytes;
    });
  }
}

/** What the directory does not name is opened as well; Android would not see it. */
function tellGap(source: ByteSource, { start, end }: ZipRange, output: FormatOutput): void {
  // Empty entries without a name are how build tools of Android fill gaps.
  const hidden = salvageEntries(source, start, end).filter(({ compressedBytes }) => compressedBytes > 0);
  if (hidden.length > 0) {
    const count = hidden.length === 1 ? 'One entry is' : `${hidden.length} entries are`;
    output.note(`${count} not named in its directory.`);
    tellEntries(source, hidden, output);
  }
  tellSigningBlock(source, start, end, output);
}

function noteForgeries(entries: readonly ZipEntry[], output: FormatOutput): void {
  const count = (test: (entry: ZipEntry) => boolean): number => entries.filter(test).length;
  const encrypted = count(({ flags }) => (flags & (encryptedBit | strongEncryptionBit)) !== 0);
  if (encrypted > 0)
    output.note(`${encrypted} entries are marked as encrypted; Android ignores that, and so did we.`);
  const forged = count(({ method }) => method !== 0 && method !== 8);
  if (forged > 0) output.note(`${forged} entries name a compression that Android does not know.`);
}
