/** One secret from standard input, and which rule it belongs to: for `inspect` and `revoke`. */

import { toTypedFinding } from '#verify/typed-secret';
import { createEngine } from '#engine/engine';
import { builtinRules } from '#rules/builtin';
import { UsageError } from '#model/errors';
import type { Finding } from '#model/finding';
import type { CompiledRule } from '#model/compiled-rule';
import type { Sighting } from '#model/sighting';
import { nearestWords } from '#rules/nearest-words';

/** Certificates with their keys take 20 kB. */
const mostBytes = 1_000_000;

/** Reads standard input to its end. A `UsageError` when it is a terminal, empty or too large. */
export async function readSecretText(): Promise<string> {
  if (process.stdin.isTTY) {
    throw new UsageError(
      'Pipe the secret in, so that it stands in no history and no process list: dowse inspect < secret.txt',
    );
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) throw new UsageError('Standard input holds more than one secret can.');
  }
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\s+$/, '');
  if (text === '') throw new UsageError('Standard input is empty: no secret was piped in.');
  return text;
}

/**
 * The finding for what was piped in: a secret alone, or text that holds it (`KEY=…`, with its other
 * parts beside it). `ruleId` settles which rule is meant. Throws a `UsageError` where there are
 * several secrets, several rules, or none.
 */
export async function identify(
  text: string,
  ruleId: string | undefined,
  given: readonly string[],
): Promise<Finding> {
  const ruleSet = builtinRules();
  const parts = Object.fromEntries(given.map(readPart));
  const wanted = ruleId === undefined ? undefined : ruleOf(ruleId, ruleSet.rules);
  const engine = createEngine(ruleSet, { inlineAllow: false });
  const seen = engine
    .search({ bytes: Buffer.from(`${text}\n`), origin: { kind: 'stdin' } })
    .filter(({ rule }) => wanted === undefined || rule === wanted.id);
  const secrets = new Set(seen.map(({ secret }) => secret));
  if (secrets.size > 1) {
    throw new UsageError(`${secrets.size} secrets were piped in, and one is taken at a time.`);
  }
  const [first] = seen;
  if (first === undefined) {
    if (wanted === undefined) throw unknownSecret();
    return toTypedFinding(wanted, { text, parts, facts: {} });
  }
  const rules = [...new Set(seen.map(({ rule }) => rule))];
  if (rules.length > 1) throw new UsageError(`It may be ${rules.join(' or ')}. Say which: --rule ID`);
  const rule = wanted ?? ruleOf(first.rule, ruleSet.rules);
  return toTypedFinding(rule, {
    text: first.secret,
    parts: { ...partsOf(first), ...parts },
    facts: first.facts,
  });
}

function partsOf({ parts }: Sighting): Record<string, string> {
  return Object.fromEntries(parts.map(({ name, text }) => [name, text]));
}

function unknownSecret(): UsageError {
  return new UsageError(
    'No rule knows it by its form alone. Say which one is meant: --rule ID (dowse rules list), or pipe in the line that holds it.',
  );
}

function ruleOf(id: string, rules: readonly CompiledRule[]): CompiledRule {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const [guess] = nearestWords(
    id,
    rules.map((each) => each.id),
  );
  const advice = guess === undefined ? 'dowse rules list tells them.' : `Did you mean ${guess}?`;
  throw new UsageError(`There is no rule "${id}". ${advice}`);
}

function readPart(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1)
    throw new UsageError(`--part takes NAME=VALUE, not "${text.slice(0, Math.max(at, 0))}…".`);
  return [text.slice(0, at), text.slice(at + 1)];
}
