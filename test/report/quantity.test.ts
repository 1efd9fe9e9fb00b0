import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toBytes, toCount, toDuration, toNumber, toRate } from '#report/quantity';

describe('quantities', () => {
  const cases = [
    { got: toNumber(0), expected: '0' },
    { got: toNumber(1_234_567), expected: '1,234,567' },
    { got: toCount(1, 'file'), expected: '1 file' },
    { got: toCount(0, 'file'), expected: '0 files' },
    { got: toCount(1204, 'entry', 'entries'), expected: '1,204 entries' },
    { got: toBytes(0), expected: '0 B' },
    { got: toBytes(999), expected: '999 B' },
    { got: toBytes(1000), expected: '1.0 kB' },
    { got: toBytes(9_960), expected: '10 kB' },
    { got: toBytes(999_600), expected: '1.0 MB' },
    { got: toBytes(211_400_000), expected: '211 MB' },
    { got: toBytes(7e15), expected: '7000 TB' },
    { got: toDuration(0), expected: '0 ms' },
    { got: toDuration(999.6), expected: '1.0 s' },
    { got: toDuration(59_960), expected: '1 min 00 s' },
    { got: toDuration(125_000), expected: '2 min 05 s' },
    { got: toDuration(3_600_000), expected: '1 h 00 min' },
    { got: toRate(211_400_000, 3_210), expected: '66 MB/s' },
    { got: toRate(5, 0.2), expected: '' },
  ];
  for (const { got, expected } of cases) {
    it(`reads ${expected === '' ? 'nothing' : expected}`, () => assert.equal(got, expected));
  }
});
