/** The promise of the whole engine: what a rule's regex matches is reported, wherever it stands. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import RE2 from 're2';
import { createEngine } from '#engine/engine';
import { isPlaceholder } from '#engine/placeholders';
import type { CompiledRule } from '#model/compiled-rule';
import { providers } from '#patterns/index';
import { compileRules } from '#rules/compile';
import { genericRules } from '#rules/generic';
import { parseRegex } from '#rules/regex-parser';
import { bytesOf } from '#rules/regex-sequence';
import { matchesOf, spansOf, surrounded } from '../support/generate.ts';

// Random texts fail checks and stand alone: what is left is finding them.
const compiled = compileRules(providers, genericRules());
const bare = { minEntropy: 0, checks: [], stopValues: [], parts: [], isPartOnly: false };
const ruleSet = { keywords: compiled.keywords, rules: compiled.rules.map((rule) => ({ ...rule, ...bare })) };
const engine = createEngine(ruleSet);
const definitions = new Map(providers.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]));
const noise = fc
  .array(fc.constantFrom('key = ', 'a', 'Z', '9', '-', ' ', '\n', '"', '.', '/', '\xe9', '\0'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

/** True when some secret is reported that shares a byte with those from `start` to `end`. */
function isReported(text: string, start: number, end: number): boolean {
  const sightings = engine.search({ bytes: Buffer.from(text, 'latin1'), origin: { kind: 'stdin' } });
  return sightings.some((sighting) => sighting.start.byte < end && sighting.end.byte > start);
}

for (const rule of ruleSet.rules) {
  const definition = definitions.get(rule.id);
  if (definition?.regex !== undefined) {
    test(`${rule.id}: the engine reports every match`, () => {
      testRegex(rule, definition.regex!, definition.maxLength ?? Infinity);
    });
  } else if (definition?.keyed) {
    const { names, value } = definition.keyed;
    test(`${rule.id}: the engine reports every value that a name is given`, () =>
      testKeyed(rule, names, value));
  }
}

function testRegex(rule: CompiledRule, source: string, longest: number): void {
  const regex = new RE2(source, 'g');
  const isMatch = (text: string, start: number, end: number): boolean =>
    [...spansOf(regex, text)].some((span) => span.start === start && span.end === end);
  const match = matchesOf(parseRegex(source, { rule: rule.id, field: 'regex' }));
  fc.assert(
    fc.property(match, noise, noise, (matched, before, after) => {
      const neighbours = surrounded(matched, isMatch);
      if (!neighbours || matched.length > longest) return;
      const left = neighbours.left && before + neighbours.left;
      const text = [left, matched, neighbours.right && neighbours.right + after].join('');
      for (const span of spansOf(regex, text)) {
        if (span.end - span.start > longest) continue;
        const secret = secretIn(source, text, span.start);
        if (secret === undefined || isPlaceholder(secret.text)) continue;
        assert.ok(isReported(text, secret.start, secret.end), JSON.stringify({ text, secret }));
      }
    }),
    { seed: 20251124, numRuns: 10 },
  );
}

function secretIn(
  source: string,
  text: string,
  from: number,
): { text: string; start: number; end: number } | undefined {
  const regex = new RE2(source, 'gd');
  regex.lastIndex = from;
  const match = regex.exec(text);
  const [start, end] = match?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { text: text.slice(start, end), start, end };
}

/** What stands before and behind a value that is assigned to a name. */
const syntaxes: readonly ((name: string) => readonly [before: string, after: string])[] = [
  (name) => [`${name}=`, '\n'],
  (name) => [`${name} = "`, '"'],
  (name) => [`${name}: '`, "',"],
  (name) => [`{"${name}": "`, '"}'],
  (name) => [`<${name}>`, `</${name}>`],
  (name) => [`<x name="${name}">`, '</x>'],
  (name) => [`$${name} := \``, '`'],
  (name) => [`"${name}" => "`, '"'],
  (name) => [`set("${name}", "`, '")'],
  (name) => [`export ${name}=`, ';'],
  (name) => [`${name}:\n  `, '\n'],
];

function testKeyed(rule: CompiledRule, names: readonly string[], value: string): void {
  const node = parseRegex(value, { rule: rule.id, field: 'keyed.value' });
  const values = matchesOf(node);
  const alphabet = bytesOf(node);
  const mayHold = (mark: string): boolean => !'=:'.includes(mark) && alphabet[mark.charCodeAt(0)] === 1;
  const name = fc.constantFrom(...names.flatMap((lower) => [lower, lower.toUpperCase()]));
  fc.assert(
    fc.property(fc.constantFrom(...syntaxes), name, values, noise, (syntax, written, secret, around) => {
      if (isPlaceholder(secret)) return;
      const [before, after] = syntax(written);
      // A value that may hold the mark beside it has no certain end there.
      if (mayHold(before.at(-1)!) || mayHold(after.charAt(0))) return;
      const start = around.length + 1 + before.length;
      // Not in the middle of a word: there a short name is none.
      const text = [around, ' ', before, secret, after].join('');
      assert.ok(isReported(text, start, start + secret.length), JSON.stringify({ text, secret }));
    }),
    { seed: 20251124, numRuns: 12 },
  );
}
