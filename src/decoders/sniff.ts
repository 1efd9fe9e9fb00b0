/** Recognises archives and compressed files by their first bytes, whatever their names. */

/** Formats that are recognised. */
export type ArchiveFormat = 'zip' | 'gzip' | 'bzip2' | 'xz' | 'zstd' | '7z' | 'rar' | 'tar';

/**
 * First bytes of each format: APPNOTE.TXT 4.3 (local header, empty archive, spanned archive),
 * RFC 1952, bzip2's header and first block's magic (which is pi), the .xz file format 2.1.1.1,
 * RFC 8878, 7zFormat.txt, the RAR 4 and 5 signatures without their version.
 */
const signatures: readonly (readonly [ArchiveFormat, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['gzip', '\x1f\x8b\x08'],
  ['bzip2', 'BZh?1AY&SY'],
  ['xz', '\xfd7zXZ\x00'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['rar', 'Rar!\x1a\x07'],
];

/** In bzip2's signature: any digit, which is the block size. */
const anyByte = 0x3f;
/** POSIX 1003.1, "ustar Interchange Format": the magic field of a header. */
const tarMagicAt = 257;

/**
 * The format of an archive that begins with `bytes`, or undefined. A jar, an apk or an office
 * document is a zip. Looks at no more than 262 bytes, and at one for most files.
 */
export function sniffArchive(bytes: Uint8Array): ArchiveFormat | undefined {
  for (const [format, signature] of signatures) {
    if (bytes[0] === signature.charCodeAt(0) && beginsWith(bytes, 0, signature)) return format;
  }
  if (bytes[tarMagicAt] === 0x75 && beginsWith(bytes, tarMagicAt, 'ustar')) return 'tar';
  return undefined;
}

function beginsWith(bytes: Uint8Array, at: number, signature: string): boolean {
  for (let index = 0; index < signature.length; index++) {
    const wanted = signature.charCodeAt(index);
    const byte = bytes[at + index];
    if (byte === undefined || (byte !== wanted && wanted !== anyByte)) return false;
  }
  return true;
}
