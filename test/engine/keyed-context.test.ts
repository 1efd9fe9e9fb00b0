import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOf } from '#engine/keyed-context';

const value = 'c116f2968bcf4dfda126511de0a2d0f0';

/** The fit of `value` in a text of `before` and itself, for the name `acme` or a common word. */
function fit(before: string, isCommonWord = false): string {
  const nameStart = before.toLowerCase().indexOf('acme');
  return fitOf(Buffer.from(before + value), nameStart, nameStart + 4, before.length, isCommonWord);
}

const cases: readonly { name: string; before: string; expected: string }[] = [
  { name: 'a key of the name', before: 'ACME_API_KEY=', expected: 'sure' },
  { name: 'the name alone', before: 'acme: "', expected: 'sure' },
  { name: 'a word for a credential in between', before: 'Acme request, using Key=', expected: 'sure' },
  { name: 'a neutral name', before: '- name: ACME_TOKEN\n  value: "', expected: 'sure' },
  { name: 'something else of the name', before: 'acme_build = "', expected: 'unsure' },
  { name: 'another name after it', before: 'acme_key: x\nbuild: "', expected: 'unsure' },
  { name: 'the name and where it counts', before: 'ACME_PROD: "', expected: 'sure' },
  {
    name: 'a commit in a link, with talk of a key',
    before: 'acme: new key ([a1](https://github.com/a/b/commit/',
    expected: 'none',
  },
  { name: 'a hash', before: 'acme-1.0.tar.gz sha256: ', expected: 'none' },
  { name: 'an identifier', before: 'acme: { apiKey: x,\n guid: "', expected: 'none' },
  { name: 'a commit in a link', before: 'https://github.com/acme/slate/blob/', expected: 'none' },
  { name: 'a commit in a raw link', before: 'https://raw.githubusercontent.com/acme/x/', expected: 'none' },
  { name: 'the hash of a package', before: 'https://example.org/acme/-/acme-4.4.5.tgz#', expected: 'none' },
];

for (const { name, before, expected } of cases) {
  test(`${name}: ${expected}`, () => assert.equal(fit(before), expected));
}

const commonCases: readonly { before: string; expected: string }[] = [
  { before: 'ACME_TOKEN=', expected: 'sure' },
  { before: 'acmeApiKey: "', expected: 'sure' },
  { before: 'myAcmeKey = "', expected: 'sure' },
  { before: 'acme = "', expected: 'unsure' },
  { before: 'acme_build = "', expected: 'none' },
  { before: 'acmestic_key = "', expected: 'none' },
  { before: 'macme_key = "', expected: 'none' },
];

for (const { before, expected } of commonCases) {
  test(`a common word in ${JSON.stringify(before)}: ${expected}`, () =>
    assert.equal(fit(before, true), expected));
}
