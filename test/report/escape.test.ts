import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeJson, escapeText } from '#report/escape';

const seed = 20_261_124;

/** What no terminal may be sent. Written out here, apart from the pattern that is tested. */
function isUnsafe(codePoint: number): boolean {
  return (
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint <= 0x9f) ||
    codePoint === 0xad ||
    codePoint === 0x61c ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x2028 && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xfff9 && codePoint <= 0xfffb) ||
    (codePoint >= 0xd800 && codePoint <= 0xdfff) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  );
}

/** Any UTF-16 string, lone surrogates and all the unsafe characters often among it. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc
        .integer({ min: 0, max: 0x10ffff })
        .filter((one) => isUnsafe(one))
        .map((one) => String.fromCodePoint(one)),
      fc.constantFrom('\x1b[2J', '\x1b]8;;', '\u202e', '\r\n', 'é', '日本', '😀', '"', '\\'),
    ),
  )
  .map((parts) => parts.join(''));

describe('escapeText', () => {
  const cases = [
    { name: 'plain text', input: 'src/a b.ts: "é", 日本語 😀 ❤️', expected: 'src/a b.ts: "é", 日本語 😀 ❤️' },
    { name: 'layout', input: 'a\tb\r\n', expected: 'a\\tb\\r\\n' },
    { name: 'terminal sequences', input: '\x1b[2J\x07\x7f\x9b', expected: '\\x1b[2J\\x07\\x7f\\x9b' },
    { name: 'bidirectional marks', input: 'a\u202eb\u2066c', expected: 'a\\u202eb\\u2066c' },
    {
      name: 'what nobody sees',
      input: '\u200b\ufeff\u00ad\u{e0041}',
      expected: '\\u200b\\ufeff\\xad\\u{e0041}',
    },
    { name: 'halves of characters', input: 'x\ud800y\udc00', expected: 'x\\ud800y\\udc00' },
    { name: 'separators', input: '\u2028\u2029', expected: '\\u2028\\u2029' },
  ];
  for (const { name, input, expected } of cases) {
    it(`shows ${name}`, () => assert.equal(escapeText(input), expected));
  }

  it('leaves nothing that a terminal acts on or hides', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const character of escapeText(text)) assert.ok(!isUnsafe(character.codePointAt(0) ?? 0));
      }),
      { seed },
    );
  });

  it('does not change what it has made safe', () => {
    fc.assert(
      fc.property(hostileText, (text) => assert.equal(escapeText(escapeText(text)), escapeText(text))),
      { seed },
    );
  });
});

describe('escapeJson', () => {
  it('means the same JSON, with nothing unsafe but line feeds of the layout', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, text) => {
        const value = { [name]: [text] };
        const json = escapeJson(JSON.stringify(value, null, 2));
        assert.deepEqual(JSON.parse(json), value);
        for (const character of json.replaceAll('\n', ''))
          assert.ok(!isUnsafe(character.codePointAt(0) ?? 0));
      }),
      { seed },
    );
  });
});
