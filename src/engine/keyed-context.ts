/**
 * Judges what stands between a provider's name and a value of the rule's shape: is the value given
 * to that name, is it called a credential, or is it called a hash. `keyed-confirm.ts` asks once a
 * value has been found.
 */

import { latin1 } from '#engine/latin1';

/** How surely the value is the credential of the name. */
export type KeyedFit = 'sure' | 'unsure' | 'none';

const credentialWord =
  /key|token|secret|auth|pass|pwd|cred|bearer|(?:^|[^a-z])pat(?:[^a-z]|$)|api|signature|login|licen[cs]e|dsn|webhook|session|cookie|private|basic|client|account|project|app|user|(?:^|[^a-z])s?id(?:[^a-z]|$)/i;
/** What hashes and identifiers that are no credentials are called: `sha1: …`, `integrity="…"`. */
const otherWord =
  /sha-?[0-9]|md5|hash|digest|checksum|integrity|commit|revision|(?:^|[^a-z])rev(?:[^a-z]|$)|etag|fingerprint|[ug]uid(?:[^a-z]|$)|nonce/i;
/** A hash in a link: `github.com/name/repository/blob/<hash>`, `name-1.2.3.tgz#<hash>`. */
const commitPath =
  /\/(?:blob|tree|commits?|raw|src|archive|compare|pull)\/[^\s]*$|github(?:usercontent)?\.com\/[^\s]*$|\/[^\s]*#$/i;
/** The name that the value itself is given: `guid` in `newrelic: … guid: "`. */
const ownName = /([A-Za-z0-9_.-]+)["'`\]\s]{0,4}(?:=>|:=|[=:,(]|>)["'`\s@(]{0,24}$/;
/** What an identifier says of the place where it counts: `_PROD` in `SPLUNK_TOKEN_PROD=`. */
const environmentTail =
  /^[_.-]?(?:prod(?:uction)?|stag(?:e|ing)|dev(?:elopment)?|test(?:ing)?|qa|live|sandbox|default|local|primary|secondary|old|new|main|v?[0-9]{1,2})(?=["'`\]\s:=>])/i;
/** Names that say nothing: `name: NEW_RELIC_KEY`, `value: "`. */
const neutralName = /^(?:value|val|default|content|string|str|data|text|literal)$/i;
/** Nothing but a closing quote, an operator, an opening: `x = "`, `'x' => `, `x: `, `x(`, `<x>`. */
const directGap = /^["'`\]\s]{0,4}(?:=>|:=|[=:,(]|>)?["'`\s@(]{0,24}$/;

/**
 * `sure`: the value is assigned to the very name, or a word such as `key` stands with it; `unsure`:
 * something else stands between; `none`: it is called a hash, or the name is a common word
 * (`isCommonWord`) that is part of a longer one or has no such word with it.
 */
export function fitOf(
  bytes: Uint8Array,
  nameStart: number,
  nameEnd: number,
  valueStart: number,
  isCommonWord: boolean,
): KeyedFit {
  const gap = latin1(bytes, nameEnd, valueStart).replace(environmentTail, '');
  const isCalledCredential = isCalled(gap, isCommonWord ? '' : latin1(bytes, nameStart, nameEnd));
  if (isInCommitPath(bytes, nameStart, valueStart)) return 'none';
  if (!isCalledCredential && otherWord.test(gap)) return 'none';
  if (isCommonWord) {
    if (!standsAlone(bytes, nameStart, nameEnd)) return 'none';
    if (isCalledCredential) return 'sure';
    return directGap.test(gap) ? 'unsure' : 'none';
  }
  return isCalledCredential || directGap.test(gap) ? 'sure' : 'unsure';
}

/** By the value's own name, where it has one that says something; else by all that stands before it. */
function isCalled(gap: string, name: string): boolean {
  const own = ownName.exec(gap)?.[1];
  if (own !== undefined && !neutralName.test(own)) return credentialWord.test(own);
  return credentialWord.test(gap) || credentialWord.test(name);
}

function isInCommitPath(bytes: Uint8Array, nameStart: number, valueStart: number): boolean {
  return commitPath.test(latin1(bytes, Math.max(0, nameStart - 60), valueStart));
}

/** True when the name is a word by itself or of an identifier: `front_key`, `frontKey`, `myFrontKey`; not `frontend`. */
function standsAlone(bytes: Uint8Array, start: number, end: number): boolean {
  const before = latin1(bytes, Math.max(0, start - 1), start);
  const first = latin1(bytes, start, start + 1);
  if (/[A-Za-z]/.test(before) && !(/[a-z]/.test(before) && /[A-Z]/.test(first))) return false;
  const last = latin1(bytes, end - 1, end);
  const after = latin1(bytes, end, end + 1);
  return !/[A-Za-z]/.test(after) || (/[a-z]/.test(last) && /[A-Z]/.test(after));
}
