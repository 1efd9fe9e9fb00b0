/** GitLab's routable tokens, made here as their design document says. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gitlabRoutable, toGitlabChecksum } from '#engine/checks/gitlab-routable';

interface Making {
  readonly prefix?: string;
  readonly version?: string;
  readonly payload?: string;
}

function routableToken({
  prefix = `gl${'pat-'}`,
  version = '',
  payload = 'c:1\no:1\nu:ygz',
}: Making): string {
  const random = Buffer.alloc(16, 0xc3);
  const encoded = Buffer.concat([Buffer.from(payload), random, Buffer.from([16])]).toString('base64url');
  const text = `${prefix}${encoded}.${version}${encoded.length.toString(36).padStart(2, '0')}`;
  return text + toGitlabChecksum(text);
}

const ids = { cell: '1', organization: '1', user: String(Number.parseInt('ygz', 36)) };

for (const version of ['', '01.']) {
  test(`raises a token with its checksum and reads its ids, version '${version}'`, () => {
    const secret = routableToken({ version });
    assert.deepEqual(gitlabRoutable({ secret, match: secret }), {
      outcome: 'raise',
      facts: { checksum: 'valid', ...ids },
    });
  });
}

test('takes into the checksum a prefix that the instance puts in front', () => {
  const match = routableToken({ prefix: `acme-gl${'pat-'}` });
  const secret = match.slice('acme-'.length);
  assert.equal(gitlabRoutable({ secret, match: `${match}"` }).outcome, 'raise');
});

test('lowers a token whose checksum is wrong, and still tells the ids', () => {
  const token = routableToken({});
  const wrong = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
  assert.deepEqual(gitlabRoutable({ secret: wrong, match: wrong }), {
    outcome: 'lower',
    facts: { checksum: 'wrong', ...ids },
  });
});

test('does not hold a wrong checksum against a token with a version', () => {
  const token = routableToken({ version: '01.' });
  const secret = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
  assert.deepEqual(gitlabRoutable({ secret, match: secret }), { outcome: 'pass', facts: ids });
});

test('tells no ids where the payload is no list of ids', () => {
  for (const payload of ['x:1', 'o:1\nhello', 'o:']) {
    const secret = routableToken({ payload });
    assert.deepEqual(gitlabRoutable({ secret, match: secret }).facts, { checksum: 'valid' });
  }
});

test('passes tokens of the old form', () => {
  const secret = `gl${'pat-'}NMVZgCvGp7KK0XnXu594`;
  assert.deepEqual(gitlabRoutable({ secret, match: secret }), { outcome: 'pass' });
});
