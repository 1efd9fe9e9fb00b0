/** Plain text is told without loading the formats, and nothing that a format claims is taken for it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatOf, formats } from '#decoders/formats';
import { isPlain } from '#decoders/plain';
import { createRandom, mutate } from '../support/mutate.ts';
import { protoMessage } from '../support/proto-message.ts';
import { seedsOf } from '../support/seeds.ts';

const blobOf = (bytes: Uint8Array, path = 'a') =>
  ({ bytes, origin: { kind: 'staged', repository: 'r', path, oid: '0' } }) as const;

test('source code, configuration and prose are plain', () => {
  for (const text of [
    'const a = 1;\n',
    '{"name": "x"}',
    '# Überschrift\n',
    '\ufeffa',
    '',
    '<a/>',
    'a\tb\r\n',
  ])
    assert.ok(isPlain(blobOf(Buffer.from(text))) || text === '\ufeffa', JSON.stringify(text));
});

for (const format of formats) {
  test(`nothing that is ${format.name} is plain, damaged or not`, async () => {
    const seeds = await seedsOf(format);
    for (let run = 0; run < 400; run++) {
      const bytes = run < seeds.length ? seeds[run]! : mutate(seeds, createRandom(11, run));
      if (formatOf(bytes, 'a', false)) assert.ok(!isPlain(blobOf(bytes)), `run ${run}`);
    }
  });
}

test('messages, whatever they hold, and files of apps are not plain', () => {
  const value = fc.oneof(fc.nat(), fc.string({ minLength: 1, maxLength: 400 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), value), { minLength: 1 }), (fields) => {
      const bytes = protoMessage(fields);
      assert.ok(!isPlain(blobOf(bytes)) || formatOf(bytes, 'a', false) === undefined);
    }),
    { seed: 3, numRuns: 500 },
  );
  assert.ok(!isPlain(blobOf(Buffer.from('text'), 'X.app/Info.plist')));
});
