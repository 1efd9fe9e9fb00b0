/** Every format against damaged input: a few hundred mutants each; `npm run fuzz` does 200,000. */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { formats } from '#decoders/formats';
import { FormatError, type Format } from '#decoders/format';
import { FuzzFailure, fuzzFormat, fuzzNested } from '../support/fuzz.ts';
import { nestedSeeds, seedsOf } from '../support/seeds.ts';

for (const format of formats) {
  test(`damaged ${format.name} gives a FormatError at most`, async () => {
    const seeds = await seedsOf(format);
    for (const seed of seeds) assert.ok(format.recognises(seed, 'seed'), 'a seed is of its format');
    const { decoded } = fuzzFormat(format, seeds, { runs: 300, seed: 7 });
    assert.ok(decoded > 50, `${decoded} of 300 mutants were still recognised`);
  });
}

test('whatever is damaged in nested archives, opening them never throws', async () => {
  const { decoded } = fuzzNested(await nestedSeeds(), { runs: 500, seed: 7 });
  assert.ok(decoded > 100);
});

const broken: readonly { what: string; decode: Format['decode']; told: RegExp }[] = [
  {
    what: 'an error of its own',
    decode() {
      throw new TypeError('of undefined');
    },
    told: /it throws TypeError/,
  },
  {
    what: 'more than its input holds',
    decode: (_input, output) => output.string('x'.repeat(2_000_000), () => ({ spot: '' })),
    told: /tells \d+ characters/,
  },
  { what: 'a rest outside of it', decode: (_input, output) => output.rest(0, 99), told: /rest is 0 to 99/ },
  {
    what: 'a spot that throws',
    decode: (_input, output) =>
      output.string('x', () => {
        throw new FormatError('late');
      }),
    told: /a spot throws/,
  },
];
for (const { what, decode, told } of broken) {
  test(`the fuzz finds a format that gives ${what}`, () => {
    const format: Format = { name: 'broken', recognises: () => true, decode };
    assert.throws(
      () => fuzzFormat(format, [Buffer.from('seed')], { runs: 3, seed: 1 }),
      (error) => error instanceof FuzzFailure && told.test(error.message),
    );
  });
}

test('a run depends on its seed and number alone', () => {
  const seen: string[] = [];
  const format: Format = {
    name: 'kept',
    recognises: () => true,
    decode: ({ bytes }) => void seen.push(Buffer.from(bytes).toString('hex')),
  };
  const seeds = [Buffer.from('some bytes to damage'), Buffer.from('and others')];
  fuzzFormat(format, seeds, { runs: 40, seed: 5 });
  fuzzFormat(format, seeds, { runs: 1, seed: 5, from: 31 });
  assert.equal(seen.at(-1), seen[31]);
  assert.ok(new Set(seen).size > 20);
});
