import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '#engine/engine';
import { createListing } from '#decoders/listing';
import { builtinRules } from '#rules/builtin';

const spotOf = (spot: string) => () => ({ spot });
const text = (listing: ReturnType<typeof createListing>): string => Buffer.from(listing.bytes()).toString();

test('a key and its value stand on one line; a value that a quote would cut stands on its own', () => {
  const listing = createListing();
  listing.add('plain', spotOf('a'), undefined);
  listing.add('v', spotOf('b'), 'key');
  listing.add('say "v"\nand more', spotOf('c'), 'key');
  const lines = text(listing).split('\n\0\n\n');
  assert.deepEqual(lines, ['plain', 'key = "v"', 'key =\nsay "v"\nand more', '']);
});

test('every byte of a line leads to the place of its string', () => {
  const listing = createListing();
  listing.add('first', spotOf('a'), undefined);
  listing.add('zweite ä', spotOf('b'), 'k');
  listing.add('third', spotOf('c'), undefined);
  const bytes = Buffer.from(listing.bytes());
  for (const [word, spot] of [
    ['first', 'a'],
    ['zweite', 'b'],
    ['third', 'c'],
  ] as const) {
    for (const byte of [bytes.indexOf(word), bytes.indexOf(word) + word.length - 1]) {
      assert.equal(listing.spotAt(byte)?.spot, spot);
    }
  }
  listing.clear();
  assert.equal(listing.length, 0);
  assert.equal(listing.spotAt(0), undefined);
});

test('a string is no name for the next one', () => {
  const listing = createListing();
  for (const value of [
    'keyPassword',
    'keyPasswordChars9',
    'abuseipdb_key',
    'c1f0e9d8b7a6958473625140'.repeat(4).slice(0, 80),
  ]) {
    listing.add(value, spotOf('a'), undefined);
  }
  const found = createEngine(builtinRules()).search({ bytes: listing.bytes(), origin: { kind: 'stdin' } });
  assert.deepEqual(
    found.map(({ rule }) => rule),
    [],
  );
});
