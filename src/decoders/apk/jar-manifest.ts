/**
 * Manifests and signature files of JAR and APK files (JAR File Specification): digests of all
 * entries in base64, which are no secrets. They are blanked, so that lines and columns stay; the
 * rest is searched.
 */

import type { Format } from '#decoders/format';

const firstLines = ['Manifest-Version:', 'Signature-Version:'];
/** A digest's header and its value, which may go on in lines that begin with a blank. */
const digestLine = /^([A-Za-z0-9-]+-Digest[A-Za-z-]*): ?([A-Za-z0-9+/=]+(?:\r?\n [A-Za-z0-9+/=]+)*)/gm;
/** Base64 of SHA-1, SHA-224, SHA-256, SHA-384, SHA-512 and MD5 takes so many characters. */
const digestLengths: ReadonlySet<number> = new Set([24, 28, 40, 44, 64, 88]);

/** Reads `MANIFEST.MF` and `*.SF`; see above. */
export const jarManifest: Format = {
  name: 'jar manifest',
  recognises: (bytes) => {
    if (bytes[0] !== 0x4d && bytes[0] !== 0x53) return false;
    const head = Buffer.from(bytes.subarray(0, 24)).toString('latin1');
    return firstLines.some((line) => head.startsWith(line));
  },
  decode({ bytes }, output) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    output.text(Buffer.from(text.replaceAll(digestLine, blankDigest), 'latin1'));
  },
};

function blankDigest(line: string, header: string, value: string): string {
  if (!digestLengths.has(value.replaceAll(/\s/g, '').length)) return line;
  const blank = value.replaceAll(/[^\r\n]/g, ' ');
  return `${header}: ${blank}`.padEnd(line.length).slice(0, line.length);
}
