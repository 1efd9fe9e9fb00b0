/** LZFSE: what Apple's library packed comes out, and what is damaged stops. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lzfsePacked, lzfseTexts } from '../support/lzfse.ts';
import { openAll } from '../support/opened.ts';

for (const [kind, text] of Object.entries(lzfseTexts)) {
  test(`a ${kind} block comes out`, () => {
    const packed = Buffer.from(lzfsePacked[kind as keyof typeof lzfseTexts], 'base64');
    const { texts, problems, formats } = openAll(packed, 'a.json.lzfse');
    assert.deepEqual([problems, formats], [[], ['lzfse', 'text']]);
    assert.equal(texts.get('a.json'), text);
  });
}

test('blocks after each other come out, and what follows the last is searched', () => {
  const packed = Object.values(lzfsePacked).map((text) => Buffer.from(text, 'base64'));
  const joined = packed.map((bytes, index) => (index < 2 ? bytes.subarray(0, -4) : bytes));
  const { texts, problems } = openAll(Buffer.concat([...joined, Buffer.from('behind the end')]), 'a');
  assert.deepEqual(problems, []);
  assert.equal(texts.get('a (unpacked)'), Object.values(lzfseTexts).join(''));
  assert.equal(texts.get(''), 'behind the end');
});

test('a block that breaks off gives what came before, and is told', () => {
  const [plain, lzvn] = [lzfsePacked.plain, lzfsePacked.lzvn].map((text) => Buffer.from(text, 'base64'));
  const bytes = Buffer.concat([plain!.subarray(0, -4), lzvn!.subarray(0, 40)]);
  const { texts, problems } = openAll(bytes, 'a');
  assert.ok((texts.get('a (unpacked)') ?? '').startsWith(lzfseTexts.plain));
  assert.match(problems[0]?.message ?? '', /not unpacked to its end/);
});

test('more blocks than anybody writes, and sizes that are forged, stop at once', () => {
  const plain = Buffer.from(lzfsePacked.plain, 'base64');
  const empty = Buffer.from(plain.subarray(0, 8));
  empty.writeUInt32LE(0, 4);
  const many = Buffer.concat([plain.subarray(0, -4), ...Array.from({ length: 100_000 }, () => empty)]);
  assert.match(openAll(many, 'a').problems[0]?.message ?? '', /too many blocks/);
  const large = Buffer.from(plain);
  large.writeUInt32LE(0xffffffff, 4);
  assert.match(openAll(large, 'a').problems[0]?.message ?? '', /points outside of it/);
  const packed = Buffer.from(lzfsePacked.coded, 'base64');
  packed.writeUInt32LE(0x3000000, 4);
  assert.match(openAll(packed, 'a').problems[0]?.message ?? '', /head is damaged/);
});
