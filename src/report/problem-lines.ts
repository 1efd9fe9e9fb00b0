/** What could not be scanned, in the text report: one group for each kind, with its subjects. */

import type { Problem } from '#model/problem';
import { escapeText } from './escape.ts';
import { fieldLines } from './field.ts';
import type { Page } from './page.ts';
import { toCount, toNumber } from './quantity.ts';
import { countProblems } from './totals.ts';
import { wrap } from './width.ts';

/** Subjects shown of each group; the rest are counted. */
const shownSubjects = 8;

/** Lines for `problems`, whose texts are redacted already; none where there are none. */
export function problemLines(problems: readonly Problem[], page: Page): string[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.message, problem.advice]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  if (groups.size === 0) return [];
  const isOfVerdicts = problems.every(({ code }) => code === 'not-verified');
  const what = isOfVerdicts ? 'of this nobody could tell' : 'this was not scanned, or not fully';
  const title = `${toCount(countProblems(problems), 'problem')}: ${what}`;
  return [
    page.style('warning', title),
    '',
    ...[...groups.values()].flatMap((group) => groupLines(group, page)),
  ];
}

function groupLines(group: readonly Problem[], page: Page): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const count = countProblems(group);
  const message = `${count > 1 ? `${toNumber(count)} × ` : ''}${escapeText(first.message)} [${first.code}]`;
  const subjects = group.filter(({ subject }) => subject !== '');
  const more = subjects.length - shownSubjects;
  return [
    ...wrap(message, page.textWidth - 2).map((line) => `  ${line}`),
    ...subjects.slice(0, shownSubjects).map((problem) => `    ${page.style('path', subjectText(problem))}`),
    ...(more > 0 ? [`    and ${toNumber(more)} more; --format json lists them all`] : []),
    ...(first.advice === undefined ? [] : fieldLines('advice', escapeText(first.advice), page)),
    '',
  ];
}

function subjectText(problem: Problem): string {
  const count = problem.count ?? 1;
  return `${escapeText(problem.subject)}${count > 1 ? ` (${toNumber(count)} ×)` : ''}`;
}
