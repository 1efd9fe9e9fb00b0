/** Certificates behind a private key in a PEM file. Keys and certificates are made here. */

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { createPemCertificateCheck } from '#engine/checks/pem-certificate';
import { publicPartOf } from '#engine/checks/public-part';

const end = Date.UTC(2027, 10, 24, 12, 47, 14);

/** One DER value. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

/** A certificate without a signature that would hold, for the key `spki`. */
function certificateOf(spki: Uint8Array, name: string): string {
  const text = (value: string) => Buffer.from(value, 'latin1');
  const algorithm = der(0x30, der(0x06, Buffer.from('2a864886f70d01010b', 'hex')));
  const subject = der(
    0x30,
    der(0x31, der(0x30, der(0x06, Buffer.from('550403', 'hex')), der(0x0c, text(name)))),
  );
  const validity = der(0x30, der(0x17, text('261124124714Z')), der(0x17, text('271124124714Z')));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const body = der(0x30, version, der(0x02, Buffer.from([7])), algorithm, subject, validity, subject, spki);
  const bytes = der(0x30, body, algorithm, der(0x03, Buffer.alloc(65)));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
const other = generateKeyPairSync('rsa', { modulusLength: 1024 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keys = [
  { name: 'RSA in PKCS#1', key: rsa, pem: rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }) },
  { name: 'RSA in PKCS#8', key: rsa, pem: rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) },
  { name: 'P-256 in SEC 1', key: curve, pem: curve.privateKey.export({ type: 'sec1', format: 'pem' }) },
  { name: 'P-256 in PKCS#8', key: curve, pem: curve.privateKey.export({ type: 'pkcs8', format: 'pem' }) },
];
const strange = certificateOf(other.publicKey.export({ type: 'spki', format: 'der' }), 'issuer.test');

for (const { name, key, pem } of keys) {
  const secret = pem.toString();
  const own = certificateOf(key.publicKey.export({ type: 'spki', format: 'der' }), 'acme.test');
  const facts = { subject: 'acme.test', expires: new Date(end).toISOString() };

  test(`pem-certificate finds the certificate of a key, ${name}, among others, and when it ends`, () => {
    const match = `${secret}\n${strange}\n${own}`;
    assert.deepEqual(createPemCertificateCheck(() => end)({ secret, match }), { outcome: 'pass', facts });
    assert.deepEqual(createPemCertificateCheck(() => end + 1)({ secret, match }), {
      outcome: 'lower',
      facts: { ...facts, expired: 'yes' },
    });
  });

  test(`pem-certificate says nothing about a key, ${name}, whose certificate is not there`, () => {
    for (const match of [secret, `${secret}\n${strange}`]) {
      assert.deepEqual(createPemCertificateCheck(() => end + 1)({ secret, match }), { outcome: 'pass' });
    }
  });
}

test('the public half of an Ed25519 key does not stand in it', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  assert.equal(publicPartOf(privateKey.export({ type: 'pkcs8', format: 'der' })), undefined);
});
