/**
 * The APK Signing Block, between the last entry and the directory of an APK (source.android.com,
 * "APK signature scheme v2" and "v3"): who signed. Blocks of other ids may carry anything: shops
 * and trackers write theirs there.
 */

import type { ByteSource } from '#model/byte-source';
import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import type { FormatOutput } from '#decoders/format';
import { certificateDigest } from './signer-certificate.ts';

const magic = 'APK Sig Block 42';
/** Size, again, and magic. */
const footerBytes = 24;
const sizeBytes = 8;
const pairHeaderBytes = 12;
/** Schemes 2, 3 and 3.1: all begin with signers, each with digests and certificates. */
const schemes: ReadonlySet<number> = new Set([0x7109871a, 0xf05368c0, 0x1b93ad61]);
/** Zeros that align the block. */
const paddingId = 0x42726577;
const maxSigners = 16;

/**
 * Tells `output` who signed, when `[from, to)` of the file ends with a signing block, and hands it
 * whatever else is in the range to be searched.
 */
export function tellSigningBlock(source: ByteSource, from: number, to: number, output: FormatOutput): void {
  const block = readBlock(source, from, to);
  if (!block) {
    output.rest(from, to);
    return;
  }
  const start = to - block.length;
  if (start > from) output.rest(from, start);
  const end = block.length - footerBytes;
  let at = sizeBytes;
  while (at + pairHeaderBytes <= end) {
    const length = block.u32(at);
    const isShort = block.u32(at + 4) === 0 && length >= 4 && at + sizeBytes + length <= end;
    if (!isShort) break;
    const id = block.u32(at + sizeBytes);
    const next = at + sizeBytes + length;
    if (schemes.has(id)) tellSigners(block, at + pairHeaderBytes, next, output);
    else if (id !== paddingId) output.rest(start + at + pairHeaderBytes, start + next);
    at = next;
  }
  if (at < end) output.rest(start + at, start + end);
}

function readBlock(source: ByteSource, from: number, to: number): ByteReader | undefined {
  if (to - from < footerBytes + sizeBytes) return undefined;
  const footer = createByteReader(source.read(to - footerBytes, to));
  if (footer.length < footerBytes || footer.latin1(sizeBytes, magic.length) !== magic) return undefined;
  const length = footer.u32(0) + sizeBytes;
  if (footer.u32(4) !== 0 || length < footerBytes + sizeBytes || length > to - from) return undefined;
  return createByteReader(source.read(to - length, to));
}

/** Lists within lists, each with its length: signers, signed data, digests, certificates. */
function tellSigners(block: ByteReader, from: number, to: number, output: FormatOutput): void {
  try {
    const list = listAt(block, from, to);
    let at = list.start;
    for (let count = 0; at < list.end && count < maxSigners; count++) {
      const signer = listAt(block, at, list.end);
      const signed = listAt(block, signer.start, signer.end);
      const digests = listAt(block, signed.start, signed.end);
      const certificates = listAt(block, digests.end, signed.end);
      const { start, end } = listAt(block, certificates.start, certificates.end);
      output.fact('signer', certificateDigest(block.slice(start, end - start)));
      at = signer.end;
    }
  } catch {
    output.note('Its signing block is damaged.');
  }
}

function listAt(block: ByteReader, at: number, limit: number): { start: number; end: number } {
  const start = at + 4;
  const end = start + block.u32(at);
  if (end > limit) throw new RangeError('a list reaches over its end');
  return { start, end };
}
