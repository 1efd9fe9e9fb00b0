/**
 * Reads the code signature of a Mach-O image (Apple's `cs_blobs.h`): entitlements and who signed.
 * Its digests and certificates are no secrets and are left out.
 */

import { createByteReader } from '#decoders/byte-reader';

/** What a signature tells. */
export interface CodeSignature {
  /** Entitlements, a property list in XML. */
  readonly entitlements: Uint8Array | undefined;
  /** The same in DER, for what has no XML. */
  readonly derEntitlements: Uint8Array | undefined;
  readonly team: string | undefined;
}

const superBlob = 0xfade0cc0;
const codeDirectory = 0xfade0c02;
const xmlEntitlements = 0xfade7171;
const derEntitlements = 0xfade7172;
/** Real ones have a handful of parts. */
const maxParts = 64;
/** From this version on a code directory tells the team, at this offset. */
const teamVersion = 0x20200;
const teamAt = 48;
const maxTeamLength = 32;

/** Reads a signature. Throws a FormatError when offsets point outside of it. */
export function readCodeSignature(bytes: Uint8Array): CodeSignature {
  const reader = createByteReader(bytes, true);
  let found: CodeSignature = { entitlements: undefined, derEntitlements: undefined, team: undefined };
  if (reader.u32(0) !== superBlob) return found;
  const parts = Math.min(reader.u32(8), maxParts);
  for (let index = 0; index < parts; index++) {
    const at = reader.u32(12 + index * 8 + 4);
    const magic = reader.u32(at);
    const length = reader.u32(at + 4);
    if (length < 8) continue;
    if (magic === xmlEntitlements) found = { ...found, entitlements: reader.slice(at + 8, length - 8) };
    else if (magic === derEntitlements)
      found = { ...found, derEntitlements: reader.slice(at + 8, length - 8) };
    else if (magic === codeDirectory && reader.u32(at + 8) >= teamVersion) {
      const offset = reader.u32(at + teamAt);
      if (offset === 0) continue;
      const start = at + offset;
      const text = reader.latin1(start, Math.min(maxTeamLength, bytes.length - start));
      found = { ...found, team: /^[\w.-]+(?=\0)/.exec(text)?.[0] };
    }
  }
  return found;
}
