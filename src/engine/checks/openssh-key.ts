/** Recognises OpenSSH's own private key format: PROTOCOL.key in OpenSSH's sources. */

import type { KeyDescription } from './private-key-der.ts';
import { bitLength } from './der.ts';

const magic = 'openssh-key-v1\0';

const kinds: Readonly<Record<string, string>> = {
  'ssh-rsa': 'RSA',
  'ssh-dss': 'DSA',
  'ssh-ed25519': 'Ed25519',
  'ecdsa-sha2-nistp256': 'EC',
  'ecdsa-sha2-nistp384': 'EC',
  'ecdsa-sha2-nistp521': 'EC',
  'sk-ssh-ed25519@openssh.com': 'Ed25519 on a security key',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'EC on a security key',
};

/** What private key `bytes` hold; undefined when they hold none, or not a whole one. */
export function describeOpensshKey(bytes: Uint8Array): KeyDescription | undefined {
  if (Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') !== magic) return undefined;
  const cipher = readString(bytes, magic.length);
  const kdf = cipher && readString(bytes, cipher.end);
  const kdfOptions = kdf && readString(bytes, kdf.end);
  // The number of keys, always 1 in practice, stands before the public one.
  const publicKey = kdfOptions && readString(bytes, kdfOptions.end + 4);
  const privateKey = publicKey && readString(bytes, publicKey.end);
  if (!cipher || !publicKey || !privateKey || privateKey.content.length < 16) return undefined;
  const type = readString(publicKey.content, 0);
  if (!type) return undefined;
  const kind = kinds[toText(type.content)];
  return {
    ...(kind !== undefined && { kind }),
    ...sizeOf(publicKey.content, type.end, toText(type.content)),
    isEncrypted: toText(cipher.content) !== 'none',
  };
}

/** RSA: exponent, then modulus. DSA: the prime. ECDSA: the curve's name. */
function sizeOf(publicKey: Uint8Array, at: number, type: string): { size?: string } {
  const first = readString(publicKey, at);
  if (!first) return {};
  if (type === 'ssh-dss') return { size: `${bitLength(first.content)} bits` };
  if (type.includes('ecdsa')) return { size: toText(first.content).replace('nistp', 'P-').slice(0, 20) };
  const second = type === 'ssh-rsa' ? readString(publicKey, first.end) : undefined;
  return second ? { size: `${bitLength(second.content)} bits` } : {};
}

function readString(bytes: Uint8Array, at: number): { content: Uint8Array; end: number } | undefined {
  if (at + 4 > bytes.length) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
  const end = at + 4 + length;
  return end > bytes.length ? undefined : { content: bytes.subarray(at + 4, end), end };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
