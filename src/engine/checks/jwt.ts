/**
 * Decodes a JSON Web Token: is it one, who issued it, has it expired. Signatures are not checked;
 * that needs the issuer's key.
 */

import type { Check, CheckResult } from './check.ts';
import type { JsonObject } from './encoded-json.ts';
import { parseEncodedObject, toFacts } from './encoded-json.ts';

const tokenForm = /^eyJ[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;

/** Largest time in milliseconds that a Date can hold: ECMA-262, "Time Values and Time Range". */
const maxTimeMs = 8.64e15;

/** Judges by the system's clock. */
export const jwt: Check = createJwtCheck(Date.now);

/**
 * Drops what is no token, knows the examples that everybody copies, lowers expired and unsigned
 * tokens, passes the rest. Facts: `alg`, `issuer`, `subject` (its kind, never itself), `role`, `project`
 * (Supabase), `tenant` (Microsoft), `expires` (ISO 8601), `expired: yes`.
 */
export function createJwtCheck(now: () => number): Check {
  return ({ secret }) => {
    const [token] = tokenForm.exec(secret.slice(Math.max(0, secret.indexOf('eyJ')))) ?? [];
    if (token === undefined) return { outcome: 'drop' };
    const [head = '', body = '', signature = ''] = token.split('.');
    const header = parseEncodedObject(head);
    const alg = header?.['alg'];
    if (!header || typeof alg !== 'string') return { outcome: 'drop' };
    // An encrypted token (RFC 7516) has five parts; its second is a key, not claims.
    if (header['enc'] !== undefined) return { outcome: 'pass', facts: toFacts({ alg, encrypted: 'yes' }) };
    const claims = parseEncodedObject(body);
    if (!claims) return { outcome: 'drop' };
    if (isTutorialToken(claims)) return { outcome: 'example' };
    return judge(claims, alg, signature, now());
  };
}

function judge(claims: JsonObject, alg: string, signature: string, nowMs: number): CheckResult {
  const expiryMs = typeof claims['exp'] === 'number' ? claims['exp'] * 1000 : undefined;
  const isExpired = expiryMs !== undefined && expiryMs < nowMs;
  const isUnsigned = alg.toLowerCase() === 'none' || signature === '';
  return {
    outcome: isExpired || isUnsigned ? 'lower' : 'pass',
    facts: toFacts({
      alg,
      issuer: claims['iss'],
      subject: toSubjectKind(claims['sub'], claims),
      role: claims['role'],
      project: claims['ref'],
      tenant: claims['tid'],
      expires: toIsoTime(expiryMs),
      expired: isExpired ? 'yes' : undefined,
    }),
  };
}

function toIsoTime(timeMs: number | undefined): string | undefined {
  if (timeMs === undefined || !(Math.abs(timeMs) <= maxTimeMs)) return undefined;
  return new Date(timeMs).toISOString();
}

/** What kind of subject a token stands for, without saying which. */
function toSubjectKind(subject: unknown, claims: JsonObject): string | undefined {
  if (typeof subject === 'number') return 'number';
  if (typeof subject !== 'string' || subject === '') return undefined;
  if (subject.startsWith('system:serviceaccount:') || subject.endsWith('.gserviceaccount.com'))
    return 'service account';
  if (subject.endsWith('@clients') || subject === claims['client_id'] || subject === claims['azp'])
    return 'client';
  if (/^[^\s@]+@[^\s@]+$/.test(subject)) return 'e-mail address';
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(subject)) return 'UUID';
  return /^[0-9]+$/.test(subject) ? 'number' : 'name';
}

/**
 * RFC 7519's example, those of jwt.io, Wikipedia and PyJWT, and what tutorials sign: all with keys
 * that are printed beside them.
 */
function isTutorialToken(claims: JsonObject): boolean {
  const names = Object.keys(claims);
  if (names.length === 1) {
    return ['some:payload', 'foo:bar', 'hello:world'].includes(`${names[0]}:${String(claims[names[0]!])}`);
  }
  return (
    (claims['sub'] === '1234567890' && (claims['iat'] === 1516239022 || claims['name'] === 'John Doe')) ||
    (claims['iss'] === 'joe' && claims['exp'] === 1300819380) ||
    (claims['loggedInAs'] === 'admin' && claims['iat'] === 1422779638)
  );
}
