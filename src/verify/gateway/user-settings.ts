/**
 * What users say of their proxy and their authorities, checked before connections are made of it.
 * The errors quote nothing: a proxy's address may hold its password, a wrong file may be a private key.
 */

import { X509Certificate } from 'node:crypto';
import { UsageError } from '#model/errors';

/** The proxy's address as undici takes it; a `UsageError` for what is none. */
export function proxyUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '' || !isDecodable(url)) {
    throw new UsageError(
      'The proxy (HTTPS_PROXY) has no address of the form http://host:port or http://user:password@host:port, with special characters of the password as %40 and the like.',
    );
  }
  return url.href;
}

/** The certificates of a PEM text, each by itself; a `UsageError` when there are none or one cannot be read. */
export function certificatesOf(pem: string): readonly string[] {
  const found =
    pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----.*?-----END [A-Z0-9 ]+-----/gs) ?? [];
  if (found.length === 0 || !found.every(isCertificate)) {
    throw new UsageError(
      'The certificates to trust (--verify-ca) cannot be read; they must be in PEM form, beginning with -----BEGIN CERTIFICATE-----.',
    );
  }
  return found;
}

/** False for user names and passwords with a `%` that begins no character. */
function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(`${username}:${password}`);
    return true;
  } catch {
    return false;
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
