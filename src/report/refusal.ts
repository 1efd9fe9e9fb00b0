/**
 * What a hook says when git is to stop: short, since it stands between people and their commit.
 * Where it is, what it is, what to do. The full reports are `text.ts` and its neighbours.
 */

import { posix } from 'node:path';
import { allowingComment, commentSyntax } from '#model/comment-syntax';
import type { Finding, Place } from '#model/finding';
import type { Occasion } from '#model/occasion';
import type { Problem } from '#model/problem';
import { escapeText } from './escape.ts';
import { headline } from './headline.ts';
import { createPage, type Page } from './page.ts';
import { placeName, shortOid } from './place-name.ts';
import { toCount } from './quantity.ts';
import { createRedactor } from './redact.ts';
import { shellWord } from './shell-word.ts';
import { countProblems } from './totals.ts';
import { wrap } from './width.ts';

/** What a hook found, or could not look at. */
export interface Refusal {
  readonly occasion: Occasion;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The time budget, as the user wrote it, when it ran out. */
  readonly spentBudget?: string;
  /** Where the user called git, from the top of the work tree: what is to be typed there is told so. */
  readonly calledFrom: string;
  /** True: there is a baseline that can be added to. */
  readonly hasBaseline: boolean;
}

/** More findings are counted: the first ones are the worst. */
const shownFindings = 8;
const shownProblems = 5;

const refused: Readonly<Record<Occasion, string>> = {
  commit: 'This commit is refused',
  message: 'This commit is refused',
  push: 'This push is refused',
  receive: 'This push is refused by the server',
};

const where: Readonly<Record<Occasion, string>> = {
  commit: 'in what is staged',
  message: 'in its message',
  push: 'in the commits that it would send',
  receive: 'in the commits that it brings',
};

/** The whole message. Secrets are masked, all that was scanned is escaped. */
export function refusalText(
  refusal: Refusal,
  options: { readonly color: boolean; readonly width: number },
): string {
  const { occasion, findings, problems, spentBudget } = refusal;
  const page = createPage({ ...options, reveal: false, stats: false });
  const redactor = createRedactor(findings);
  const redacted = { ...refusal, findings: findings.map(redactor.finding) };
  const lines = findings.length > 0 ? refusalLines(redacted, page) : [];
  if (problems.length > 0) {
    const isAlone = findings.length === 0;
    lines.push(...incompleteLines(occasion, problems.map(redactor.problem), spentBudget, isAlone, page));
  }
  return `${lines.join('\n')}\n`;
}

function refusalLines(refusal: Refusal, page: Page): string[] {
  const { occasion, findings } = refusal;
  const count = toCount(findings.length, 'secret');
  const more = findings.length - shownFindings;
  return [
    page.style('alarm', `dowse: ${refused[occasion]}: ${count} ${where[occasion]}.`),
    '',
    ...findings.slice(0, shownFindings).flatMap((finding) => findingLines(finding, page)),
    ...(more > 0 ? [`  and ${toCount(more, 'more secret')}`, ''] : []),
    ...stepLines(refusal, page),
    '',
  ];
}

function findingLines(finding: Finding, page: Page): string[] {
  const { rule, occurrences, omittedOccurrences, secret } = finding;
  const [first] = occurrences;
  const others = occurrences.length + omittedOccurrences - 1;
  const commit = first?.commit === undefined ? '' : ` in commit ${shortOid(first.commit)}`;
  const place = first === undefined ? '' : page.style('path', placeName(first));
  const rest = others > 0 ? `, and in ${toCount(others, 'more place')}` : '';
  return [
    `  ${place}${first?.place === 'file' || first?.place === 'file-name' ? commit : ''}${rest}`,
    ...wrap(`${headline(finding)}: ${escapeText(String(secret))}`, page.textWidth - 4).map((line) =>
      page.style('title', `    ${line}`),
    ),
    ...wrap(`Whoever has it can ${escapeText(rule.canDo)}.`, page.textWidth - 4).map((line) => `    ${line}`),
    '',
  ];
}

function stepLines(refusal: Refusal, page: Page): string[] {
  const { occasion, findings } = refusal;
  const steps = [takeOut(refusal), 'Keep the value in the environment or in a secret store.'];
  steps.push(
    occasion === 'receive' || occasion === 'push'
      ? `Rotate it if anyone else can read this repository: dowse explain ${escapeText(findings[0]?.rule.id ?? '')} says how.`
      : 'Rotate it if anyone else has seen it.',
  );
  return [...steps.flatMap((step) => itemLines(step, page)), ...allowLines(refusal, page)];
}

