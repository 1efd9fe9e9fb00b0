/** Findings as the table needs them: everything searched for in one lower-case text, made once. */

import type { PageData, PageFinding, PageRule } from './page-data.ts';

/** Severities, worst first. */
export const severityOrder = ['critical', 'high', 'medium', 'low', 'info'] as const;

/** How old a leak is, as people think of it. */
export const ages = ['this week', 'this month', 'this year', 'older', 'unknown'] as const;

/** One line of the table. */
export interface Row {
  readonly finding: PageFinding;
  readonly rule: PageRule;
  readonly text: string;
  readonly place: string;
  readonly age: (typeof ages)[number];
}

/** What is wanted; empty means all. */
export interface Filter {
  readonly words: string;
  readonly severity: string;
  readonly provider: string;
  readonly verdict: string;
  readonly age: string;
}

/** A filter that keeps everything. */
export const noFilter: Filter = { words: '', severity: '', provider: '', verdict: '', age: '' };

/** Rows in the order of the report. */
export function toRows(data: PageData): Row[] {
  const now = data.finishedAt === '' ? Date.now() : Date.parse(data.finishedAt);
  return data.findings.flatMap((finding) => {
    const rule = data.rules.at(finding.rule);
    if (rule === undefined) return [];
    const places = finding.places.map(({ name }) => name);
    const people = finding.places.map(({ added }) => `${added?.author ?? ''} ${added?.oid ?? ''}`);
    return {
      finding,
      rule,
      place: places[0] ?? '',
      age: ageOf(finding.since, now),
      text: [rule.id, rule.provider, rule.title, finding.secret, finding.fingerprint, ...places, ...people]
        .join('\n')
        .toLowerCase(),
    };
  });
}

function ageOf(since: string, now: number): Row['age'] {
  const days = (now - Date.parse(since)) / 86_400_000;
  if (Number.isNaN(days)) return 'unknown';
  if (days < 7) return 'this week';
  if (days < 31) return 'this month';
  return days < 366 ? 'this year' : 'older';
}

/** The rows that `filter` keeps: every word must occur somewhere in the row. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const words = filter.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    ({ finding, rule, text, age }) =>
      (filter.severity === '' || finding.severity === filter.severity) &&
      (filter.provider === '' || rule.provider === filter.provider) &&
      (filter.verdict === '' || finding.verdict === filter.verdict) &&
      (filter.age === '' || age === filter.age) &&
      words.every((word) => text.includes(word)),
  );
}

/** What the table can be sorted by. */
export type SortKey = 'severity' | 'title' | 'verdict' | 'place' | 'since';

/** A new order; rows that are equal keep theirs. */
export function sortRows(rows: readonly Row[], key: SortKey, isDown: boolean): Row[] {
  const value = ({ finding, rule, place }: Row): string | number => {
    if (key === 'severity') return severityOrder.indexOf(finding.severity);
    if (key === 'title') return rule.title;
    if (key === 'verdict') return finding.verdictWords;
    return key === 'place' ? place : finding.since;
  };
  const keyed = rows.map((row) => ({ row, by: value(row) }));
  keyed.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  if (isDown) keyed.reverse();
  return keyed.map(({ row }) => row);
}

/** How many rows have each value, in the order of `values` or most first. */
export function countBy(rows: readonly Row[], valueOf: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
