/** Keystores that keytool and openssl make: which are opened, with which password, and what comes out. */

import assert from 'node:assert/strict';
import { createHash, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { repeatedMd5 } from '#decoders/keystore/md5';
import { inFolder } from '../support/archive.ts';
import { derCertificate, javaStore, opensslStore, skipKeytool, skipOpenssl } from '../support/keystore.ts';
import { type Opened, openAll } from '../support/opened.ts';
import { sample } from '../support/samples.ts';

function keysOf({ strings }: Opened): { pem: string; places: Set<string> } {
  return {
    pem: strings.map(({ line }) => line).join('\n'),
    places: new Set(strings.map(({ place }) => place)),
  };
}

const unknown = ['not', 'a', 'default', '7391'].join('-');

for (const type of ['JKS', 'JCEKS', 'PKCS12']) {
  for (const password of ['android', 'changeit', 'password']) {
    test(
      `${type} of keytool is opened with ${password}, and its key is the right one`,
      { skip: skipKeytool },
      () => {
        const store = javaStore(type, password);
        const opened = openAll(store, 'release.dat');
        assert.deepEqual(opened.problems, []);
        const { pem, places } = keysOf(opened);
        assert.deepEqual(
          [...places],
          [`#private key "my key", opened with the default password "${password}"`],
        );
        assert.match(
          opened.notes.join(),
          new RegExp(`protected by the default password "${password}" alone`),
        );
        assert.equal(createPrivateKey(pem).asymmetricKeyType, 'ec');
        if (skipOpenssl) return;
        assert.equal(pem.trim(), exported(store, type, password));
      },
    );
  }

  test(`${type} with a password of its own is told, and nothing comes out`, { skip: skipKeytool }, () => {
    const opened = openAll(javaStore(type, unknown));
    assert.deepEqual(opened.strings, []);
    assert.match(opened.notes.join(), /holds private keys; its password is not a well-known one/);
  });
}

/** The key as keytool and openssl take it out. */
function exported(store: Buffer, type: string, password: string): string {
  const key = inFolder({ store }, 'key', (run) => {
    const from = ['-srckeystore', 'store', '-srcstoretype', type, '-srcstorepass', password];
    const to = ['-destkeystore', 'p12', '-deststoretype', 'PKCS12', '-deststorepass', password];
    run('keytool', '-importkeystore', ...from, ...to);
    run(
      'openssl',
      'pkcs12',
      '-in',
      'p12',
      '-nodes',
      '-nocerts',
      '-out',
      'bag',
      '-passin',
      `pass:${password}`,
    );
    run('openssl', 'pkcs8', '-topk8', '-nocrypt', '-in', 'bag', '-out', 'key');
  });
  return key.toString().trim();
}

test(
  'a key whose password is a default one is opened, though that of its store is not',
  { skip: skipKeytool },
  () => {
    const { places } = keysOf(openAll(javaStore('JKS', unknown, 'android')));
    assert.deepEqual([...places], ['#private key "my key", opened with the default password "android"']);
  },
);

const kinds: readonly (readonly [string, ...string[]])[] = [
  ['as it is by default'],
  ['with triple DES', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  ['with SHA-512', '-macalg', 'sha512'],
  ['without a sum', '-nomac'],
  ['with many rounds', '-iter', '100000'],
];
for (const [what, ...options] of kinds) {
  test(`PKCS#12 of openssl ${what} is opened`, { skip: skipOpenssl }, () => {
    const opened = openAll(opensslStore('android', ...options));
    const { pem, places } = keysOf(opened);
    assert.deepEqual([...places], ['#private key "my key", opened with the default password "android"']);
    assert.equal(createPrivateKey(pem).asymmetricKeyType, 'ec');
  });
}

test('PKCS#12 with the empty password, and with no encryption, is opened', { skip: skipOpenssl }, () => {
  assert.match([...keysOf(openAll(opensslStore(''))).places].join(), /opened with the empty password/);
  const plain = openAll(opensslStore('x', '-keypbe', 'NONE', '-certpbe', 'NONE', '-nomac'));
  assert.match([...keysOf(plain).places].join(), /not encrypted/);
});

test('rounds that would take hours are not done', { skip: skipOpenssl }, () => {
  const store = opensslStore('android');
  // The sum's rounds are the last number of the file: 2048.
  const at = store.lastIndexOf(Buffer.from('02020800', 'hex'));
  assert.ok(at > 0);
  store.writeUInt16BE(0x7fff, at + 2);
  assert.match(openAll(store).notes.join(), /not a well-known one/);
});

test('MD5 over and over is that of node:crypto', () => {
  for (const [first, suffix, rounds] of [
    ['abcd', 'changeit', 3],
    ['', '', 1],
    ['0123', 'p'.repeat(39), 50],
  ] as const) {
    let wanted: Buffer = Buffer.from(first);
    for (let round = 0; round < rounds; round++) {
      wanted = createHash('md5').update(wanted).update(suffix).digest();
    }
    assert.deepEqual(repeatedMd5(Buffer.from(first), Buffer.from(suffix), rounds), wanted);
  }
});

test('a certificate is no finding; when it ends is a fact', { skip: skipOpenssl }, () => {
  const { strings, facts, texts } = openAll(derCertificate(), 'a.cer');
  assert.deepEqual([strings, [...texts]], [[], []]);
  assert.match(facts[0] ?? '', /^certificate: CN=Test, O=Org, valid until \w+ +\d+ .* 20\d\d GMT$/);
});

test('a store of certificates alone gives nothing', { skip: skipKeytool || skipOpenssl }, () => {
  const store = inFolder({ cert: derCertificate() }, 'store', (run) => {
    const options = ['-keystore', 'store', '-storetype', 'JKS', '-storepass', 'changeit', '-noprompt'];
    run('keytool', '-importcert', '-file', 'cert', '-alias', 'c', ...options);
  });
  const { strings, notes, formats } = openAll(store);
  assert.deepEqual([strings, notes, formats], [[], [], ['java keystore']]);
});

test("the debug keystore of React Native's template is opened", (t) => {
  const file = sample('react-native@0.70.15', 'template/android/app/debug.keystore');
  if (file === undefined) return t.skip('needs react-native@0.70.15 from the registry');
  const { places, pem } = keysOf(openAll(readFileSync(file)));
  assert.match([...places].join(), /"androiddebugkey", opened with the default password "android"/);
  assert.equal(createPrivateKey(pem).asymmetricKeyType, 'rsa');
});