function itemLines(text: string, page: Page): string[] {
  return wrap(text, page.textWidth - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`);
}

function takeOut({ occasion, findings, calledFrom }: Refusal): string {
  switch (occasion) {
    case 'message':
      return 'Take it out of the message and commit again (git keeps the text in .git/COMMIT_EDITMSG).';
    case 'commit': {
      const paths = new Set(findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)));
      const [path] = paths;
      const word = paths.size === 1 && path !== undefined ? typedWord(path, calledFrom) : undefined;
      return `Take it out of the file and stage the file again: git add ${word ?? 'FILE'}`;
    }
    case 'push':
    case 'receive':
      return takeOutOfPush(findings[0]?.occurrences[0]?.place);
  }
}

/** By the place that is told first: names of refs and messages of tags are in no commit. */
function takeOutOfPush(place: Place | undefined): string {
  if (place === 'ref-name')
    return 'Give the branch or tag another name (git branch --move OLD NEW) and push that.';
  if (place === 'tag-message')
    return 'Make the tag anew, with another message (git tag --annotate --force NAME), and push it again.';
  return 'Take it out of the commits themselves, since a later commit leaves it in history: git commit --amend for the last one, git rebase --interactive for an older one.';
}

/** A path from the top of the work tree as the user types it. */
function typedWord(path: string, calledFrom: string): string | undefined {
  return shellWord(posix.relative(calledFrom, path));
}

/** A comment is seen by whoever reviews the line; where none can stand, a baseline says it. */
function allowLines({ occasion, findings, calledFrom, hasBaseline }: Refusal, page: Page): string[] {
  if (occasion === 'message') return [];
  if (occasion === 'receive') {
    return itemLines('If it is meant to be there, ask whoever runs this server to accept it.', page);
  }
  const [first] = findings;
  const place = first?.occurrences[0];
  const syntax =
    place?.place === 'file' && place.inner === undefined ? commentSyntax(place.path ?? '') : undefined;
  const where = syntax?.place === 'above' ? 'on the line above it' : 'at the end of its line';
  const isOne = place !== undefined && first?.occurrences.length === 1 && first.omittedOccurrences === 0;
  const each = isOne ? '' : ', in each place';
  const how = syntax === undefined ? 'accept it with a reason' : `say so and why, ${where}${each}`;
  const path = occasion === 'commit' ? typedWord(place?.path ?? '', calledFrom) : undefined;
  const target = path === undefined ? '' : ` ${path}`;
  const command = `dowse baseline ${hasBaseline ? 'update' : 'create'}${target} --reason "WHY"`;
  return [
    ...itemLines(`If it is meant to be there, ${how}:`, page),
    // On a line of its own, so that it can be copied.
    `    ${page.style('title', syntax === undefined ? command : allowingComment(syntax, escapeText(first?.rule.id ?? ''), 'REASON'))}`,
  ];
}

function incompleteLines(
  occasion: Occasion,
  problems: readonly Problem[],
  spentBudget: string | undefined,
  isAlone: boolean,
  page: Page,
): string[] {
  const told = spentBudget === undefined ? problems : problems.filter(({ code }) => code !== 'interrupted');
  const why = spentBudget === undefined ? '' : ` The time budget of ${escapeText(spentBudget)} ran out.`;
  const head = isAlone
    ? `dowse: ${refused[occasion]}: incomplete. Not everything was scanned, so nobody can say that it is clean.${why}`
    : `dowse: incomplete: there may be more in what was not scanned.${why}`;
  const more = countProblems(told) - Math.min(told.length, shownProblems);
  return [
    ...wrap(head, page.textWidth).map((line) => page.style('warning', line)),
    ...told
      .slice(0, shownProblems)
      .flatMap(({ subject, message, advice }) =>
        itemLines(escapeText(`${subject}: ${message}${advice === undefined ? '' : ` ${advice}`}`), page),
      ),
    ...(more > 0 ? [`  and ${toCount(more, 'more problem')}`] : []),
    ...(spentBudget === undefined ? [] : ['  - Do it in smaller parts, or give it more time (--budget).']),
  ];
}
