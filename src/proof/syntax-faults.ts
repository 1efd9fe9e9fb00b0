/** Proves that a rule's values are found, exactly and by this rule, in every syntax that can hold them. */

import { Buffer } from 'node:buffer';
import type { Engine } from '#engine/engine';
import type { Sighting } from '#model/sighting';
import type { Fault } from './fault.ts';
import type { NameStock } from './names.ts';
import { type Refusal, type Snippet, writeSnippets } from './snippets.ts';
import type { DrawnValues } from './values.ts';

/** What is proven: a rule's values, by the names that they go under, in an engine with all rules. */
export interface Subject {
  readonly rule: string;
  readonly engine: Engine;
  readonly drawn: DrawnValues;
  readonly names: NameStock;
}

export interface SyntaxOutcome {
  readonly faults: readonly Fault[];
  /** How many values were tried in each syntax. */
  readonly tried: ReadonlyMap<string, number>;
  readonly refusals: readonly Refusal[];
}

/** Searches all snippets of the subject at once, and tells what is wrong, a fault for each syntax and way. */
export function syntaxFaults(subject: Subject, perValue?: number): SyntaxOutcome {
  const { text, snippets, refusals } = writeSnippets(subject.drawn, subject.names, perValue);
  const tried = new Map<string, number>();
  for (const { syntax } of snippets) tried.set(syntax, (tried.get(syntax) ?? 0) + 1);
  const sightings = placesIn(text, subject);
  const faults = new Map<string, { snippet: Snippet; wrong: Wrong; count: number }>();
  let next = 0;
  for (const snippet of snippets) {
    const seen: Place[] = [];
    while (next < sightings.length && sightings[next]!.start.byte < snippet.end)
      seen.push(sightings[next++]!);
    const wrong = wrongIn(snippet, seen, subject.rule);
    if (!wrong) continue;
    const key = `${snippet.syntax} ${wrong.way} ${wrong.by ?? ''}`;
    const known = faults.get(key);
    if (known) known.count++;
    else faults.set(key, { snippet, wrong, count: 1 });
  }
  return {
    faults: [...faults.values()].map(({ snippet, wrong, count }) => ({
      rule: subject.rule,
      where: snippet.syntax,
      expected: 'the secret, exactly and by this rule',
      seen: `${wrong.way}, for ${count} of ${tried.get(snippet.syntax)} values${shown(subject, text, snippet)}`,
      ...(wrong.by === undefined ? {} : { by: wrong.by }),
    })),
    tried,
    refusals,
  };
}

type Place = Pick<Sighting, 'rule' | 'start' | 'end'>;

/** What is sighted; a value that was taken for a part of another credential counts for its own rule. */
function placesIn(text: string, { engine, rule }: Subject): Place[] {
  const sightings = engine.search({ bytes: Buffer.from(text, 'latin1'), origin: { kind: 'stdin' } });
  const parts = sightings.flatMap((sighting) => sighting.parts).filter((part) => part.rule === rule);
  const unique = new Map(parts.map((part) => [part.start.byte, part]));
  return [...sightings, ...unique.values()].sort((one, other) => one.start.byte - other.start.byte);
}

interface Wrong {
  readonly way: string;
  readonly by?: string;
}

function wrongIn(snippet: Snippet, seen: readonly Place[], rule: string): Wrong | undefined {
  const { secretStart, secretEnd } = snippet;
  const isRight = (sighting: Place): boolean =>
    sighting.rule === rule && sighting.start.byte === secretStart && sighting.end.byte === secretEnd;
  const over = seen.filter(({ start, end }) => start.byte < secretEnd && end.byte > secretStart);
  const other = over.find((sighting) => !isRight(sighting));
  if (other) {
    const way = other.rule === rule ? 'other characters than the secret' : `found by ${other.rule}`;
    return other.rule === rule ? { way } : { way, by: other.rule };
  }
  if (over.length === 0) return { way: 'nothing' };
  // Beside a context there may be other secrets: a URL's user, say.
  const more = snippet.isLine ? undefined : seen.find((sighting) => !over.includes(sighting));
  return more && { way: `more than the secret, by ${more.rule}`, by: more.rule };
}

/** The first such snippet, where its value is of nobody: those of examples may be real. */
function shown({ drawn }: Subject, text: string, { start, end }: Snippet): string {
  if (drawn.from === 'examples') return '';
  const snippet = text.slice(start, Math.min(end, start + 300));
  return `, such as ${JSON.stringify(snippet)}`;
}
