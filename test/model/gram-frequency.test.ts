import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteFrequency, gramCost } from '#model/gram-frequency';

test('groups that are common in source text cost more than rare ones', () => {
  const rarestFirst = ['qzxj', 'AKIA', 'pike', 'oken', 'tion', '    '];
  const costs = rarestFirst.map(gramCost);
  assert.deepEqual(
    costs,
    costs.toSorted((first, second) => first - second),
  );
});

test('a group costs about what was counted, within a factor of eight', () => {
  // Occurrences per megabyte in the corpus of gram-table.ts, counted directly.
  const counted = { tion: 2230, toke: 159, swor: 35, ecre: 15, '----': 1345 };
  for (const [group, count] of Object.entries(counted)) {
    const ratio = gramCost(group) / count;
    assert.ok(ratio > 1 / 8 && ratio < 8, `${group}: ${gramCost(group)} against ${count}`);
  }
});

test('case makes no difference', () => {
  assert.equal(gramCost('BEGI'), gramCost('begi'));
  assert.equal(byteFrequency(0x41), byteFrequency(0x61));
});

test('any byte has a cost above zero', () => {
  for (let byte = 0; byte < 256; byte++) {
    const cost = gramCost(String.fromCharCode(byte).repeat(4));
    assert.ok(cost > 0 && Number.isFinite(cost), `byte ${byte}: ${cost}`);
  }
});

test('the shares of all bytes add up to one, both cases taken as one', () => {
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) if (byte < 0x41 || byte > 0x5a) sum += byteFrequency(byte);
  assert.ok(Math.abs(sum - 1) < 0.05, String(sum));
});
