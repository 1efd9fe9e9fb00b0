/**
 * GitLab's routable tokens: a prefix, base 64, a dot, the length of the base 64 (two base-36
 * digits) and the CRC-32 of all before it (seven). The base 64 holds lines such as `o:1` that name
 * cell, organization, group, project and user in base 36, then random bytes and how many they are.
 * Newer tokens have a version between: `….01.` (handbook.gitlab.com, design documents, routable tokens).
 */

import { crc32 } from 'node:zlib';
import type { Check, CheckResult } from './check.ts';

const routableForm = /^(.{0,60}?)([\w-]{27,300})\.((?:[0-9a-z]{2}\.)?)([0-9a-z]{2})([0-9a-z]{7})$/;

/** Instances may set a prefix of their own, which the checksum covers; the rules' matches hold it. */
const maxOwnPrefix = 60;

const routingNames: Readonly<Record<string, string>> = {
  c: 'cell',
  g: 'group',
  o: 'organization',
  p: 'project',
  u: 'user',
};

/**
 * Raises tokens whose checksum is right. Lowers those whose is not, but passes them when they have
 * a version: no genuine token of that form was at hand to prove what its checksum covers. Passes
 * every other form of token. Facts: `checksum`, and the ids of what the token belongs to.
 */
export const gitlabRoutable: Check = ({ secret, match }) => {
  const [, , , version] = routableForm.exec(secret) ?? [];
  if (version === undefined) return { outcome: 'pass' };
  const facts = toRoutingFacts(secret);
  if (isChecked(secret, match)) return { outcome: 'raise', facts: { checksum: 'valid', ...facts } };
  if (version !== '') return { outcome: 'pass', facts };
  return { outcome: 'lower', facts: { checksum: 'wrong', ...facts } };
};

/** The seven digits that follow `text`, which is everything before them. */
export function toGitlabChecksum(text: string): string {
  return crc32(text).toString(36).padStart(7, '0');
}

function isChecked(secret: string, match: string): boolean {
  const at = match.indexOf(secret);
  const ownPrefix = at < 0 ? '' : match.slice(Math.max(0, at - maxOwnPrefix), at);
  for (let start = 0; start <= ownPrefix.length; start++) {
    const text = ownPrefix.slice(start) + secret;
    if (toGitlabChecksum(text.slice(0, -7)) === text.slice(-7)) return true;
  }
  return false;
}

/** The base 64 is as long as the two digits say, counted back from the dot behind it. */
function toRoutingFacts(secret: string): NonNullable<CheckResult['facts']> {
  const [body = ''] = secret.split('.');
  const length = Number.parseInt(secret.slice(-9, -7), 36);
  if (!(length >= 1 && length <= body.length)) return {};
  const payload = Buffer.from(body.slice(-length), 'base64url');
  const randomLength = payload[payload.length - 1] ?? 0;
  if (payload.length - 1 - randomLength < 3) return {};
  const text = payload.subarray(0, payload.length - 1 - randomLength).toString('latin1');
  const facts: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, key = '', id = ''] = /^([cgopu]):([0-9a-z]{1,12})$/.exec(line) ?? [];
    const name = routingNames[key];
    if (name === undefined) return {};
    facts[name] = String(Number.parseInt(id, 36));
  }
  return facts;
}
