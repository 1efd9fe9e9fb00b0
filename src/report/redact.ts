/**
 * The last guard before anything is shown: takes every known secret out of every text of a
 * report. Paths, subjects, authors, ref names and facts can hold one, and so can the line beside
 * another secret.
 */

import type { BuildInfo } from '#model/build';
import type { CodeFrame, Commit, Finding, History, Occurrence } from '#model/finding';
import type { InnerPlace } from '#model/inner-place';
import type { Problem } from '#model/problem';
import { mask } from '#model/secret';
import type { Verdict } from '#model/verdict';

/** Shorter secrets are ordinary words: masking them in paths would hide names and point at the secret. */
const minLength = 8;
/** Shorter lines of a long secret (its header, its last line) tell nothing. */
const minLineLength = 16;

/** Copies in which no secret of the report is left in clear; the `Secret` objects stay. */
export interface Redactor {
  finding(finding: Finding): Finding;
  build(build: BuildInfo): BuildInfo;
  problem(problem: Problem): Problem;
  text(text: string): string;
}

/** Knows the secrets, parts, and lines of multi-line secrets of all `findings`, from eight characters on. */
export function createRedactor(findings: readonly Finding[]): Redactor {
  const redact = createTextRedactor(secretTexts(findings));
  return {
    text: redact,
    finding: (finding) => ({
      ...finding,
      facts: Object.fromEntries(Object.entries(finding.facts).map(([name, fact]) => [name, redact(fact)])),
      ...(finding.verdict === undefined ? {} : { verdict: redactVerdict(finding.verdict, redact) }),
      occurrences: finding.occurrences.map((occurrence) => redactOccurrence(occurrence, redact)),
    }),
    build: (build) => redactBuild(build, redact),
    problem: (problem) => ({
      ...problem,
      message: redact(problem.message),
      subject: redact(problem.subject),
      ...(problem.advice === undefined ? {} : { advice: redact(problem.advice) }),
    }),
  };
}

/** Hides nothing: for a user who asked to see the secrets. */
export const openRedactor: Redactor = {
  text: (text) => text,
  finding: (finding) => finding,
  build: (build) => build,
  problem: (problem) => problem,
};

type Redact = (text: string) => string;

function secretTexts(findings: readonly Finding[]): Set<string> {
  const texts = new Set<string>();
  for (const finding of findings) {
    for (const secret of [finding.secret, ...Object.values(finding.parts)]) {
      if (!secret.isKnown) continue;
      const text = secret.reveal();
      if (text.length >= minLength) texts.add(text);
      if (!text.includes('\n')) continue;
      for (const line of text.split('\n')) {
        const body = line.trim();
        if (body.length >= minLineLength && !body.startsWith('-----')) texts.add(body);
      }
    }
  }
  return texts;
}

function createTextRedactor(secrets: ReadonlySet<string>): Redact {
  if (secrets.size === 0) return (text) => text;
  const byStart = new Map<string, string[]>();
  // A regex of thousands of literals would be tried one by one at each character; this array tells
  // almost every position apart with one look.
  const isStart = new Uint8Array(65_536);
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    const start = secret.slice(0, minLength);
    const others = byStart.get(start);
    if (others) others.push(secret);
    else byStart.set(start, [secret]);
    isStart[startHash(secret, 0)] = 1;
  }
  const secretAt = (text: string, at: number): string | undefined => {
    if (isStart[startHash(text, at)] !== 1) return undefined;
    return byStart.get(text.slice(at, at + minLength))?.find((secret) => text.startsWith(secret, at));
  };
  return (text) => {
    let redacted = '';
    let done = 0;
    for (let at = 0; at + minLength <= text.length; at++) {
      const secret = secretAt(text, at);
      if (secret === undefined) continue;
      redacted += text.slice(done, at) + mask(secret);
      done = at + secret.length;
      at = done - 1;
    }
    return done === 0 ? text : redacted + text.slice(done);
  };
}

function startHash(text: string, at: number): number {
  const hash = text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 5) ^ (text.charCodeAt(at + 2) << 10);
  return hash & 0xffff;
}

function redactVerdict(verdict: Verdict, redact: Redact): Verdict {
  return {
    ...verdict,
    ...(verdict.why === undefined ? {} : { why: redact(verdict.why) }),
    facts: Object.fromEntries(Object.entries(verdict.facts).map(([name, fact]) => [name, redact(fact)])),
    impact: verdict.impact.map(redact),
  };
}

function redactOccurrence(occurrence: Occurrence, redact: Redact): Occurrence {
  const { path, inner, history } = occurrence;
  return {
    ...occurrence,
    root: redact(occurrence.root),
    ...(path === undefined ? {} : { path: redact(path) }),
    ...(inner === undefined ? {} : { inner: redactInner(inner, redact) }),
    frame: redactFrame(occurrence.frame, redact),
    ...(history === undefined ? {} : { history: redactHistory(history, redact) }),
  };
}

function redactBuild(build: BuildInfo, redact: Redact): BuildInfo {
  return {
    ...build,
    root: redact(build.root),
    path: redact(build.path),
    facts: Object.fromEntries(
      Object.entries(build.facts).map(([name, values]) => [redact(name), values.map(redact)]),
    ),
    notes: build.notes.map(({ path, message }) => ({ path: redact(path), message: redact(message) })),
  };
}

function redactInner(inner: InnerPlace, redact: Redact): InnerPlace {
  const { path, spot, owner } = inner;
  return {
    ...inner,
    path: redact(path),
    ...(spot === undefined ? {} : { spot: redact(spot) }),
    ...(owner === undefined ? {} : { owner: redact(owner) }),
  };
}

/** Frames arrive masked; what is replaced here is another finding's secret on the same line. */
function redactFrame(frame: CodeFrame, redact: Redact): CodeFrame {
  const { mark } = frame;
  const lines = frame.lines.map(redact);
  const marked = frame.lines[mark.line] ?? '';
  if (lines[mark.line] === marked) return { ...frame, lines };
  const before = redact(marked.slice(0, mark.start));
  const inside = redact(marked.slice(mark.start, mark.end));
  const line = lines[mark.line] ?? '';
  const start = Math.min(before.length, line.length);
  const end = Math.min(start + inside.length, line.length);
  return { ...frame, lines, mark: { line: mark.line, start, end } };
}

function redactHistory(history: History, redact: Redact): History {
  const { introduced, removed } = history;
  return {
    ...history,
    ...(introduced === undefined ? {} : { introduced: redactCommit(introduced, redact) }),
    ...(removed === undefined ? {} : { removed: redactCommit(removed, redact) }),
    branches: history.branches.map(redact),
    remoteBranches: history.remoteBranches.map(redact),
    tags: history.tags.map(redact),
    otherRefs: history.otherRefs.map(redact),
  };
}

function redactCommit(commit: Commit, redact: Redact): Commit {
  return {
    oid: commit.oid,
    author: redact(commit.author),
    email: redact(commit.email),
    date: commit.date,
    subject: redact(commit.subject),
  };
}
