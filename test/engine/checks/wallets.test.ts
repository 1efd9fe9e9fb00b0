import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { decodeBase58, decodeBase58Check } from '#engine/checks/base58';
import { base58check } from '#engine/checks/base58check';
import { bech32 } from '#engine/checks/bech32';
import { bip39 } from '#engine/checks/bip39';
import { bip39Words } from '#engine/checks/bip39-words';
import { solanaKey } from '#engine/checks/solana-key';
import { strkey } from '#engine/checks/strkey';

const judged = (check: typeof bip39, secret: string) => check({ secret, match: secret });
const outcomeOf = (check: typeof bip39, secret: string) => judged(check, secret).outcome;
/** The same text with one character changed. */
const changed = (text: string) => `${text.slice(0, 20)}${text[20] === 'x' ? 'z' : 'x'}${text.slice(21)}`;

/** The key of the article "Wallet import format" in the Bitcoin wiki. */
const wikiKey = ['5HueCGU8rMjxEXxiPuD5BDku4', 'MkFqeZyd4dZ1jvhTVqvbTLvyTJ'].join('');
/** The key of NIP-19. */
const nostrKey = ['nsec1vl029mgpspedva04g90vltkh6', 'fvh240zqtv9k0t9af8935ke9laqsnlfe5'].join('');
/** The third phrase of 18 words among BIP-39's test vectors. */
const bipPhrase =
  'scissors invite lock maple supreme raw rapid void congress muscle digital elegant little brisk hair mango congress clump';

test('the list of BIP-39 is whole', () => {
  const words = bip39Words();
  assert.equal(words.length, 2048);
  assert.equal(new Set(words.map((word) => word.slice(0, 4))).size, 2048);
  const digest = createHash('sha256')
    .update(`${words.join('\n')}\n`)
    .digest('hex');
  assert.equal(digest, '2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda');
});

test('bip39 raises a phrase whose checksum is right, whatever stands between the words', () => {
  assert.deepEqual(judged(bip39, bipPhrase), { outcome: 'raise', facts: { words: '18' } });
  assert.equal(outcomeOf(bip39, bipPhrase.replaceAll(' ', '", "')), 'raise');
});

test('bip39 lowers a wrong checksum and drops what is no phrase or is known to everybody', () => {
  assert.equal(outcomeOf(bip39, bipPhrase.replace('clump', 'clutch')), 'lower');
  assert.equal(outcomeOf(bip39, bipPhrase.replace('clump', 'clumsy')), 'drop');
  assert.equal(outcomeOf(bip39, bipPhrase.replace(' clump', '')), 'drop');
  assert.equal(outcomeOf(bip39, `${'test '.repeat(11)}junk`), 'drop');
  assert.equal(outcomeOf(bip39, `${'abandon '.repeat(11)}about`), 'drop');
});

test('base58 keeps leading zeros and refuses other characters', () => {
  assert.deepEqual([...decodeBase58('112')!], [0, 0, 1]);
  assert.equal(decodeBase58('0OIl'), undefined);
  assert.equal(decodeBase58('2'.repeat(241)), undefined);
});

test('base58check raises a right checksum and lowers a wrong one', () => {
  assert.equal(outcomeOf(base58check, wikiKey), 'raise');
  assert.equal(outcomeOf(base58check, changed(wikiKey)), 'lower');
  assert.equal(decodeBase58Check(wikiKey)![0], 0x80);
});

test('bech32 raises a right checksum and lowers a wrong one', () => {
  assert.equal(outcomeOf(bech32, nostrKey), 'raise');
  assert.equal(outcomeOf(bech32, changed(nostrKey)), 'lower');
  assert.equal(outcomeOf(bech32, 'nsec'), 'lower');
});

test('strkey raises a right checksum and lowers a wrong one', () => {
  // The address of SEP-23's first example; seeds differ in the version byte only.
  const address = 'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ';
  assert.equal(outcomeOf(strkey, address), 'raise');
  assert.equal(outcomeOf(strkey, changed(address)), 'lower');
});

test('solana-key raises a true pair in either form and drops what has another length', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const half = (key: typeof publicKey, type: 'spki' | 'pkcs8') =>
    key.export({ format: 'der', type } as { format: 'der'; type: 'spki' }).subarray(-32);
  const bytes = [...half(privateKey, 'pkcs8'), ...half(publicKey, 'spki')];
  assert.equal(outcomeOf(solanaKey, JSON.stringify(bytes)), 'raise');
  assert.equal(outcomeOf(solanaKey, JSON.stringify([...bytes.slice(1), 0])), 'lower');
  assert.equal(outcomeOf(solanaKey, JSON.stringify(bytes.slice(1))), 'drop');
  assert.equal(outcomeOf(solanaKey, JSON.stringify([...bytes.slice(1), 256])), 'drop');
});
