/** Private keys that come out of keystores: written as PEM, so that the rule for private keys finds them. */

import { createPrivateKey } from 'node:crypto';
import { createByteReader } from '#decoders/byte-reader';
import { type DerElement, derElement, derElements } from '#decoders/apk/der';

/** PBES2 and PBKDF2 (RFC 8018, appendix A). */
const pbes2 = '2a864886f70d01050d';
const pbkdf2 = '2a864886f70d01050c';
/** Passwords of PKCS#12 (RFC 7292, appendix C): all kinds begin so. */
const pbes1 = '2a864886f70d010c01';
/** Rounds that cost about half a second. */
const mostRounds = 500_000;

/** The PEM form of a key in PKCS#8. */
export function pemOf(pkcs8: Uint8Array): string {
  const lines =
    Buffer.from(pkcs8)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const label = 'PRIVATE KEY';
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}

/** The key in an `EncryptedPrivateKeyInfo` (RFC 5958), in PKCS#8; undefined when the password is another. */
export function decryptPkcs8(encrypted: Uint8Array, password: string): Uint8Array | undefined {
  const rounds = roundsOf(encrypted);
  if (rounds === undefined || rounds > mostRounds) return undefined;
  try {
    const key = Buffer.from(encrypted);
    const opened = createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase: password });
    return opened.export({ format: 'der', type: 'pkcs8' });
  } catch {
    return undefined;
  }
}

/** Rounds of the derivation; undefined where it is of a kind whose cost is not known. */
function roundsOf(encrypted: Uint8Array): number | undefined {
  const reader = createByteReader(encrypted);
  const within = ({ start, end }: DerElement): DerElement[] => derElements(reader, start, end);
  const hex = ({ start, end }: DerElement): string =>
    Buffer.from(encrypted.subarray(start, end)).toString('hex');
  try {
    const [algorithm] = within(derElement(reader, 0, encrypted.length));
    const [kind, parameters] = within(algorithm!);
    if (hex(kind!).startsWith(pbes1)) return numberOf(encrypted, within(parameters!)[1]!);
    if (hex(kind!) !== pbes2) return undefined;
    const [derivation] = within(parameters!);
    const [function_, settings] = within(derivation!);
    return hex(function_!) === pbkdf2 ? numberOf(encrypted, within(settings!)[1]!) : undefined;
  } catch {
    return undefined;
  }
}

/** The value of an integer of few bytes. */
export function numberOf(bytes: Uint8Array, { start, end }: DerElement): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 256 + bytes[at]!;
  return value;
}
