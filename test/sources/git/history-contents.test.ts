/** Promise 1, first part: whatever a commit can hold is found. Each case is a real repository. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeObjects } from '#sources/git/objects';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';
import { canariesOf, scanHistory } from '../../support/git-scan.ts';

after(closeObjects);

interface Case {
  readonly name: string;
  readonly build: (repository: TestRepository) => void;
  readonly expected: readonly string[];
}

/** Two branches that both changed `file`, merged by hand: the merge is left to be committed. */
function conflict(repository: TestRepository): void {
  repository.commit({ file: 'base\n' });
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.commit({ file: 'side\n', other: 'other\n' });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ file: 'main\n' });
  repository.git('merge', '--quiet', '--no-commit', '--strategy=ours', 'side');
}

const cases: readonly Case[] = [
  {
    name: 'an ordinary commit',
    build: (repository) => repository.commit({ 'a.txt': 'x canary-plain\n' }),
    expected: ['canary-plain'],
  },
  {
    name: 'content that a later commit removed',
    build(repository) {
      repository.commit({ 'a.txt': 'canary-gone\n' });
      repository.commit({ 'a.txt': null });
    },
    expected: ['canary-gone'],
  },
  {
    name: 'a new file that only a merge commit has',
    build(repository) {
      conflict(repository);
      repository.commit({ 'only-in-merge': 'canary-mergefile\n' });
    },
    expected: ['canary-mergefile'],
  },
  {
    name: 'an edit made only in a merge commit',
    build(repository) {
      conflict(repository);
      repository.commit({ other: 'canary-mergeedit\n' });
    },
    expected: ['canary-mergeedit'],
  },
  {
    name: 'the resolution of a conflict',
    build(repository) {
      conflict(repository);
      repository.commit({ file: 'both canary-resolution\n' });
    },
    expected: ['canary-resolution'],
  },
  {
    name: 'a file renamed and edited at once',
    build(repository) {
      repository.commit({ old: 'one\ntwo\nthree\nfour\nfive\n' });
      repository.commit({ old: null, new: 'one\ntwo\nthree\nfour\ncanary-renamed\n' });
    },
    expected: ['canary-renamed'],
  },
  {
    name: 'the target of a symbolic link',
    build: (repository) => repository.commit({ link: { link: '/somewhere/canary-target' } }),
    expected: ['canary-target'],
  },
  {
    name: 'a file replaced by a symbolic link, and the reverse',
    build(repository) {
      repository.commit({ a: 'canary-file\n', b: { link: 'canary-link' } });
      repository.commit({ a: { link: 'canary-newlink' }, b: 'canary-newfile\n' });
    },
    expected: ['canary-file', 'canary-link', 'canary-newfile', 'canary-newlink'],
  },
  {
    name: 'UTF-16 text, in both byte orders',
    build: (repository) =>
      repository.commit({
        little: Buffer.from('\ufeffcanary-little\r\n', 'utf16le'),
        big: Buffer.from('\ufeffcanary-big\r\n', 'utf16le').swap16(),
      }),
    expected: ['canary-big', 'canary-little'],
  },
  {
    name: 'a file with a NUL byte',
    build: (repository) => repository.commit({ binary: Buffer.from('\0\x01canary-binary\0') }),
    expected: ['canary-binary'],
  },
  {
    name: 'a file marked -diff, and one with a filter that is not there',
    build: (repository) =>
      repository.commit({
        '.gitattributes': '*.sealed -diff\n*.big filter=nowhere\n',
        'a.sealed': 'canary-nodiff\n',
        'a.big': 'canary-filtered\n',
      }),
    expected: ['canary-filtered', 'canary-nodiff'],
  },
  {
    name: 'a commit message',
    build: (repository) => repository.commit({ a: 'a' }, 'Subject\n\nSee canary-message'),
    expected: ['canary-message'],
  },
  {
    name: 'author and committer',
    build(repository) {
      repository.git('commit', '--quiet', '--allow-empty', '--message=m', '--author=canary-writer <w@x.org>');
      const tree = repository.git('rev-parse', 'HEAD^{tree}');
      const commit = `tree ${tree}\nauthor A <a@b> 1 +0000\ncommitter canary-committer <c@d> 1 +0000\n\nm\n`;
      repository.gitInput(commit, 'hash-object', '-w', '-t', 'commit', '--stdin');
    },
    expected: ['canary-committer', 'canary-writer'],
  },
  {
    name: 'names of files and folders',
    build: (repository) => repository.commit({ 'canary-folder/canary-name.txt': 'a' }),
    expected: ['canary-folder', 'canary-name'],
  },
  {
    name: 'an archive that was committed, as one object',
    build: (repository) =>
      repository.commit({ 'a.zip': Buffer.from('PK\x03\x04 stored: canary-archive', 'latin1') }),
    expected: ['canary-archive'],
  },
  {
    name: 'an empty commit and an empty file beside others',
    build(repository) {
      repository.commit({ empty: '' });
      repository.commit({}, 'canary-empty');
    },
    expected: ['canary-empty'],
  },
];

for (const { name, build, expected } of cases) {
  test(`history has ${name}`, async () => {
    const repository = gitRepo();
    try {
      build(repository);
      const scanned = await scanHistory(repository.path);
      assert.deepEqual(canariesOf(scanned), expected);
      assert.deepEqual(scanned.problems, []);
    } finally {
      repository.dispose();
    }
  });
}
