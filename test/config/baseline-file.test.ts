/** The file of a baseline: what is written, what is read, and how git merges it. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { type WrittenEntry, baselineText, parseBaseline, readBaseline } from '#config/baseline-file';
import { type BaselineEntry, addEntries } from '#triage/baseline';
import { gitRepo } from '../support/git-repository.ts';

const schemaUrl = new URL('../../docs/schema/baseline.schema.json', import.meta.url);
const isBaseline = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync(schemaUrl, 'utf8')),
);

const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const entry: fc.Arbitrary<BaselineEntry> = fc
  .record(
    {
      digits,
      rule: fc.string({ minLength: 1 }),
      path: fc.string(),
      reason: fc.string(),
      owner: fc.string(),
      expires: day,
    },
    { requiredKeys: ['digits', 'rule'], noNullPrototype: true },
  )
  .map(({ digits: fingerprint, ...rest }) => ({ fingerprint: `v1:${fingerprint}`, ...rest }));
const entries = fc.uniqueArray(entry, { selector: ({ fingerprint }) => fingerprint, maxLength: 20 });
const seed = 20_261_124;

function withoutLine(written: WrittenEntry): BaselineEntry {
  const { line: _, ...rest } = written;
  return rest;
}

test('what is written is read again, holds to the schema, and does not depend on the order', () => {
  fc.assert(
    fc.property(entries, (some) => {
      const text = baselineText(some);
      assert.equal(baselineText(some.toReversed()), text);
      assert.ok(isBaseline(JSON.parse(text)), JSON.stringify(isBaseline.errors));
      const read = parseBaseline(text, 'b');
      assert.deepEqual(read.map(withoutLine), addEntries([], some));
      for (const { fingerprint, line } of read) assert.ok(text.split('\n')[line - 1]?.includes(fingerprint));
    }),
    { seed, numRuns: 100 },
  );
});

const fingerprint = `v1:${'0a'.repeat(16)}`;
const whole = (more: object, version: unknown = 1) =>
  JSON.stringify({ version, entries: [{ fingerprint, rule: 'a', ...more }] });

const mistakes: readonly { name: string; text: string; says: RegExp }[] = [
  { name: 'no JSON', text: '{', says: /^b:1: is not valid JSON\. Correct it/ },
  { name: 'a conflict', text: '{\n<<<<<<< HEAD\n=======\n>>>>>>> x\n}', says: /^b:2: .*merge conflict/ },
  { name: 'another file', text: '{"results": {}}', says: /no list "entries"/ },
  { name: 'a list', text: '[]', says: /no list "entries"/ },
  { name: 'a later version', text: whole({}, 2), says: /version 2, and this Dowse reads 1/ },
  { name: 'an unknown key', text: whole({ expiry: '2026-01-01' }), says: /entries\[0\] has a key "expiry"/ },
  { name: 'no text', text: whole({ reason: 5 }), says: /entries\[0\]\.reason must be a text/ },
  { name: 'no fingerprint', text: whole({ fingerprint: 'abc' }), says: /fingerprint must be one as reports/ },
  { name: 'no day', text: whole({ expires: '2026-02-30' }), says: /expires must be a day/ },
  {
    name: 'an entry that is none',
    text: '{"version":1,"entries":[3]}',
    says: /entries\[0\] must be an object/,
  },
];
for (const { name, text, says } of mistakes) {
  test(`a baseline with a mistake is refused, not half read: ${name}`, () => {
    assert.throws(() => parseBaseline(text, 'b'), { name: 'UsageError', message: says });
  });
}

test('any text is read or refused in words', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"version":1,"entries":[${json}]}`),
      ),
      (text) => {
        try {
          parseBaseline(text, 'b');
        } catch (error) {
          assert.equal((error as Error).name, 'UsageError');
        }
      },
    ),
    { seed, numRuns: 300 },
  );
});

test('what is no regular file is refused', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-baseline-'));
  context.after(() => rmSync(folder, { recursive: true }));
  assert.throws(() => readBaseline(join(folder, 'missing')), { message: /it does not exist/ });
  assert.throws(() => readBaseline(folder), { message: /not a regular file|EISDIR/ });
  symlinkSync('/dev/zero', join(folder, 'zero'));
  assert.throws(() => readBaseline(join(folder, 'zero')), { message: /not a regular file/ });
});

test('the same entry twice, as a merge may leave it, counts once', () => {
  const text = JSON.stringify({
    version: 1,
    entries: [
      { fingerprint, rule: 'a', reason: 'first' },
      { fingerprint, rule: 'a', reason: 'second' },
    ],
  });
  assert.deepEqual(
    parseBaseline(text, 'b').map(({ reason }) => reason),
    ['first'],
  );
});

test('git merges what two branches add to a baseline and say of its entries', (context) => {
  const made = (first: number): BaselineEntry => ({
    fingerprint: `v1:${first.toString(16).padStart(2, '0')}${'5'.repeat(30)}`,
    rule: 'a',
  });
  const base = [10, 60, 110, 160, 210].map(made);
  const repository = gitRepo([{ b: baselineText(base) }]);
  context.after(() => repository.dispose());
  repository.git('checkout', '--quiet', '-b', 'other');
  const theirs = base.map((each) =>
    each.fingerprint === made(60).fingerprint ? { ...each, reason: 'known' } : each,
  );
  repository.commit({ b: baselineText(addEntries(theirs, [made(30)])) });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ b: baselineText(addEntries(base, [made(130), made(250)])) });
  repository.git('merge', '--quiet', 'other');
  const merged = readBaseline(join(repository.path, 'b'));
  assert.deepEqual(merged.map(withoutLine), addEntries(theirs, [made(30), made(130), made(250)]));
  assert.equal(baselineText(merged), readFileSync(join(repository.path, 'b'), 'utf8'));
});
