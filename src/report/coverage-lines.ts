/** The end of the text report: what was looked at, with what, and what was left out or held back. */

import type { Coverage } from '#model/coverage';
import type { Summary } from '#model/summary';
import { verdictStatuses } from '#model/verdict';
import { escapeText } from './escape.ts';
import { fieldLines } from './field.ts';
import type { Page } from './page.ts';
import { toBytes, toCount, toDuration, toNumber, toRate } from './quantity.ts';
import { toList } from './reach.ts';
import { skippedText } from './skip-reasons.ts';
import { suppressionLines } from './suppression-lines.ts';

/** True when not a single thing was looked at. */
export function isNothingScanned(coverage: Coverage): boolean {
  const { files, blobs, trees, commits, tags, bytes } = coverage;
  return files + blobs + trees + commits + tags + bytes === 0;
}

/** What was read, with what, what was left out and what was held back; a line is absent where there was none. */
export function coverageLines(summary: Summary, version: string, page: Page): string[] {
  const { hidden, suppressions, verification, coverage } = summary;
  const held = [
    hidden.belowSeverity > 0 ? `${toNumber(hidden.belowSeverity)} below the severity asked for` : '',
    hidden.belowConfidence > 0 ? `${toNumber(hidden.belowConfidence)} below the confidence asked for` : '',
    hidden.allowedInline > 0 ? `${toNumber(hidden.allowedInline)} allowed by inline comments` : '',
    hidden.examples > 0 ? `${toNumber(hidden.examples)} documented examples` : '',
    ...suppressedTexts(suppressions),
    (verification?.notShown ?? 0) > 0 ? `${toNumber(verification?.notShown ?? 0)} that are not live` : '',
  ].filter((text) => text !== '');
  const skipped = Object.entries(coverage.skipped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => skippedText(reason, count));
  return [
    ...fieldLines('scanned', scannedText(summary), page, 0),
    ...(isNothingScanned(coverage) ? [] : fieldLines('read', readText(summary), page, 0)),
    ...fieldLines('with', withText(summary, version), page, 0),
    ...(verification === undefined ? [] : fieldLines('verified', verdictsText(verification), page, 0)),
    ...(skipped.length > 0 ? fieldLines('left out', skipped.join(', '), page, 0) : []),
    ...(held.length > 0 ? fieldLines('not shown', held.join(', '), page, 0) : []),
    ...(suppressions === undefined ? [] : suppressionLines(suppressions, page)),
  ];
}

/** Every verdict that occurs, worst first: what could not be told is never left out. */
function verdictsText({ verdicts }: NonNullable<Summary['verification']>): string {
  const told = verdictStatuses.filter((status) => verdicts[status] > 0);
  return told.length === 0
    ? 'nothing to ask about'
    : told.map((status) => `${toNumber(verdicts[status])} ${status}`).join(', ');
}

function suppressedTexts(suppressions: Summary['suppressions']): string[] {
  if (suppressions === undefined) return [];
  const { baseline, allowed, excluded } = suppressions;
  return [
    baseline > 0 ? `${toNumber(baseline)} in the baseline` : '',
    allowed > 0 ? `${toNumber(allowed)} allowed by the configuration` : '',
    excluded > 0 ? `${toNumber(excluded)} at excluded paths` : '',
  ];
}

/** The same in one line, for formats without a page: `512 files, read 211 MB in 3.2 s, with dowse 0.1.0 …`. */
export function coverageText(summary: Summary, version: string): string {
  const read = isNothingScanned(summary.coverage) ? '' : `; ${readText(summary)}`;
  return `Scanned ${scannedText(summary)}${read}; with ${withText(summary, version)}.`;
}

function scannedText({ coverage }: Summary): string {
  if (isNothingScanned(coverage)) return 'nothing';
  const things = [
    coverage.commits > 0 ? toCount(coverage.commits, 'commit') : '',
    coverage.trees > 0 ? toCount(coverage.trees, 'tree') : '',
    coverage.tags > 0 ? toCount(coverage.tags, 'tag') : '',
    coverage.blobs > 0 ? toCount(coverage.blobs, 'blob') : '',
    coverage.files > 0 ? toCount(coverage.files, 'file') : '',
  ].filter((text) => text !== '');
  return things.length === 0 ? toBytes(coverage.bytes) : toList(things);
}

function readText({ coverage, durationMs }: Summary): string {
  const rate = toRate(coverage.bytes, durationMs);
  return `${toBytes(coverage.bytes)} in ${toDuration(durationMs)}${rate === '' ? '' : `, ${rate}`}`;
}

function withText(summary: Summary, version: string): string {
  return [
    `dowse ${escapeText(version)}`,
    toCount(summary.rules, 'rule'),
    `${summary.regexEngine} and the ${summary.kernel === 'wasm' ? 'WASM' : 'JavaScript'} kernel`,
    toCount(summary.jobs, 'thread'),
  ].join(', ');
}
