/**
 * Parses a PEM private key: is there a key in it, of which kind and size, is it encrypted.
 * `armor.ts` gets at the bytes; the formats have a file each.
 */

import type { Check } from './check.ts';
import type { KeyDescription } from './private-key-der.ts';
import { parseArmor } from './armor.ts';
import { readDerHeader, tags } from './der.ts';
import { describeOpensshKey } from './openssh-key.ts';
import { describePgpKey } from './pgp-key.ts';
import { describePrivateKeyDer } from './private-key-der.ts';
import { isPublishedKey } from './published-key.ts';

/** Fewer bytes are no key: an Ed25519 key in PKCS#8, the smallest, has 48. */
const minBytes = 40;

/** How a block begins that is base 64 once more: `-----BEGIN` encoded. */
const wrappedStart = 'LS0tLS1CRUdJTi';

/** A key in DER and base 64 without the lines around it, as settings files keep it. */
const bareForm = /^M[A-Z][A-Za-z0-9+/]+={0,2}$/;

/**
 * Raises whole keys; lowers those that are cut off or damaged (a masked middle, a wrong character);
 * drops blocks that hold no key at all: `...`, prose, random text. A block that is base 64 once
 * more, as in Kubernetes manifests, is unwrapped; bare base 64 without a block is read too. Keys
 * that documentation prints are examples. Facts: `key`, `size`, `encrypted: yes`.
 */
export const pem: Check = ({ secret }) => {
  if (bareForm.test(secret)) return judgeBareKey(secret);
  const armor = parseArmor(unwrap(secret));
  if (!armor || armor.bytes.length < minBytes || armor.strangers > 4) return { outcome: 'drop' };
  const { label, headers, bytes } = armor;
  if (isPublishedKey(bytes)) return { outcome: 'example' };
  if (headers.some((header) => /^(?:proc-type:.*encrypted|dek-info:)/i.test(header))) {
    return { outcome: 'pass', facts: { ...kindInLabel(label), encrypted: 'yes' } };
  }
  const key = describe(label, bytes);
  if (!key) return { outcome: isBegunKey(label, bytes) ? 'lower' : 'drop' };
  return { outcome: key.isEncrypted || armor.strangers > 0 ? 'pass' : 'raise', facts: toKeyFacts(key) };
};

/** Without a label there is no telling what a damaged key was: anything but a whole key is dropped. */
function judgeBareKey(encoded: string): ReturnType<Check> {
  const bytes = Buffer.from(encoded, 'base64');
  if (isPublishedKey(bytes)) return { outcome: 'example' };
  const key = describePrivateKeyDer(bytes);
  return key ? { outcome: 'raise', facts: toKeyFacts(key) } : { outcome: 'drop' };
}

function toKeyFacts({ kind, size, isEncrypted }: KeyDescription): Record<string, string> {
  return {
    ...(kind !== undefined && { key: kind }),
    ...(size !== undefined && { size }),
    ...(isEncrypted && { encrypted: 'yes' }),
  };
}

function unwrap(secret: string): string {
  return secret.startsWith(wrappedStart) ? Buffer.from(secret, 'base64').toString('latin1') : secret;
}

function describe(label: string, bytes: Uint8Array): KeyDescription | undefined {
  if (label.startsWith('OPENSSH')) return describeOpensshKey(bytes);
  if (label.startsWith('PGP')) return describePgpKey(bytes);
  return describePrivateKeyDer(bytes);
}

/** True when the bytes begin as such a key does but do not go on as one. */
function isBegunKey(label: string, bytes: Uint8Array): boolean {
  if (label.startsWith('OPENSSH'))
    return Buffer.from(bytes.subarray(0, 11)).toString('latin1') === 'openssh-key';
  if (label.startsWith('PGP')) return ((bytes[0] ?? 0) & 0x80) !== 0;
  const outer = readDerHeader(bytes, 0);
  return outer?.tag === tags.sequence && outer.end - outer.start >= minBytes;
}

/** Encryption of the old kind hides everything but the label. */
function kindInLabel(label: string): { key?: string } {
  const kind = /^(RSA|DSA|EC) /.exec(label)?.[1];
  return kind === undefined ? {} : { key: kind };
}
