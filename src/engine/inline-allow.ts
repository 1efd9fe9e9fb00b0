/**
 * Comments by which an author allows a secret on its line: Dowse's own, with a rule and a reason,
 * and those of other scanners, so that people who switch need not edit their code.
 */

import { latin1 } from '#engine/latin1';

const maxLineBytes = 2000;
const lineFeed = 0x0a;

/** `dowse:allow`, then perhaps a rule id, then perhaps a reason; `-next-line` speaks of the line below. */
const own = /dowse:allow(-next-line)?(?:[ \t]+([a-z0-9][a-z0-9-]*[a-z0-9]))?/;

/** Comments of gitleaks, betterleaks, TruffleHog, Kingfisher, ggshield and detect-secrets. */
const peers =
  /gitleaks:allow|betterleaks:allow|trufflehog:ignore|kingfisher:ignore|ggignore|pragma: ?(?:allowlist|whitelist)[ -]secret/;
const peersNextLine = /pragma: ?(?:allowlist|whitelist)[ -]nextline[ -]secret/;

/**
 * The comment that allows rule `ruleId` for a secret from `start` to `end`, or undefined. It
 * stands on the secret's first or last line, or as a next-line comment on the line above. Own
 * comments that name another rule do not count; a first word that is no rule id is a reason.
 */
export function inlineAllowance(
  bytes: Uint8Array,
  start: number,
  end: number,
  ruleId: string,
  isRuleId: (word: string) => boolean,
): string | undefined {
  const lineStart = startOfLine(bytes, start);
  const lines = [lineText(bytes, lineStart, start)];
  const lastStart = startOfLine(bytes, end);
  if (lastStart > lineStart) lines.push(lineText(bytes, lastStart, end));
  for (const line of lines) {
    const comment = ownAllowance(line, ruleId, isRuleId, false) ?? peers.exec(line)?.[0];
    if (comment && !peersNextLine.test(line)) return comment;
  }
  if (lineStart === 0) return undefined;
  const above = lineText(bytes, startOfLine(bytes, lineStart - 1), lineStart - 1);
  return ownAllowance(above, ruleId, isRuleId, true) ?? peersNextLine.exec(above)?.[0];
}

function ownAllowance(
  line: string,
  ruleId: string,
  isRuleId: (word: string) => boolean,
  isAbove: boolean,
): string | undefined {
  const found = own.exec(line);
  if (!found || (found[1] !== undefined) !== isAbove) return undefined;
  const word = found[2];
  if (word !== undefined && word !== ruleId && isRuleId(word)) return undefined;
  return found[0];
}

function startOfLine(bytes: Uint8Array, offset: number): number {
  let start = Math.min(offset, bytes.length);
  while (start > 0 && offset - start < maxLineBytes && bytes[start - 1] !== lineFeed) start--;
  return start;
}

function lineText(bytes: Uint8Array, start: number, within: number): string {
  let end = Math.max(start, within);
  while (end < bytes.length && end - within < maxLineBytes && bytes[end] !== lineFeed) end++;
  return latin1(bytes, start, end);
}
