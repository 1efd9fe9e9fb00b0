/**
 * Tells source code and other plain text from what a format may claim, without the formats: a hook
 * that looks at a few lines of code need not load them.
 */

import type { Blob } from '#model/blob';
import { inlineSourceMap } from './javascript/inline-source-map.ts';
import { sourceMap } from './javascript/source-map.ts';
import { blobName } from './blob-name.ts';

/** Every binary format, and every archive, shows itself in so many bytes. */
const headBytes = 512;
/** Formats whose first bytes could be text, by those bytes; `#!` may be a script with an archive behind it. */
const textMagics = [
  'PK',
  'BZh',
  'bvx',
  '#!',
  'Rar!',
  '7z',
  'NIBArchive',
  'BOMStore',
  'bplist',
  'UnityFS',
  '\n',
  '0',
];
/** Of a zip's end record, which stands in front of its end. */
const endBytes = 22;
const endMagic = 'PK\x05\x06';

/** 1 for bytes that text does not hold: controls but white space and escape. */
const isControl = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f ? 1 : 0,
);

/** True only when no format of `formats.ts` recognises the blob. False for text that looks unusual. */
export function isPlain(blob: Blob): boolean {
  const { bytes } = blob;
  if (blob.source !== undefined || bytes[0]! >= 0x80 || bytes[0]! <= 0x08) return false;
  const end = Math.min(bytes.length, headBytes);
  for (let at = 0; at < end; at++) if (isControl[bytes[at]!] === 1) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 16);
  if (textMagics.some((magic) => head.startsWith(magic))) return false;
  if (buffer.toString('latin1', Math.max(0, buffer.length - endBytes)).startsWith(endMagic)) return false;
  const name = blobName(blob.origin);
  if (isInBundle(name)) return false;
  return !sourceMap.recognises(bytes, name) && !inlineSourceMap.recognises(bytes, name);
}

/** The folder of a built app, whose files are scanned one by one. */
const bundlePath = /\.(?:app|appex|framework|bundle|xcarchive|xctest|dSYM)\//;

/** Whether a file of this name lies in the folder of a built app. */
export function isInBundle(name: string): boolean {
  return bundlePath.test(name);
}
