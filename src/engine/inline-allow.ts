/**
 * Comments by which an author allows a secret on its line: Dowse's own, with a rule and a reason,
 * and those of other scanners, so that people who switch need not edit their code.
 */

import type { Sighting } from '#model/sighting';
import type { IdleComment } from '#model/suppression';
import { latin1 } from '#engine/latin1';

/** Which comments are honoured: all, none, or Dowse's own alone. */
export type InlineAllow = boolean | 'own';

const maxLineBytes = 2000;
const lineFeed = 0x0a;

/** `dowse:allow`, then perhaps a rule id, then perhaps a reason; `-next-line` speaks of the line below. */
const ownComment = /dowse:allow(-next-line)?(?:[ \t]+([a-z0-9][a-z0-9-]*[a-z0-9]))?/;

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
  which: InlineAllow = true,
): string | undefined {
  if (which === false) return undefined;
  const lineStart = startOfLine(bytes, start);
  const lines = [lineText(bytes, lineStart, start)];
  const lastStart = startOfLine(bytes, end);
  if (lastStart > lineStart) lines.push(lineText(bytes, lastStart, end));
  for (const line of lines) {
    const comment =
      ownAllowance(line, ruleId, isRuleId, false) ?? (which === true ? peers.exec(line)?.[0] : undefined);
    if (comment && !peersNextLine.test(line)) return comment;
  }
  if (lineStart === 0) return undefined;
  const above = lineText(bytes, startOfLine(bytes, lineStart - 1), lineStart - 1);
  const own = ownAllowance(above, ruleId, isRuleId, true);
  return own ?? (which === true ? peersNextLine.exec(above)?.[0] : undefined);
}

function ownAllowance(
  line: string,
  ruleId: string,
  isRuleId: (word: string) => boolean,
  isAbove: boolean,
): string | undefined {
  const found = ownComment.exec(line);
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

const marker = 'dowse:allow';

/**
 * Own comments in `bytes` that name a rule and allow none of `sightings`, which are all that was
 * found there. Costs one look for the marker: nothing where there is none.
 */
export function idleComments(
  bytes: Uint8Array,
  sightings: readonly Sighting[],
  isRuleId: (word: string) => boolean,
): IdleComment[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const idle: IdleComment[] = [];
  let line = 1;
  let counted = 0;
  for (let at = buffer.indexOf(marker); at !== -1; at = buffer.indexOf(marker, at + marker.length)) {
    for (; counted < at; counted++) if (bytes[counted] === lineFeed) line++;
    const found = ownComment.exec(lineText(bytes, at, at));
    const rule = found?.[2];
    if (rule === undefined || !isRuleId(rule)) continue;
    const allowed = found?.[1] === undefined ? line : line + 1;
    const isUsed = sightings.some(
      (each) =>
        each.rule === rule &&
        each.allowedBy !== undefined &&
        (each.start.line === allowed || each.end.line === allowed),
    );
    if (!isUsed) idle.push({ line, rule });
  }
  return idle;
}
