/**
 * Writes values into syntaxes: many short texts, with blank lines between them so wide that no rule
 * looks from one into the next, as one text that the engine searches at once.
 */

import type { ByteSet } from '#rules/byte-set';
import { type NameStock, namesIn } from './names.ts';
import { type Syntax, lines, syntaxes } from './syntaxes.ts';
import type { DrawnValue, DrawnValues } from './values.ts';

/** Wider than a keyed rule's reach and than the distance at which parts are paired (600 bytes). */
const padding = `\n${`${' '.repeat(89)}\n`.repeat(8)}`;

/** A value in a syntax. Offsets are bytes in the text that holds all snippets. */
export interface Snippet {
  readonly syntax: string;
  readonly isLine: boolean;
  readonly start: number;
  readonly end: number;
  readonly secretStart: number;
  readonly secretEnd: number;
}

/** A syntax that cannot hold some, or all, of the values. */
export interface Refusal {
  readonly syntax: string;
  readonly because: string;
  readonly values: number;
}

export interface Snippets {
  /** One character a byte. */
  readonly text: string;
  readonly snippets: readonly Snippet[];
  readonly refusals: readonly Refusal[];
}

interface Draft {
  readonly parts: string[];
  readonly snippets: Snippet[];
  readonly refusals: Map<string, { because: string; values: number }>;
  length: number;
}

/**
 * Values in the syntaxes that can hold them: with their context on lines, without in assignments.
 * Each value goes into `perValue` assignments, each of them is given to as many values.
 */
export function writeSnippets(
  { values, alphabet, opensLine }: Omit<DrawnValues, 'from'>,
  names: NameStock,
  perValue: number = syntaxes.length,
): Snippets {
  const draft: Draft = { parts: [], snippets: [], refusals: new Map(), length: 0 };
  const bare = values.filter(isBare);
  for (const [place, syntax] of syntaxes.entries()) {
    const usable = usableNames(syntax, names);
    const because = obstacle(syntax, usable, alphabet);
    for (const [index, value] of bare.entries()) {
      if ((place + index * perValue) % syntaxes.length >= perValue) continue;
      const reason = because ?? (syntax.refuses.test(value.secret) ? syntax.because : undefined);
      if (reason !== undefined) refuse(draft, syntax.name, reason);
      else append(draft, named(syntax, usable[(place + index) % usable.length]!), value.secret, '', '');
    }
  }
  for (const value of values) {
    if (isBare(value)) continue;
    const whole = value.before + value.secret + value.after;
    for (const line of lines) {
      if (opensLine && line.before !== '') refuse(draft, line.name, 'its rule wants the beginning of a line');
      else if (line.refuses.test(whole)) refuse(draft, line.name, line.because);
      else append(draft, { ...line, isLine: true }, value.secret, value.before, value.after);
    }
  }
  const refusals = [...draft.refusals].map(([syntax, refusal]) => ({ syntax, ...refusal }));
  return { text: draft.parts.join(''), snippets: draft.snippets, refusals };
}

/** What may stand beside a secret that can be assigned: one mark, or an operator and a quote. */
const bareEdge = /^(?:[^A-Za-z0-9]?|[\s"'`=:]{2})$/;

function isBare({ before, secret, after }: DrawnValue): boolean {
  return bareEdge.test(before) && bareEdge.test(after) && !secret.includes('\n');
}

function usableNames(syntax: Syntax, stock: NameStock): string[] {
  return namesIn(syntax.style, stock).filter((name) => syntax.names.test(name));
}

/** Why the syntax cannot hold any of the rule's values. */
function obstacle(syntax: Syntax, names: readonly string[], alphabet: ByteSet): string | undefined {
  if (names.length === 0) return 'none of the rule’s names can stand there';
  const first = syntax.before.at(-1)!;
  const mayHold = (mark: string): boolean => alphabet[mark.charCodeAt(0)] === 1;
  const mark = [...(/[=:}]/.test(first) ? [] : [first]), syntax.after.charAt(0)].find(mayHold);
  return mark && `the value may hold the ${JSON.stringify(mark)} beside it`;
}

type Place = Pick<Syntax, 'name' | 'before' | 'after'> & { readonly isLine: boolean };

function named({ name, before, after }: Syntax, x: string): Place {
  return {
    name,
    before: before.replaceAll('{x}', x),
    after: after.replaceAll('{x}', x),
    isLine: false,
  };
}

function append(draft: Draft, place: Place, secret: string, left: string, right: string): void {
  const before = place.before + left;
  const after = right + place.after;
  const start = draft.length;
  const secretStart = start + before.length;
  const secretEnd = secretStart + secret.length;
  const end = secretEnd + after.length;
  draft.snippets.push({ syntax: place.name, isLine: place.isLine, start, end, secretStart, secretEnd });
  draft.parts.push(before, secret, after, padding);
  draft.length = end + padding.length;
}

function refuse({ refusals }: Draft, syntax: string, because: string): void {
  const known = refusals.get(syntax);
  if (known) known.values++;
  else refusals.set(syntax, { because, values: 1 });
}
