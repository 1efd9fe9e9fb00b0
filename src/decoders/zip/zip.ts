/**
 * Zip files, among them APK, AAB, IPA, JAR, AAR and office documents: every entry is opened, and
 * what stands between entries is searched too. Forgeries that make tools stumble are read through
 * and noted.
 */

import { type ByteSource, sourceOf } from '#model/byte-source';
import { tellAppFacts } from '#decoders/apk/app-facts';
import { tellSigningBlock } from '#decoders/apk/signing-block';
import type { Format, FormatInput, FormatOutput } from '#decoders/format';
import { type ZipEntry, hasZipDirectory, readZipDirectory } from './directory.ts';
import { readEntryData, readPackedData } from './entry-data.ts';
import { type ZipRange, zipRanges } from './ranges.ts';
import { salvageEntries } from './salvage.ts';

const encryptedBit = 0x1;
const strongEncryptionBit = 0x40;

const endBytes = 22;
const endMagic = [0x50, 0x4b, 0x05, 0x06];
/** What a zip is appended to is code, a picture or a script: told by so many bytes. */
const prefixBytes = 1024;

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
  readsSource: true,
  recognises(bytes, _name, source) {
    // All of a file that is held in memory: the look for an end record before a comment is for few.
    if (source === undefined || source.length === bytes.length) {
      if (endsWithRecord(bytes)) return true;
      return mayBePrefix(bytes) && hasZipDirectory(sourceOf(bytes));
    }
    return hasZipDirectory(source);
  },
  decode,
};

/** True when an end record without a comment is the last of `bytes`. */
function endsWithRecord(bytes: Uint8Array): boolean {
  return endMagic.every((byte, index) => bytes[bytes.length - endBytes + index] === byte);
}

function mayBePrefix(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x23 && bytes[1] === 0x21) || bytes.subarray(0, prefixBytes).includes(0);
}

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
    // Entries that refer to it read it as well.
    let isTold = false;
    output.entry(entry.name, () => {
      const isFirst = !isTold;
      isTold = true;
      try {
        const { bytes, isWhole } = readEntryData(source, entry);
        if (!isWhole && isFirst)
          output.gap(`An entry breaks off: ${JSON.stringify(entry.name)} is not read to its end.`);
        return bytes;
      } catch (error) {
        // Its header may lie, and its bytes may not be packed at all.
        if (isFirst) output.text(readPackedData(source, entry), entry.name);
        throw error;
      }
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
