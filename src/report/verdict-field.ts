/** What the provider said of a secret, in words and lines for the text report. */

import type { Finding } from '#model/finding';
import type { Verdict, VerdictReason } from '#model/verdict';
import { escapeText } from './escape.ts';
import { fieldLines, labelled } from './field.ts';
import type { Page } from './page.ts';
import { verdictWords } from './verdict-words.ts';
import { wrap } from './width.ts';

const reasons: Readonly<Partial<Record<VerdictReason, string>>> = {
  'unreadable-answer': 'the answer is none that its documentation tells of',
  'rate-limited': 'the provider limits its rate',
  'provider-error': 'the provider failed',
  redirect: 'it was sent elsewhere, which is not followed',
  timeout: 'no answer in time',
  network: 'it could not be reached',
  tls: 'its certificate or encryption cannot be trusted',
  'too-large': 'the answer is too large',
  'blocked-address': 'its address is not public',
  'host-given-up': 'earlier requests to it failed',
  budget: 'the run has spent its requests or time',
  interrupted: 'interrupted',
};

/** Lines for the verdict: what, where and when, whose it is, and what it reaches. None without a verdict. */
export function verdictFieldLines({ verdict, rule }: Finding, page: Page): string[] {
  if (verdict === undefined) return [];
  const owner = Object.entries(verdict.facts).map(
    ([name, fact]) => `${escapeText(name)} ${escapeText(fact)}`,
  );
  return [
    ...headLines(verdict, page),
    ...(owner.length > 0 ? fieldLines('belongs to', owner.join(' · '), page) : []),
    ...verdict.impact.flatMap((sentence) => fieldLines('reaches', escapeText(sentence), page)),
    ...(rule.audience === 'public' && verdict.status === 'live'
      ? fieldLines('', 'It is meant to be public; check what it is restricted to.', page)
      : []),
  ];
}

/** One sentence: `LIVE: the provider accepts it (api.github.com, 2026-11-24 16:30 UTC)`. */
export function verdictSentence({ status, reason, why, host, checkedAt }: Verdict): string {
  const time = checkedAt === undefined ? undefined : `${checkedAt.slice(0, 16).replace('T', ' ')} UTC`;
  const where = [host, time].filter((text) => text !== undefined).join(', ');
  const because = why ?? (reason === undefined ? undefined : (reasons[reason] ?? reason));
  const { name, meaning, style } = verdictWords[status];
  const told = [style === undefined ? name : name.toUpperCase(), meaning, because];
  const sentence = told.filter((text) => text !== undefined).join(': ');
  return escapeText(where === '' ? sentence : `${sentence} (${where})`);
}

function headLines(verdict: Verdict, page: Page): string[] {
  const { style } = verdictWords[verdict.status];
  const sentence = verdictSentence(verdict);
  if (style === undefined) return fieldLines('verdict', sentence, page);
  return wrap(sentence, Math.max(24, page.textWidth - 14)).map(
    (line, index) => labelled(index === 0 ? 'verdict' : '', page) + page.style(style, line),
  );
}
