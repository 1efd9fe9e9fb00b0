import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Blob } from '#model/blob';
import type { Provider } from '#model/provider';
import type { Sighting } from '#model/sighting';
import { providers } from '#patterns/index';
import { createEngine } from '#engine/engine';
import { compileRules } from '#rules/compile';
import { genericRules } from '#rules/generic';

const ruleSet = compileRules(providers, genericRules());
const engine = createEngine(ruleSet);
const examples = providers.flatMap(({ rules }) =>
  rules.flatMap((rule) => rule.examples.map(({ before, secret, after }) => before + secret.join('') + after)),
);

function blobOf(bytes: Uint8Array, more: Partial<Blob> = {}): Blob {
  return { bytes, origin: { kind: 'stdin' }, ...more };
}

/** Everything of a sighting that must not depend on how it was found. */
function told({ rule, secret, start, end, parts, confidence, facts, frame }: Sighting): unknown {
  return { rule, secret, start, end, parts, confidence, facts, frame };
}

/** Examples in a random order with noise between them. */
const corpus = fc
  .array(
    fc.oneof(
      fc.constantFrom(...examples).map((text) => Buffer.from(`${text}\n`, 'latin1')),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom('{"a": 1}\n', '// password: none\n', '\n\n', 'é — 中文\n')
        .map((text) => Buffer.from(text)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => Buffer.concat(pieces));

test('both kernels and both regex engines give the same sightings', () => {
  const others = [createEngine(ruleSet, { kernel: 'js' }), createEngine(ruleSet, { regex: 're2js' })];
  fc.assert(
    fc.property(corpus, (bytes) => {
      const expected = engine.search(blobOf(bytes)).map(told);
      for (const other of others) assert.deepEqual(other.search(blobOf(bytes)).map(told), expected);
    }),
    { seed: 21, numRuns: 150 },
  );
});

test('sightings are the same wherever a blob is cut, as long as the pieces overlap', () => {
  const overlap = 40_000;
  fc.assert(
    fc.property(corpus, fc.nat(), (bytes, pick) => {
      const cut = pick % (bytes.length + 1);
      const whole = engine.search(blobOf(bytes));
      const second = Math.max(0, cut - overlap);
      const before = bytes.subarray(0, second).toString('latin1');
      const line = before.split('\n').length;
      const lastLine = bytes.subarray(before.lastIndexOf('\n') + 1, second);
      const column = lastLine.filter((byte) => (byte & 0xc0) !== 0x80).length + 1;
      const pieces = [
        ...engine.search(
          blobOf(bytes.subarray(0, Math.min(bytes.length, cut + overlap)), {
            newRanges: [{ start: 0, end: cut }],
          }),
        ),
        ...engine.search(
          blobOf(bytes.subarray(second), {
            newRanges: [{ start: cut - second, end: bytes.length - second }],
            base: { byte: second, line, column },
          }),
        ),
      ];
      const places = (sightings: Sighting[]) =>
        [
          ...new Set(sightings.map(({ rule, secret, start }) => JSON.stringify([rule, secret, start]))),
        ].sort();
      assert.deepEqual(places(pieces), places(whole));
    }),
    { seed: 22, numRuns: 150 },
  );
});

test('a search leaves nothing behind for the next one', () => {
  fc.assert(
    fc.property(corpus, corpus, (one, two) => {
      const alone = engine.search(blobOf(two)).map(told);
      engine.search(blobOf(one));
      assert.deepEqual(engine.search(blobOf(two)).map(told), alone);
    }),
    { seed: 23, numRuns: 50 },
  );
});

test('random bytes never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => void engine.search(blobOf(bytes))),
    { seed: 24, numRuns: 200 },
  );
});

const token = ['demo', '_', 'Zk3v9QxT1mWc7RbN5yLd'].join('');

const demo: Provider = {
  name: 'Demo',
  docs: 'https://example.com/',
  rules: [
    {
      id: 'demo-token',
      description: 'A token.',
      regex: String.raw`\b(demo_[0-9A-Za-z]{20})\b`,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'do things',
      rotate: 'Make a new one.',
      examples: [],
      counterExamples: [],
    },
  ],
};
const demoEngine = createEngine(compileRules([demo]));

test('a secret that touches no new range has been seen before and is not reported', () => {
  const bytes = Buffer.from(`old = ${token}\nnew = ${token}\n`);
  const start = bytes.lastIndexOf('new');
  const found = demoEngine.search(blobOf(bytes, { newRanges: [{ start, end: bytes.length }] }));
  assert.deepEqual(
    found.map((one) => one.start.line),
    [2],
  );
});

test('a secret in a line of 10 MB is found at its place', () => {
  const bytes = Buffer.concat([
    Buffer.alloc(6_000_000, 'ab '),
    Buffer.from(token),
    Buffer.alloc(4_000_000, ' cd'),
  ]);
  const [found] = demoEngine.search(blobOf(bytes));
  assert.equal(found?.secret, token);
  assert.deepEqual(found?.start, { byte: 6_000_000, line: 1, column: 6_000_001 });
});

test('a secret at the very start and at the very end of the bytes is found', () => {
  assert.equal(demoEngine.search(blobOf(Buffer.from(token))).length, 1);
  assert.equal(demoEngine.search(blobOf(Buffer.from(`x ${token}`))).length, 1);
});

test('a comment that allows a secret is told with it', () => {
  const [found] = demoEngine.search(
    blobOf(Buffer.from(`k = "${token}" // dowse:allow demo-token in the manual`)),
  );
  assert.equal(found?.allowedBy, 'dowse:allow demo-token');
});

test('a hundred thousand secrets in one blob take linear time and are all found', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, index) => `demo_${String(index).padStart(7, '0')}Q1w2E3r4T5y6u\n`,
  );
  const found = demoEngine.search(blobOf(Buffer.from(lines.join(''))));
  assert.equal(found.length, 100_000);
  assert.equal(found.at(-1)?.start.line, 100_000);
});
