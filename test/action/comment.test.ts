/** The comment on a pull request, against a server that answers as GitHub's API documents. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepComment } from '#action/comment';
import { type Comment, openGithubApi } from '../support/github-api.ts';

const token = ['ghs', 'of-this-job'].join('-');

async function withApi(
  comments: Comment[],
  use: (
    keep: (markdown?: string) => Promise<string | undefined>,
    requests: readonly string[],
  ) => Promise<void>,
  refusal?: number,
): Promise<void> {
  const api = await openGithubApi(comments, token, refusal);
  const place = { api: api.url, token, repository: 'acme/shop', number: 7, version: '0.0.0' };
  try {
    await use((markdown) => keepComment(place, markdown, 'Nothing found.'), api.requests);
  } finally {
    await api.close();
  }
}

test('one comment is written, left alone while nothing changes, and updated', async () => {
  const comments: Comment[] = [];
  await withApi(comments, async (keep, requests) => {
    assert.equal(await keep('One secret.'), undefined);
    assert.equal(await keep('One secret.'), undefined);
    assert.equal(await keep('Two secrets.'), undefined);
    assert.equal(await keep(), undefined);
    assert.deepEqual(
      requests.filter((request) => !request.startsWith('GET')),
      [
        'POST /repos/acme/shop/issues/7/comments',
        'PATCH /repos/acme/shop/issues/comments/9000',
        'PATCH /repos/acme/shop/issues/comments/9000',
      ],
    );
  });
  assert.equal(comments.length, 1);
  assert.match(comments[0]?.body ?? '', /Nothing found\.$/);
});

test('where nothing was found and nothing was said before, nothing is said', async () => {
  const comments: Comment[] = [];
  await withApi(comments, async (keep) => {
    assert.equal(await keep(), undefined);
  });
  assert.deepEqual(comments, []);
});

test('its own comment is found behind many others, and a person’s that looks like it is left alone', async () => {
  const fake = '<!-- dowse: secrets of this pull request -->\nAll is well.';
  const comments: Comment[] = Array.from({ length: 250 }, (_unused, index) => ({
    id: index,
    body: index === 3 ? fake : 'LGTM',
    user: { type: 'User' as const },
  }));
  await withApi(comments, async (keep) => {
    assert.equal(await keep('One secret.'), undefined);
    assert.equal(await keep('Two secrets.'), undefined);
  });
  assert.equal(comments.length, 251);
  assert.equal(comments[3]?.body, fake);
  assert.match(comments[250]?.body ?? '', /Two secrets/);
});

test('without the right to comment it says so, and says nothing of the token', async () => {
  for (const refusal of [401, 403, 404, 500]) {
    await withApi(
      [],
      async (keep) => {
        const failure = await keep('One secret.');
        assert.match(failure ?? '', new RegExp(String(refusal)));
        assert.ok(!failure?.includes(token));
      },
      refusal,
    );
  }
  const gone = { api: 'http://127.0.0.1:9', token, repository: 'acme/shop', number: 7, version: '0.0.0' };
  assert.match((await keepComment(gone, 'One secret.', '')) ?? '', /could not be written/);
});

test('what is too long for a comment says where to look', async () => {
  const comments: Comment[] = [];
  await withApi(comments, async (keep) => {
    assert.equal(await keep('x'.repeat(70_000)), undefined);
  });
  assert.match(comments[0]?.body ?? '', /too much for one comment/);
});
