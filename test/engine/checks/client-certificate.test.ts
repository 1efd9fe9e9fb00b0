/** The certificate beside a key in a kubeconfig file. The certificate is a throw-away one; it ends in November 2027. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeCertificate } from '#engine/checks/certificate-der';
import { createClientCertificateCheck } from '#engine/checks/client-certificate';

const body = [
  'MIIBvTCCAWOgAwIBAgIUR3KFpFAcZzvqISlBrToNSaCKy3YwCgYIKoZIzj0EAwIwNDEXMBUG',
  'A1UECgwOc3lzdGVtOm1hc3RlcnMxGTAXBgNVBAMMEGt1YmVybmV0ZXMtYWRtaW4wHhcNMjYx',
  'MTI0MTI0NzE0WhcNMjcxMTI0MTI0NzE0WjA0MRcwFQYDVQQKDA5zeXN0ZW06bWFzdGVyczEZ',
  'MBcGA1UEAwwQa3ViZXJuZXRlcy1hZG1pbjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHFU',
  '9yf+JYC9zTo/CW9LKutAkvr3exiLD0TkuN7hVccyQTYCeb7hXPRmAv07Vi9bNWQTqLXOSsft',
  'ZUQHFkAoHUKjUzBRMB0GA1UdDgQWBBREEdX423EYtdmTyM9FZRTxaZYi3zAfBgNVHSMEGDAW',
  'gBREEdX423EYtdmTyM9FZRTxaZYi3zAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gA',
  'MEUCIB3PRKpRgy33fUCXnHIzJqN7KoktRTBXO5DPGIL6LvN3AiEAj7EOwgC98lGZP+CVOYvQ',
  'A+nfZgNSCx5H7P32A8z4CY0=',
].join('');
const certificate = Buffer.from(body, 'base64');
const end = Date.UTC(2027, 10, 24, 12, 47, 14);

function beside(text: string): string {
  const encoded = Buffer.from(`-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`).toString(
    'base64',
  );
  return `    client-certificate-data: ${encoded}\n    client-key-data: LS0tLS1CRUdJTi`;
}

test('a certificate says when it ends and whom it names', () => {
  assert.deepEqual(describeCertificate(certificate), { expiresMs: end, subject: 'kubernetes-admin' });
});

test('a certificate that is cut off at any place is none, or still the same', () => {
  for (let length = 0; length < certificate.length; length++) {
    assert.equal(describeCertificate(certificate.subarray(0, length)), undefined);
  }
});

test('client-certificate passes a key whose certificate holds and lowers one whose has expired', () => {
  const facts = { subject: 'kubernetes-admin', expires: new Date(end).toISOString() };
  const match = beside(body);
  assert.deepEqual(createClientCertificateCheck(() => end)({ secret: '', match }), {
    outcome: 'pass',
    facts,
  });
  assert.deepEqual(createClientCertificateCheck(() => end + 1)({ secret: '', match }), {
    outcome: 'lower',
    facts: { ...facts, expired: 'yes' },
  });
});

test('client-certificate says nothing where there is no certificate', () => {
  for (const match of ['client-key-data: LS0t', beside('AAAA'.repeat(40)), 'certificate-data: LS0t']) {
    assert.deepEqual(createClientCertificateCheck(() => end)({ secret: '', match }), { outcome: 'pass' });
  }
});
