/** Tokens that carry a CRC-32: GitHub, npm, Grafana, Cloudflare, Confluent, Zuplo, NetBird, Matrix. Tokens are made here, at run time. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checks } from '#engine/checks/index';
import { toBase62 } from '#engine/checks/base62-crc32';
import { toCloudflareChecksum } from '#engine/checks/cloudflare-crc32';
import { toConfluentChecksum } from '#engine/checks/confluent-crc32';
import { toGrafanaChecksum } from '#engine/checks/grafana-crc32';
import { toZuploChecksum } from '#engine/checks/zuplo-crc32';
import { crc32 } from 'node:zlib';

const base62 = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

function textOf(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...base62), minLength: length, maxLength: length });
}

/** How each kind of token is made from random characters. */
const kinds = [
  {
    check: 'github-crc32',
    bodyLength: 30,
    token: (body: string) => `gh${'p_'}${body}${toBase62(crc32(body))}`,
  },
  {
    check: 'github-crc32',
    bodyLength: 30,
    token: (body: string) => `gh${'s_'}${body}${toBase62(crc32(body))}`,
  },
  { check: 'npm-crc32', bodyLength: 30, token: (body: string) => `np${'m_'}${body}${toBase62(crc32(body))}` },
  {
    check: 'grafana-crc32',
    bodyLength: 32,
    token: (body: string) => `gls${'a_'}${body}_${toGrafanaChecksum(`glsa_${body}`)}`,
  },
  {
    check: 'cloudflare-crc32',
    bodyLength: 40,
    token: (body: string) => `cfu${'t_'}${body}${toCloudflareChecksum(body)}`,
  },
  {
    check: 'confluent-crc32',
    bodyLength: 54,
    token: (body: string) => `cfl${'t'}${body}${toConfluentChecksum(`cflt${body}`)}`,
  },
  {
    check: 'netbird-crc32',
    bodyLength: 30,
    token: (body: string) => `nb${'p_'}${body}${toBase62(crc32(body))}`,
  },
  {
    check: 'zuplo-crc32',
    bodyLength: 32,
    token: (body: string) => `zpk${'a_'}${body}_${toZuploChecksum(body)}`,
  },
];

for (const { check, bodyLength, token } of kinds) {
  const run = checks[check]!;

  test(`${check} raises every token of ${token('').slice(0, 5)} with the right checksum`, () => {
    fc.assert(
      fc.property(textOf(bodyLength), (body) => {
        const secret = token(body);
        assert.deepEqual(run({ secret, match: secret }), { outcome: 'raise', facts: { checksum: 'valid' } });
      }),
      { seed: 7 },
    );
  });

  test(`${check} lowers a token of ${token('').slice(0, 5)} when one character of its body is another`, () => {
    fc.assert(
      fc.property(textOf(bodyLength), fc.nat(bodyLength - 1), (body, index) => {
        const other = body[index] === 'A' ? 'B' : 'A';
        const whole = token(body);
        const at = whole.indexOf(body) + index;
        const secret = whole.slice(0, at) + other + whole.slice(at + 1);
        assert.equal(run({ secret, match: secret }).outcome, 'lower');
      }),
      { seed: 7 },
    );
  });
}

test('a base-62 checksum has six digits, zeros in front', () => {
  assert.equal(toBase62(0), '000000');
  assert.equal(toBase62(61), '00000z');
  assert.equal(toBase62(62), '000010');
  assert.equal(toBase62(0xffffffff), '4gfFC3');
});

test('github-crc32 passes fine-grained tokens, which have no such checksum', () => {
  const secret = ['github_pat_', '11ABCDEFG0abcdefghijkl', '_', 'q'.repeat(59)].join('');
  assert.equal(checks['github-crc32']!({ secret, match: secret }).outcome, 'pass');
});

test('matrix-crc32 raises a token with its checksum and tells the user, and lowers it with another', () => {
  const body = `sy${'t_'}${Buffer.from('ci-bot').toString('base64')}_kqXwZbNvRtYpLsDfGhJm`;
  const secret = `${body}_${toBase62(crc32(body))}`;
  const run = checks['matrix-crc32']!;
  assert.deepEqual(run({ secret, match: secret }), {
    outcome: 'raise',
    facts: { checksum: 'valid', user: 'ci-bot' },
  });
  const wrong = secret.replace('kqXw', 'kqXv');
  assert.deepEqual(run({ secret: wrong, match: wrong }), { outcome: 'lower', facts: { checksum: 'wrong' } });
});
