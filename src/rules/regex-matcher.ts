/** Compiles a rule's `regex`: its keywords, the window around them, and the guards behind them. */

import type { Guard, Keyword, RegexMatcher } from '#model/compiled-rule';
import { RuleError } from '#model/errors';
import type { Rule } from '#model/provider';
import { toByteClass } from './byte-set.ts';
import type { FollowingRun } from './guards.ts';
import { isOfRuns, maxRun } from './kernel-run.ts';
import type { KeywordTable } from './keyword-table.ts';
import type { Literal, LiteralSet } from './literal-set.ts';
import { type LiteralChoice, deriveLiterals, minLiteralBytes } from './literals.ts';
import { lengthOf } from './regex-length.ts';
import { parseRegex } from './regex-parser.ts';
import { type RegexNode, nodesIn } from './regex-syntax.ts';

/** The longest window on one side of a keyword that RE2 is run on. */
const maxWindowBytes = 65536;

/**
 * The last letter or digit of an escape is no part of a word: `"a\nghp_…"`, `%3Dghp_…`, `\u0022ghp_…`.
 * A word that really ends in one is rare, and the rest of the regex must follow all the same.
 */
const wordBoundary = String.raw`\b`;
const behindEscape = String.raw`(?:\b|\\[nrtbf]|%[0-9A-Fa-f]{2}|\\u00[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2})`;

/** Throws a RuleError where the regex cannot be searched for soundly. Adds its keywords to `table`. */
export function compileRegex(rule: Rule, regex: string, index: number, table: KeywordTable): RegexMatcher {
  const source = regex.startsWith(wordBoundary) ? behindEscape + regex.slice(wordBoundary.length) : regex;
  const node = parseRegex(source, { rule: rule.id, field: 'regex' });
  checkShape(rule, node);
  const literals = literalsOf(rule, node);
  const { maxBefore, maxAfter } = windowOf(rule, literals);
  const guards: Guard[] = [];
  for (const { text, foldsCase, run } of literals) {
    const keyword = table.add({ text, foldsCase, ...lookAheadOf(run) }, index);
    if (run) guards.push({ keyword, bytes: toByteClass(run.bytes), min: run.min });
  }
  return { kind: 'regex', source, maxBefore, maxAfter, guards };
}

/** What the kernel can see by itself that must follow the literal. */
function lookAheadOf(run: FollowingRun | undefined): Pick<Keyword, 'lookAhead' | 'minRun'> {
  if (!run || !isOfRuns(run.bytes)) return { lookAhead: 'none', minRun: 0 };
  return { lookAhead: 'run', minRun: Math.min(run.min, maxRun) };
}

function checkShape(rule: Rule, node: RegexNode): void {
  const nodes = [...nodesIn(node)];
  const captures = nodes.filter((part) => part.kind === 'group' && part.isCapture).length;
  if (captures !== 1) {
    fail(
      rule,
      'regex',
      `has ${captures} capture groups; exactly one must hold the secret (write (?:…) for others)`,
    );
  }
  const { min } = lengthOf(node);
  if (rule.maxLength !== undefined && rule.maxLength < min) {
    fail(rule, 'maxLength', `is ${rule.maxLength}, but the shortest match has ${min} bytes`);
  }
}

/**
 * How many times cheaper derived keywords must be to be taken instead of a rule's own. What they cost
 * is an estimate over all kinds of text; in configuration, which has most candidates, general words
 * (`secret`) are far more common than that, and the names of providers that rules choose are not.
 */
const derivedAdvantage = 4;

/** The rule's own keywords, once they are shown to be sound, or the derived ones where those are much cheaper. */
function literalsOf(rule: Rule, node: RegexNode): readonly Literal[] {
  const derived = deriveLiterals(node);
  const declared = rule.keywords && declaredLiterals(rule, rule.keywords, node);
  const chosen =
    !declared || (derived && derived.cost * derivedAdvantage < declared.cost) ? derived : declared;
  if (chosen) return chosen.literals;
  return fail(
    rule,
    'regex',
    `needs no text of at least ${minLiteralBytes} fixed characters, by which files are searched fast; ` +
      'give it a fixed prefix, or use `keyed` with the names that the value is assigned to',
  );
}

function declaredLiterals(rule: Rule, keywords: readonly string[], node: RegexNode): LiteralSet {
  return (
    deriveLiterals(node, chooseAmong(keywords)) ??
    deriveLiterals(node, chooseAmong(keywords, true)) ??
    fail(rule, 'keywords', 'cannot be shown to occur in every match; leave them out or add the missing ones')
  );
}

/** Accepts the texts that one of the rule's own keywords occurs in. `folds`: in whatever case. */
function chooseAmong(keywords: readonly string[], folds = false): LiteralChoice {
  return (whole) => {
    if (whole.foldsCase && !folds) return undefined;
    for (const keyword of keywords) {
      const text = folds ? keyword.toLowerCase() : keyword;
      const offset = (folds ? whole.text.toLowerCase() : whole.text).indexOf(text);
      if (offset >= 0 && text.length >= minLiteralBytes) return { text: { text, foldsCase: folds }, offset };
    }
    return undefined;
  };
}

function windowOf(rule: Rule, literals: readonly Literal[]): { maxBefore: number; maxAfter: number } {
  const declared = rule.maxLength ?? Infinity;
  const maxBefore = Math.max(
    ...literals.map((literal) => Math.min(literal.before.max, declared - literal.text.length)),
  );
  const maxAfter = Math.max(
    ...literals.map((literal) => Math.min(literal.maxAfter, declared - literal.before.min)),
  );
  if (maxBefore === Infinity || maxAfter === Infinity) {
    fail(rule, 'regex', 'can match without end (*, + or {n,}); bound it, or give the rule a maxLength');
  }
  if (maxBefore > maxWindowBytes || maxAfter > maxWindowBytes) {
    fail(
      rule,
      'regex',
      `can match more than ${maxWindowBytes} bytes; bound it, or give the rule a maxLength`,
    );
  }
  return { maxBefore, maxAfter };
}

function fail(rule: Rule, field: string, problem: string): never {
  throw new RuleError(`Rule ${rule.id}: ${field} ${problem}`, rule.id, field);
}
