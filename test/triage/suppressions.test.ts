/** What entries of baselines and of `allow` hide, and what they leave. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Occurrence } from '#model/finding';
import type { Suppression } from '#model/suppression';
import { isDay } from '#model/suppression';
import { fingerprint } from '#triage/fingerprint';
import { createSuppressor } from '#triage/suppressions';

const token = ['sk_', 'live_', '4eC39HqLyjWDarjtT1zdp7dc'].join('');
const today = '2026-03-31';
const entry = { kind: 'allow', file: '/r/.dowse.yaml' } as const;

function at(path?: string, root = '/r'): Occurrence {
  return { root, ...(path === undefined ? {} : { path }) } as unknown as Occurrence;
}

function judge(
  suppressions: readonly Suppression[],
  occurrences: readonly Occurrence[],
  { rule = 'a-rule', secret = token } = {},
) {
  const suppressor = createSuppressor(suppressions, today, (root) => root);
  const judgement = suppressor.judge({
    rule,
    secret,
    occurrences,
    fingerprint: () => fingerprint(rule, secret),
  });
  return {
    kept: judgement.kept.map(({ path }) => path),
    by: judgement.hiddenBy?.kind,
    unused: suppressor.unused().length,
    expired: suppressor.expired.length,
  };
}

const cases: readonly {
  name: string;
  entry: Partial<Suppression>;
  occurrences?: readonly Occurrence[];
  kept: readonly (string | undefined)[];
}[] = [
  {
    name: 'a fingerprint hides its secret everywhere',
    entry: { fingerprint: fingerprint('x', token) },
    kept: [],
  },
  {
    name: 'another fingerprint hides nothing',
    entry: { fingerprint: fingerprint('x', `${token}x`) },
    kept: ['a/b.ts'],
  },
  { name: 'a rule', entry: { rule: 'a-rule', folder: '/r' }, kept: [] },
  { name: 'another rule', entry: { rule: 'b-rule', folder: '/r' }, kept: ['a/b.ts'] },
  {
    name: 'a path',
    entry: { path: '/a/', folder: '/r' },
    occurrences: [at('a/b.ts'), at('c.ts')],
    kept: ['c.ts'],
  },
  { name: 'a path from the folder of its file', entry: { path: '/b.ts', folder: '/r/a' }, kept: [] },
  { name: 'a path above the scanned root', entry: { path: '/r/a/', folder: '/' }, kept: [] },
  { name: 'a path of another folder', entry: { path: 'b.ts', folder: '/r/other' }, kept: ['a/b.ts'] },
  { name: 'a folder whose name begins alike', entry: { rule: 'a-rule', folder: '/r/a/b' }, kept: ['a/b.ts'] },
  {
    name: 'a rule in a message of the repository',
    entry: { rule: 'a-rule', folder: '/r' },
    occurrences: [at()],
    kept: [],
  },
  {
    name: 'a path, where there is none',
    entry: { path: '*', folder: '/r' },
    occurrences: [at()],
    kept: [undefined],
  },
  {
    name: 'a rule below a folder, and not in messages',
    entry: { rule: 'a-rule', folder: '/r/a' },
    occurrences: [at('a/b.ts'), at()],
    kept: [undefined],
  },
  {
    name: 'all that is said must fit',
    entry: { rule: 'a-rule', path: '/c.ts', fingerprint: fingerprint('x', token), folder: '/r' },
    occurrences: [at('a/b.ts'), at('c.ts')],
    kept: ['a/b.ts'],
  },
];

for (const { name, entry: said, occurrences = [at('a/b.ts')], kept } of cases) {
  test(`an entry of allow: ${name}`, () => {
    const result = judge([{ ...entry, ...said }], occurrences);
    assert.deepEqual(result.kept, kept);
    assert.equal(result.by, kept.length === 0 ? 'allow' : undefined);
    assert.equal(result.unused, kept.length === occurrences.length ? 1 : 0);
  });
}

test('an entry holds through its last day, and is told afterwards', () => {
  const said = { ...entry, rule: 'a-rule', folder: '/r' };
  assert.deepEqual(judge([{ ...said, expires: today }], [at('a')]), {
    kept: [],
    by: 'allow',
    unused: 0,
    expired: 0,
  });
  const after = judge([{ ...said, expires: '2026-03-30' }], [at('a')]);
  assert.deepEqual(after, { kept: ['a'], by: undefined, unused: 0, expired: 1 });
});

test('an entry of a baseline holds whatever rule finds the token today', () => {
  const said = {
    kind: 'baseline',
    file: '/r/b',
    rule: 'an-older-rule',
    fingerprint: fingerprint('', token),
  } as const;
  assert.equal(judge([said], [at('a')]).by, 'baseline');
});

test('an entry for a guessable password hides it under its own rule only', () => {
  const secret = 'hunter2';
  const said = {
    kind: 'baseline',
    file: '/r/b',
    rule: 'a-rule',
    fingerprint: fingerprint('a-rule', secret),
  } as const;
  assert.equal(judge([said], [at('a')], { secret }).by, 'baseline');
  assert.equal(judge([said], [at('a')], { secret, rule: 'b-rule' }).by, undefined);
});

test('a fingerprint never hides another secret', () => {
  const text = fc.string({ unit: 'grapheme-ascii', minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const said = { ...entry, fingerprint: fingerprint('a-rule', one) };
      const { by } = judge([said], [at('a')], { secret: other });
      assert.equal(by, one === other ? 'allow' : undefined);
    }),
    { seed: 20_261_124, numRuns: 60 },
  );
});

test('days of the calendar are days, others are not', () => {
  for (const day of ['2026-03-31', '2028-02-29']) assert.ok(isDay(day));
  for (const text of ['2026-02-30', '2027-02-29', '2026-3-1', '2026-13-01', 'tomorrow', ''])
    assert.ok(!isDay(text));
});
