/** What is read out of raw commits and trees, odd ones too. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommit, parseCommitRecord } from '#sources/git/commit-object';
import { commitPlace } from '#sources/git/message-places';
import { treeNameAt } from '#sources/git/name-index';

const oid = 'c'.repeat(40);
const tree = `tree ${'d'.repeat(40)}`;

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly expected: Partial<ReturnType<typeof parseCommit>>;
}

const cases: readonly Case[] = [
  {
    name: 'an ordinary commit',
    lines: [
      tree,
      'author A B <a@b.c> 1700000000 -0530',
      'committer C <c@d> 1700000001 +0000',
      '',
      'Subject',
      '',
      'Body',
    ],
    expected: { author: 'A B', email: 'a@b.c', date: '2023-11-14T16:43:20-05:30', subject: 'Subject' },
  },
  {
    name: 'a subject on several lines after empty ones',
    lines: [tree, 'author A <a> 0 +0000', 'committer A <a> 0 +0000', '', '', '', 'one', ' two', '', 'three'],
    expected: { subject: 'one two', date: '1970-01-01T00:00:00+00:00' },
  },
  {
    name: 'a nameless author, no message',
    lines: [tree, 'author  <> 5 +0000', 'committer  <> 5 +0000'],
    expected: { author: '', email: '', subject: '' },
  },
  {
    name: 'no author at all, a time beyond the calendar',
    lines: [tree, 'committer A <a> 99999999999999 +0000', '', 'm'],
    expected: { author: '', date: '1970-01-01T00:00:00+00:00', subject: 'm' },
  },
  {
    name: 'a date beyond the calendar',
    lines: [tree, 'author A <a> 99999999999999999999 +0000', '', 'm'],
    expected: { author: 'A', date: '' },
  },
  {
    name: 'Latin-1 in a commit that does not say so',
    lines: [tree, 'author J\xf6rg <j@x> 1 +0000', '', 'Gr\xfc\xdfe'],
    expected: { author: 'Jörg', subject: 'Grüße' },
  },
  {
    name: 'a very long subject, which is cut',
    lines: [tree, 'author A <a> 1 +0000', '', 'x'.repeat(5000)],
    expected: { subject: `${'x'.repeat(200)}…` },
  },
];

for (const { name, lines, expected } of cases) {
  test(`a commit is read: ${name}`, () => {
    const commit = parseCommit(oid, Buffer.from(lines.join('\n'), 'latin1'));
    assert.deepEqual({ ...commit, ...expected }, commit);
  });
}

test('parents and time are those of the header, never of the message; malformed parents are none', () => {
  const parent = 'a'.repeat(40);
  const text = `${tree}\nparent ${parent}\nparent x y\nauthor A <a> 7 +0000\ncommitter C <parent> 8 +0000\n\nparent ${oid}\n`;
  assert.deepEqual(parseCommitRecord(oid, Buffer.from(text)), { oid, parents: [parent], time: 8 });
  assert.deepEqual(parseCommitRecord(oid, Buffer.from('garbage')), { oid, parents: [], time: 0 });
});

test('a byte of a commit is in an author line or in a message', () => {
  const text = `${tree}\nauthor A <a> 7 +0000\ncommitter C <c> 8 +0000\ngpgsig x\n\nauthor of a message\n`;
  const placeOf = (word: string, from = 0): string =>
    commitPlace(Buffer.from(text), text.indexOf(word, from));
  assert.equal(placeOf('A <a>'), 'commit-author');
  assert.equal(placeOf('C <c>'), 'commit-author');
  assert.equal(placeOf('gpgsig'), 'commit-message');
  assert.equal(placeOf('author of'), 'commit-message');
});

test('a byte of a tree is in the name of an entry, or in none', () => {
  const id = '\x01\x00 id that looks like'.padEnd(20, '\xff');
  const bytes = Buffer.from(`100644 first\0${id}40000 second one\0${id}`, 'latin1');
  assert.equal(treeNameAt(bytes, 20, bytes.indexOf('irst')), 'first');
  assert.equal(treeNameAt(bytes, 20, bytes.indexOf('one')), 'second one');
  assert.equal(treeNameAt(bytes, 20, 3), undefined);
  assert.equal(treeNameAt(bytes, 20, bytes.indexOf('looks')), undefined);
  assert.equal(treeNameAt(Buffer.from('broken'), 20, 2), undefined);
});
