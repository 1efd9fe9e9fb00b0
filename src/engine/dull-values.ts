/**
 * Recognises what stands behind a telling name without being a secret, beyond the placeholders:
 * addresses, versions, paths of names, and Base64 of words that anybody would write there.
 */

import { Buffer } from 'node:buffer';
import { isStockPassword } from '#engine/checks/stock-password';
import { isNoValue } from '#engine/placeholders';

const mailAddress = /^[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,8}$/;
const versions = /^[\^~<>=v]{0,3}[0-9]{1,4}(?:\.[0-9x*]{1,5}){1,3}(?:[-| ,].{0,40})?$/;
/** `javax.net.ssl.keyStore1`, `traefik.http.routers.a.tls=2`. */
const dottedNames = /^(?:[A-Za-z][a-zA-Z_-]*[0-9]{0,2}\.){2,}[A-Za-z][a-zA-Z_-]*[0-9]{0,3}(?:=[^=]{0,40})?$/;
/** The scope of a signature of AWS, which stands beside it and is no secret. */
const awsScope = /\/[0-9]{8}\/[a-z0-9-]+\/[a-z0-9-]+\/aws4_request$/;
const region = /^[a-z]{2}-(?:[a-z]{3,9}-){1,2}[0-9]$/;

/** How public keys (RSA of all lengths, elliptic curves, Ed25519) begin in Base64. */
const publicKey =
  /^(?:MII[A-D]I[A-Za-z]ANBgkq|MI[GH]fMA0GCSq|MF[kw]wEwYHKoZI|MFwwDQYJKoZI|MHYwEAYHKoZI|MCowBQYDK2V)/;

/** True for a mail address, a version, a path of names, a region of a cloud, a public key. */
export function isDull(value: string): boolean {
  if (publicKey.test(value) || awsScope.test(value)) return true;
  return mailAddress.test(value) || versions.test(value) || dottedNames.test(value) || region.test(value);
}

/** Three or more words with marks between them: `default-auth-tls-2`, `pref_key_password_v2`. */
const joinedWords = /^[a-z]{2,}[0-9]{0,3}(?:[-_](?:[a-z]{1,20}[0-9]{0,3}|[0-9]{1,3})){2,}$/;

/** True for words that may be a password, but are a name more often. */
export function isJoinedWords(value: string): boolean {
  return joinedWords.test(value) || /^[a-z0-9]{2,12}[-_]password$/.test(value);
}

/** True where Base64 hides `password`, `example-secret` and their kin, or the mere header of a JSON Web Token. */
export function isBase64OfDull(value: string): boolean {
  if (value.length > 120 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1').trimEnd();
  if (!/^[\x20-\x7e]{4,}$/.test(text)) return false;
  return isNoValue(text) || isStockPassword(text) || text.startsWith('{"alg"') || text.startsWith('{"typ"');
}
