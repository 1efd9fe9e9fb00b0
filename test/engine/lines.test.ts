import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createLineCounter } from '#engine/lines';

test('lines and columns are those of a plain count of line feeds and code points', () => {
  const character = fc.constantFrom('a', '\n', 'é', '😀', '\r', '\t');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), fc.infiniteStream(fc.nat()), (characters, picks) => {
      const bytes = Buffer.from(characters.join(''));
      const counter = createLineCounter(bytes);
      for (let round = 0; round < 8; round++) {
        const count = (picks.next().value as number) % (characters.length + 1);
        const before = characters.slice(0, count);
        const offset = Buffer.byteLength(before.join(''));
        const line = before.filter((one) => one === '\n').length + 1;
        const column = count - (before.lastIndexOf('\n') + 1) + 1;
        assert.deepEqual(counter.position(offset), { byte: offset, line, column });
      }
    }),
    { seed: 7 },
  );
});

test('a segment of a larger blob counts on from its base', () => {
  const counter = createLineCounter(Buffer.from('cd\nef'), { byte: 100, line: 7, column: 3 });
  assert.deepEqual(counter.position(1), { byte: 101, line: 7, column: 4 });
  assert.deepEqual(counter.position(4), { byte: 104, line: 8, column: 2 });
});

test('a thousand positions in one line of 10 MB are found in one walk', () => {
  const bytes = Buffer.alloc(10_000_000, 'x');
  const counter = createLineCounter(bytes);
  for (let offset = 0; offset < bytes.length; offset += 10_000) {
    assert.equal(counter.position(offset).column, offset + 1);
  }
});
