/**
 * Asks Google for a token with a service account's key: a signed assertion (RFC 7523). The address
 * is Google's own, whatever `token_uri` the file names, and the token is dropped.
 */

import { SignJWT } from 'jose';
import type { Answer, Check, CheckTools, Reply } from '#verify/check';
import { readReply, toAnswer, toSkipped } from './answer.ts';
import { parseFields, textAt, toFacts } from './json-fields.ts';
import { readPrivateKey } from './pem.ts';

const accountForm = /^[a-z0-9][a-z0-9.-]{1,80}@[a-z0-9.-]{2,100}\.gserviceaccount\.com$/i;

/** Reads nothing but that the account exists; it is the least that a token can be asked for. */
const scope = 'https://www.googleapis.com/auth/userinfo.email';

/** The account's address is the part `account` or the fact of the same name. */
export const check: Check = async (credential, tools) => {
  const account = credential.facts['account'] ?? credential.parts['account'];
  if (account === undefined) return toSkipped('missing-part', 'the address of its account was not found');
  if (!accountForm.test(account))
    return toSkipped('unsafe-value', 'the address of its account has no known form');
  const key = readPrivateKey(credential.secret);
  if (key?.asymmetricKeyType !== 'rsa') return toSkipped('unsafe-value', 'the key cannot be read');
  const host = tools.hosts[0];
  if (host === undefined) return toSkipped('host-not-listed', 'no host may be asked about it');
  const keyId = credential.facts['key id'];
  const seconds = Math.floor(tools.now().getTime() / 1000);
  const assertion = await new SignJWT({ scope })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(keyId === undefined ? {} : { kid: keyId }) })
    .setIssuer(account)
    .setAudience(`https://${host}/token`)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 300)
    .sign(key);
  return askForToken(assertion, host, account, tools);
};

async function askForToken(
  assertion: string,
  host: string,
  account: string,
  tools: CheckTools,
): Promise<Answer> {
  const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  const reply = await tools.gateway.send({
    host,
    method: 'POST',
    path: '/token',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  return readReply(reply, host, (found) => readGoogleToken(found, host, account));
}

function readGoogleToken(reply: Reply, host: string, account: string): Answer | undefined {
  const body = parseFields(reply.body);
  const facts = toFacts({ account, project: /@([a-z0-9-]+)\.iam\./.exec(account)?.[1] });
  // With some scopes Google answers an id token.
  const token = textAt(body, 'access_token') ?? textAt(body, 'id_token');
  if (reply.status === 200 && token !== undefined) return toAnswer('live', { host, facts });
  const error = textAt(body, 'error');
  const details = textAt(body, 'error_description') ?? '';
  if (error === 'invalid_scope' || error === 'access_denied') {
    return toAnswer('restricted', { host, facts, why: 'the key is right, but may not ask for this token' });
  }
  if (error === 'disabled_client' || /disabled/i.test(details)) {
    return toAnswer('revoked', { host, facts, why: 'the account or its key is disabled' });
  }
  if (error !== 'invalid_grant') return undefined;
  // Says the time is wrong, which is this machine's fault and not the key's.
  if (/reasonable timeframe|short-lived/i.test(details)) {
    return toAnswer('unknown', {
      host,
      reason: 'unreadable-answer',
      why: 'Google finds the time of this machine wrong',
    });
  }
  const why = /account not found/i.test(details)
    ? 'there is no such account'
    : 'the account does not have this key (any more)';
  return toAnswer('invalid', { host, facts, why });
}
