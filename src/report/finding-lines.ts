/** One secret in the text report: what it is, what is known of it, where it is, what to do. */

import type { Finding } from '#model/finding';
import type { Secret } from '#model/secret';
import { escapeText } from './escape.ts';
import { fieldLines, labelled } from './field.ts';
import { headline } from './headline.ts';
import { nextStep } from './next-step.ts';
import type { Page } from './page.ts';
import { placeLines } from './place-lines.ts';
import { toCount } from './quantity.ts';
import { verdictFieldLines } from './verdict-field.ts';
import { displayWidth, wrap } from './width.ts';

/** Places shown in full; the rest are counted. */
const shownPlaces = 5;

/** Lines for `finding`, whose texts are redacted already. */
export function findingLines(finding: Finding, page: Page): string[] {
  return [
    ...headLines(finding, page),
    ...secretLines(finding, page),
    ...verdictFieldLines(finding, page),
    ...factLines(finding, page),
    '',
    ...allPlaceLines(finding, page),
    ...stepLines(finding, page),
  ];
}

/** The same without places: for a secret that was piped in. */
export function inspectionLines(finding: Finding, page: Page): string[] {
  return [
    ...headLines(finding, page),
    ...secretLines(finding, page),
    ...verdictFieldLines(finding, page),
    ...factLines(finding, page),
    ...stepLines(finding, page),
  ];
}

function headLines(finding: Finding, page: Page): string[] {
  const { rule, severity } = finding;
  const badge = `${page.style(severity, severity.toUpperCase())}  `;
  const pad = ' '.repeat(severity.length + 2);
  const room = page.textWidth - pad.length;
  const id = `[${escapeText(rule.id)}]`;
  const lines = wrap(headline(finding), room);
  const isBeside = displayWidth(lines.at(-1) ?? '') + 2 + displayWidth(id) <= room;
  const drawn = lines.map((line, index) => `${index === 0 ? badge : pad}${page.style('title', line)}`);
  const last = isBeside ? `${drawn.pop()}  ` : pad;
  return [...drawn, last + page.style('dim', id)];
}

function secretLines(finding: Finding, page: Page): string[] {
  const lines = valueLines('secret', finding.secret, page);
  const others = Object.entries(finding.parts).filter(
    ([, part]) => part.reveal() !== finding.secret.reveal(),
  );
  for (const [name, part] of others) lines.push(...valueLines(escapeText(name), part, page));
  return lines;
}

/** A secret masked on one line, or revealed with the line breaks that it has. */
function valueLines(label: string, secret: Secret, page: Page): string[] {
  const values = page.reveal ? secret.reveal().split(/\r?\n/) : [String(secret)];
  if (values.at(-1) === '') values.pop();
  return values.map(
    (value, index) => labelled(index === 0 ? label : '', page) + page.style('secret', escapeText(value)),
  );
}

function factLines(finding: Finding, page: Page): string[] {
  const facts = Object.entries(finding.facts).map(
    ([name, fact]) => `${escapeText(name)} ${escapeText(fact)}`,
  );
  if (finding.change !== undefined)
    facts.push(finding.change === 'new' ? 'new in this build' : 'in the older build too');
  if (finding.confidence !== 'high') facts.push(`${finding.confidence} confidence`);
  return [
    ...(facts.length > 0 ? fieldLines('known', facts.join(' · '), page) : []),
    ...fieldLines('holder can', escapeText(finding.rule.canDo), page),
  ];
}

function allPlaceLines(finding: Finding, page: Page): string[] {
  const { occurrences } = finding;
  const lines = occurrences
    .slice(0, shownPlaces)
    .flatMap((place, index) => [...placeLines(place, occurrences[index - 1], page), '']);
  const more = occurrences.length + finding.omittedOccurrences - Math.min(occurrences.length, shownPlaces);
  if (more === 0) return lines;
  const hint = finding.omittedOccurrences > 0 ? 'lists more of them' : 'lists them all';
  return [...lines, `  and ${toCount(more, 'more place')}; --format json ${hint}`, ''];
}

function stepLines(finding: Finding, page: Page): string[] {
  const { rotate, docs } = finding.rule;
  return [
    ...fieldLines('next', nextStep(finding), page),
    ...(rotate === '' ? [] : fieldLines('to rotate', escapeText(rotate), page)),
    ...(docs === '' ? [] : fieldLines('see', escapeText(docs), page)),
  ];
}
