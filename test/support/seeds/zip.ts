/** Zip files to damage: plain, streamed, Zip64, nested, with things in between. */

import { buildZip, type ZipPart } from '../zip.ts';

const parts: readonly ZipPart[] = [
  { name: 'a.txt', bytes: Buffer.from('key = value\n'.repeat(20)) },
  { name: 'folder/', bytes: Buffer.alloc(0), isStored: true },
  { name: 'folder/stored.bin', bytes: Buffer.from('stored, as it is'), isStored: true },
  { name: Buffer.from('81626364', 'hex'), bytes: Buffer.from('a name in code page 437') },
];

export function seeds(): Uint8Array[] {
  const inner = buildZip(parts);
  return [
    inner,
    buildZip(parts.map((part) => ({ ...part, hasDescriptor: true }))),
    buildZip(parts, { isZip64: true }),
    buildZip([
      { name: 'inner.zip', bytes: inner, isStored: true },
      { name: 'again.zip', bytes: inner },
    ]),
    buildZip(parts, {
      beforeDirectory: Buffer.from('APK Sig Block 42'),
      comment: Buffer.from('a comment'),
    }),
    buildZip([{ name: 'zeros', bytes: Buffer.alloc(100_000) }]),
  ];
}
