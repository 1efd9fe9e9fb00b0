import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValues } from '#cli/option';
import { scanOptions } from '#cli/options';
import { checkTogether, targetsOf } from '#cli/settings';

const refused: readonly { given: Record<string, unknown>; targets?: string[]; says: RegExp }[] = [
  {
    given: { staged: true, range: 'a..b' },
    says: /^--staged and --range exclude each other: .*\. Leave one out\.$/,
  },
  { given: { staged: true, since: 'today' }, says: /^--staged and --since exclude each other/ },
  { given: { range: 'a..b', since: 'today' }, says: /^--range and --since exclude each other/ },
  { given: { range: 'a..b', 'no-history': true }, says: /^--range and --no-history exclude each other/ },
  { given: { since: 'today', 'no-history': true }, says: /^--since and --no-history exclude each other/ },
  { given: { config: 'a', 'no-config': true }, says: /^--config and --no-config exclude each other/ },
  { given: { 'exit-code': '5', 'exit-zero': true }, says: /^--exit-code and --exit-zero exclude each other/ },
  {
    given: { progress: true, 'no-progress': true },
    says: /^--progress and --no-progress exclude each other/,
  },
  { given: { progress: true, quiet: true }, says: /^--progress and --quiet exclude each other/ },
  {
    given: { staged: true },
    targets: ['-'],
    says: /^--staged asks for a repository, and - is standard input/,
  },
  { given: { range: 'a' }, says: /^--range takes two commits with two dots/ },
  { given: { range: 'a...b' }, says: /^--range takes two commits with two dots/ },
  { given: { range: '--output=x..y' }, says: /^--range takes two commits with two dots/ },
  { given: { since: '--exec' }, says: /^--since takes a date/ },
  { given: { 'exit-code': '2' }, says: /^--exit-code 2 and 3 mean/ },
  { given: { 'exit-code': '3' }, says: /^--exit-code 2 and 3 mean/ },
  { given: { only: 'a,b', skip: 'b' }, says: /^--only and --skip both name b/ },
];

for (const { given, targets = ['.'], says } of refused) {
  test(`refuses ${JSON.stringify(given)} for ${targets.join(' ')}`, () => {
    const values = readValues(scanOptions, given);
    assert.throws(() => checkTogether(values, targets, {}), { name: 'UsageError', message: says });
  });
}

const taken: readonly Record<string, unknown>[] = [
  {},
  { staged: true, quiet: true, 'no-progress': true },
  { range: 'main..HEAD' },
  { range: 'v1.0..v1.1' },
  { range: '..HEAD' },
  { since: '2 weeks ago', 'exit-code': '42' },
  { only: 'a', skip: 'b' },
];

for (const given of taken) {
  test(`takes ${JSON.stringify(given)}`, () => {
    assert.doesNotThrow(() => checkTogether(readValues(scanOptions, given), ['.'], {}));
  });
}

test('--reveal is refused on a build service unless it is allowed there', () => {
  const values = readValues(scanOptions, { reveal: true });
  assert.throws(() => checkTogether(values, ['.'], { CI: 'true' }), /Set DOWSE_ALLOW_REVEAL=1/);
  assert.doesNotThrow(() => checkTogether(values, ['.'], { CI: 'true', DOWSE_ALLOW_REVEAL: '1' }));
  assert.doesNotThrow(() => checkTogether(values, ['.'], {}));
});

test('without a target the current folder is meant', () => {
  assert.deepEqual(targetsOf([], false), ['.']);
  assert.deepEqual(targetsOf([], true), ['.']);
});

test('with the command written, targets are whatever they are', () => {
  assert.deepEqual(targetsOf(['rules', 'nowhere'], false), ['rules', 'nowhere']);
});

test('without the command, a word that is no path is probably a mistyped command', () => {
  assert.deepEqual(targetsOf(['src', './nowhere', 'a/b', '*.ts', '-', 'a.txt'], true).length, 6);
  assert.throws(() => targetsOf(['scn'], true), {
    name: 'UsageError',
    message: '"scn" is neither a command nor a path here. Did you mean dowse scan?',
  });
  assert.throws(() => targetsOf(['zebra'], true), /See dowse --help$/);
  assert.throws(() => targetsOf(['rules'], true), /^UsageError: The command comes first: dowse rules/);
});
