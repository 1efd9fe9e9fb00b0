import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValues, type Option } from '#cli/option';

const table = [
  { name: 'loud', kind: 'flag', group: 'A', description: '' },
  { name: 'file', kind: 'text', group: 'A', description: '' },
  { name: 'jobs', kind: 'count', least: 1, most: 8, group: 'A', description: '' },
  { name: 'many', kind: 'count', least: 1, group: 'A', description: '' },
  { name: 'form', kind: 'choice', choices: ['text', 'json'], group: 'A', description: '' },
  { name: 'glob', kind: 'list', group: 'A', description: '' },
  { name: 'only', kind: 'names', group: 'A', description: '' },
] as const satisfies readonly Option[];

test('gives what is absent a plain value', () => {
  assert.deepEqual(readValues(table, {}), {
    loud: false,
    file: undefined,
    jobs: undefined,
    many: undefined,
    form: undefined,
    glob: [],
    only: [],
  });
});

test('reads each kind; of single values the last one wins', () => {
  const given = {
    loud: true,
    file: ['a', 'b'],
    jobs: '4',
    many: '12',
    form: 'json',
    glob: ['{a,b}', 'c'],
    only: ['a,b', 'c'],
  };
  assert.deepEqual(readValues(table, given), {
    loud: true,
    file: 'b',
    jobs: 4,
    many: 12,
    form: 'json',
    glob: ['{a,b}', 'c'],
    only: ['a', 'b', 'c'],
  });
});

const refused: readonly { given: Record<string, unknown>; says: string }[] = [
  { given: { file: '' }, says: '--file needs a value.' },
  { given: { glob: ['a', ''] }, says: '--glob needs a value.' },
  { given: { jobs: '0' }, says: '--jobs takes a whole number from 1 to 8, not "0".' },
  { given: { jobs: '9' }, says: '--jobs takes a whole number from 1 to 8, not "9".' },
  { given: { jobs: '2.5' }, says: '--jobs takes a whole number from 1 to 8, not "2.5".' },
  { given: { jobs: '0x4' }, says: '--jobs takes a whole number from 1 to 8, not "0x4".' },
  { given: { many: 'x' }, says: '--many takes a whole number of at least 1, not "x".' },
  { given: { form: 'jsn' }, says: '--form takes text, json, not "jsn". Did you mean json?' },
  { given: { form: 'pdf' }, says: '--form takes text, json, not "pdf".' },
];

for (const { given, says } of refused) {
  test(`refuses ${JSON.stringify(given)}`, () => {
    assert.throws(() => readValues(table, given), { name: 'UsageError', message: says });
  });
}
