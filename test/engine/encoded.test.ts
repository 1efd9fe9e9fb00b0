/** Secrets in text that is packed in base64: found, placed, masked, and not where there is none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Blob } from '#model/blob';
import { createEngine } from '#engine/engine';
import { encodedRuns } from '#engine/encoded-runs';
import { builtinRules } from '#rules/builtin';
import { token } from '../support/hooks.ts';

const engine = createEngine(builtinRules());
const secretText = `# deployment\nREGION=eu\nGITHUB_TOKEN=${token}\nVERBOSE=1\n`;
const encoded = Buffer.from(secretText).toString('base64');

function search(text: string, more: Partial<Blob> = {}) {
  return engine.search({ bytes: Buffer.from(text), origin: { kind: 'stdin' }, ...more });
}

function wrapped(text: string, width: number, indent: string): string {
  return text.replaceAll(new RegExp(`.{${width}}`, 'g'), `$&\n${indent}`);
}

const holders: readonly { what: string; text: string; line?: number }[] = [
  { what: 'a variable', text: `export ENV_FILE=${encoded}\n` },
  { what: 'JSON, without padding', text: `{"config": "${encoded.replaceAll('=', '')}"}` },
  { what: 'the alphabet for URLs', text: `env=${Buffer.from(secretText).toString('base64url')}&x=1` },
  {
    what: 'YAML, in lines',
    text: `data:\n  env: |\n    ${wrapped(encoded, 64, '    ')}\nkind: Secret\n`,
    line: 3,
  },
  { what: 'the very end', text: encoded },
];
for (const { what, text, line = 1 } of holders) {
  test(`a secret in base64 is found in ${what}, at the place of its characters`, () => {
    const found = search(text);
    assert.deepEqual(
      found.map(({ rule, secret }) => [rule, secret]),
      [['github-personal-access-token', token]],
    );
    const [{ start, end, frame, facts }] = found as [(typeof found)[0]];
    assert.equal(facts['encoding'], 'base64');
    assert.equal(start.line, line);
    const piece = text.slice(start.byte, end.byte).replaceAll(/\s/g, '');
    const at = encoded.replaceAll('+', '-').indexOf(piece.replaceAll('+', '-').slice(0, 40));
    assert.ok(Buffer.from(encoded.slice(at - (at % 4)), 'base64').includes(token.slice(2, 20)));
    assert.ok(!frame.lines.join('\n').includes(encoded.slice(40, 60)), 'its characters are not shown');
  });
}

test('only what is new counts, and a comment beside it allows it', () => {
  const text = `A=1\nE=${encoded}\nB=2\n`;
  assert.equal(search(text, { newRanges: [{ start: 0, end: 4 }] }).length, 0);
  assert.equal(search(text, { newRanges: [{ start: 4, end: text.length }] }).length, 1);
  assert.equal(search(`E=${encoded} # dowse:allow an example\n`)[0]?.allowedBy, 'dowse:allow an');
});

test('a secret beside encoded text keeps its place, and shows nothing of that', () => {
  const found = search(`GITHUB_TOKEN=${token} ENV=${encoded}\n`);
  assert.deepEqual(
    found.map(({ secret }) => secret),
    [token, token],
  );
  for (const { frame } of found) assert.ok(!frame.lines.join('').includes(encoded.slice(40, 60)));
});

test('digests, identifiers, web tokens and bytes in base64 are no encoded text', () => {
  const noise = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 167) % 256)).toString(
    'base64',
  );
  const claims = Buffer.from(JSON.stringify({ note: secretText })).toString('base64url');
  for (const text of [
    noise,
    'a'.repeat(200),
    'packages/server/source/controllers/authentication/AuthenticationControllerFactory',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${claims}.AAAA`,
  ])
    assert.deepEqual([...encodedRuns(Buffer.from(text))], []);
});

test('any text is found between any others, and each of its bytes at its place', () => {
  const word = fc.stringMatching(/^[ -~]{36,150}$/);
  const gap = fc.stringMatching(/^[ "'=:,\n]{1,60}$/);
  fc.assert(
    fc.property(gap, word, gap, fc.nat(), (before, text, after, pick) => {
      const bytes = Buffer.from(
        `${before}${Buffer.from(text).toString('base64').replaceAll('=', '')}${after}`,
      );
      const [run] = encodedRuns(bytes);
      assert.equal(Buffer.from(run!.text).toString(), text);
      const offset = pick % text.length;
      const at = run!.toOuter(offset) - run!.start;
      // The character's six bits begin in that byte or in the one before.
      assert.ok(at * 6 < (offset + 1) * 8 && at * 6 > (offset - 1) * 8);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('lines that begin like text and are none take time in proportion to their number', () => {
  const line = Buffer.concat([
    Buffer.from('like text at first '),
    Buffer.alloc(5),
    Buffer.from('x'.repeat(24)),
  ]);
  const bytes = Buffer.from(`${line.toString('base64')}\n`.repeat(60_000));
  assert.deepEqual([...encodedRuns(bytes)], []);
});

test('a large text full of secrets is told in time in proportion to it', () => {
  const text = `GITHUB_TOKEN=${token}\n`.repeat(20_000);
  const found = search(wrapped(Buffer.from(text).toString('base64'), 64, ''));
  assert.equal(found.length, 20_000);
});
