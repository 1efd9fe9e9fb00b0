/** Twenty ways to commit, each through the real git with the installed pre-commit hook. */

import assert from 'node:assert/strict';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCli } from '../support/cli.ts';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { type Attempt, dowse, hookPath, leak, token, tryGit, writeScript } from '../support/hooks.ts';

interface Situation {
  readonly name: string;
  /** Prepares what is to be committed. */
  readonly build: (repository: TestRepository) => void;
  /** How it is committed; `git commit -m x` when absent. */
  readonly commit?: (repository: TestRepository) => Attempt;
  /** The place that the refusal names; undefined: the commit is made. */
  readonly refusedAt?: string;
}

const base = { 'a.txt': 'one\ntwo\nthree\n', 'b.txt': 'b\n' };
const commit = (repository: TestRepository, ...options: string[]): Attempt =>
  tryGit(repository, ['commit', '-m', 'A change', ...options]);

/** Lines with the token appear on a branch of somebody else, past the hook. */
function leakOnBranch(repository: TestRepository): void {
  repository.git('checkout', '-q', '-b', 'other');
  repository.write({ 'a.txt': `zero\n${base['a.txt']}`, 'leak.env': leak });
  repository.git('add', '--all');
  repository.git('commit', '-q', '--no-verify', '-m', 'Theirs');
  repository.git('checkout', '-q', 'main');
  repository.write({ 'a.txt': `nought\n${base['a.txt']}` });
  repository.git('add', '--all');
  repository.git('commit', '-q', '-m', 'Ours');
  assert.equal(tryGit(repository, ['merge', 'other']).status, 1, 'the branches conflict');
}

const situations: readonly Situation[] = [
  {
    name: 'partial staging: what is only on disk is not looked at',
    build(repository) {
      repository.write({ 'a.txt': 'staged\n' });
      repository.git('add', 'a.txt');
      repository.write({ 'a.txt': `staged\n${leak}` });
    },
  },
  {
    name: 'partial staging: what is only in the index is',
    build(repository) {
      repository.write({ 'a.txt': `one\n${leak}` });
      repository.git('add', 'a.txt');
      repository.write({ 'a.txt': 'one\n' });
    },
    refusedAt: 'a.txt:2:14',
  },
  {
    name: 'a rename of a file that holds an old secret is not new',
    build(repository) {
      repository.write({ 'old.env': `${leak}a\nb\nc\n` });
      repository.git('add', '--all');
      repository.git('commit', '-q', '--no-verify', '-m', 'Old');
      repository.git('mv', 'old.env', 'new.env');
    },
  },
  {
    name: 'a rename with one line more is',
    build(repository) {
      repository.git('mv', 'a.txt', 'c.txt');
      repository.write({ 'c.txt': `${base['a.txt']}${leak}` });
      repository.git('add', '--all');
    },
    refusedAt: 'c.txt:4:14',
  },
  {
    name: 'a mode change brings nothing',
    build(repository) {
      repository.write({ 'old.env': leak });
      repository.git('add', '--all');
      repository.git('commit', '-q', '--no-verify', '-m', 'Old');
      chmodSync(join(repository.path, 'old.env'), 0o755);
      repository.git('add', '--all');
    },
  },
  {
    name: 'a binary file',
    build(repository) {
      repository.write({ 'a.bin': Buffer.from(`\0\x01\x02\xff\0${leak}\0\0`, 'latin1') });
      repository.git('add', '--all');
    },
    refusedAt: 'a.bin:',
  },
  {
    name: 'a symbolic link: its target is content',
    build(repository) {
      repository.write({ link: { link: `https://user:x@example.com/?GITHUB_TOKEN=${token}` } });
      repository.git('add', '--all');
    },
    refusedAt: 'link:1:',
  },
  {
    name: 'a submodule is a commit of another repository',
    build(repository) {
      const other = gitRepo([{ 'x.env': leak }], { path: join(repository.path, 'module') });
      assert.ok(other.git('rev-parse', 'HEAD'));
      tryGit(repository, ['add', 'module']);
    },
  },
  {
    name: 'a deletion takes out',
    build(repository) {
      repository.write({ 'old.env': leak });
      repository.git('add', '--all');
      repository.git('commit', '-q', '--no-verify', '-m', 'Old');
      repository.git('rm', '-q', 'old.env');
    },
  },
  {
    name: 'a huge file, at its end',
    build(repository) {
      const filler = Buffer.alloc(40 * 1024 * 1024, 'all work and no play\n');
      repository.write({ 'huge.txt': Buffer.concat([filler, Buffer.from(`\n${leak}`)]) });
      repository.git('add', '--all');
    },
    refusedAt: 'huge.txt:',
  },
  {
    name: 'CRLF: only the new line of a file whose line ends all stay',
    build(repository) {
      repository.write({ 'w.txt': 'one\r\ntwo\r\n' });
      repository.git('add', '--all');
      repository.git('commit', '-q', '-m', 'Windows');
      repository.write({ 'w.txt': `one\r\ntwo\r\n${leak.replace('\n', '\r\n')}` });
      repository.git('add', '--all');
    },
    refusedAt: 'w.txt:3:14',
  },
  {
    name: 'UTF-16 with a byte order mark',
    build(repository) {
      repository.write({ 'u.reg': Buffer.from(`\ufeffone\r\n${leak}`, 'utf16le') });
      repository.git('add', '--all');
    },
    refusedAt: 'u.reg:2:14',
  },
  {
    name: 'a merge: what the other branch holds already is not brought by it',
    build(repository) {
      leakOnBranch(repository);
      repository.write({ 'a.txt': `zero and nought\n${base['a.txt']}` });
      repository.git('add', '--all');
    },
  },
  {
    name: 'a merge: what its resolution adds is',
    build(repository) {
      leakOnBranch(repository);
      repository.write({ 'a.txt': `zero\n${base['a.txt']}${leak.replace('GITHUB', 'OTHER')}` });
      repository.git('add', '--all');
    },
    refusedAt: 'a.txt:5:13',
  },
  {
    name: 'an amended commit with a secret more',
    build(repository) {
      repository.write({ 'b.txt': leak });
      repository.git('add', '--all');
    },
    commit: (repository) => commit(repository, '--amend'),
    refusedAt: 'b.txt:1:14',
  },
  {
    name: 'an amended commit without the secret that it had',
    build(repository) {
      repository.write({ 'b.txt': leak });
      repository.git('add', '--all');
      repository.git('commit', '-q', '--no-verify', '-m', 'Leak');
      repository.write({ 'b.txt': 'b\n' });
      repository.git('add', '--all');
    },
    commit: (repository) => commit(repository, '--amend', '--allow-empty'),
  },
  { name: 'an empty commit', build() {}, commit: (repository) => commit(repository, '--allow-empty') },
  {
    name: 'commit -a: what git stages on the way',
    build: (repository) => repository.write({ 'a.txt': `${base['a.txt']}${leak}` }),
    commit: (repository) => commit(repository, '-a'),
    refusedAt: 'a.txt:4:14',
  },
  {
    name: 'commit of one path: what else is staged is not part of it',
    build(repository) {
      repository.write({ 'a.txt': 'changed\n', 'b.txt': leak });
      repository.git('add', '--all');
    },
    commit: (repository) => commit(repository, '--only', 'a.txt'),
  },
  {
    name: 'commit of one path that was never staged',
    build: (repository) => repository.write({ 'a.txt': leak }),
    commit: (repository) => commit(repository, 'a.txt'),
    refusedAt: 'a.txt:1:14',
  },
  {
    name: 'a linked work tree within the work tree',
    build(repository) {
      repository.git('worktree', 'add', '-q', 'nested');
      repository.write({ 'nested/a.txt': leak });
      tryGit({ path: join(repository.path, 'nested') }, ['add', '--all']);
    },
    commit: ({ path }) => tryGit({ path: join(path, 'nested') }, ['commit', '-m', 'Nested']),
    refusedAt: 'a.txt:1:14',
  },
  {
    name: 'GIT_DIR and GIT_WORK_TREE set, from a folder elsewhere',
    build(repository) {
      repository.write({ 'a.txt': leak });
      repository.git('add', '--all');
    },
    commit: ({ path }) =>
      tryGit({ path: '/' }, ['commit', '-m', 'x'], { GIT_DIR: join(path, '.git'), GIT_WORK_TREE: path }),
    refusedAt: 'a.txt:1:14',
  },
  {
    name: 'no HEAD: an orphan branch, where all of the index is new',
    build(repository) {
      repository.write({ 'a.txt': leak });
      repository.git('add', '--all');
      repository.git('commit', '-q', '--no-verify', '-m', 'Leak');
      repository.git('checkout', '-q', '--orphan', 'fresh');
    },
    refusedAt: 'a.txt:1:14',
  },
  {
    name: 'an ignored path that was added all the same',
    build(repository) {
      repository.write({ '.gitignore': '*.env\n', 'secret.env': leak });
      repository.git('add', '--force', 'secret.env', '.gitignore');
    },
    refusedAt: 'secret.env:1:14',
  },
  {
    name: 'intent to add: the content is not in the index',
    build(repository) {
      repository.write({ 'later.env': leak, 'b.txt': 'changed\n' });
      repository.git('add', '--intent-to-add', 'later.env');
      repository.git('add', 'b.txt');
    },
  },
];

test("commit -a with a hook of one's own that calls dowse scan --staged", () => {
  const repository = gitRepo([base]);
  try {
    writeScript(hookPath(repository, 'pre-commit'), `exec '${process.execPath}' '${builtCli}' scan --staged`);
    repository.write({ 'a.txt': `${base['a.txt']}${leak}` });
    assert.equal(commit(repository, '-a').status, 1);
    repository.write({ 'a.txt': 'clean\n' });
    const passed = commit(repository, '-a');
    assert.equal(passed.status, 0, passed.stderr);
  } finally {
    repository.dispose();
  }
});

function settle(repository: TestRepository, situation: Situation): void {
  const told = (situation.commit ?? commit)(repository);
  if (situation.refusedAt === undefined) {
    assert.equal(told.status, 0, told.stderr);
    return;
  }
  assert.equal(told.status, 1, told.stderr);
  assert.match(told.stderr, /^dowse: This commit is refused: 1 secret in what is staged\.$/m);
  const places = told.stderr.split('\n').filter((line) => /^ {2}\S/.test(line) && !line.startsWith('  - '));
  assert.equal(places.length, 1, told.stderr);
  assert.ok(places[0]?.trim().startsWith(situation.refusedAt), places[0]);
  assert.equal(told.stderr.includes(token), false);
}

for (const situation of situations) {
  test(`commit: ${situation.name}`, () => {
    const repository = gitRepo([base]);
    try {
      assert.equal(dowse(repository, ['hook', 'install']).status, 0);
      situation.build(repository);
      settle(repository, situation);
    } finally {
      repository.dispose();
    }
  });
}

for (const objectFormat of ['sha1', 'sha256'] as const) {
  test(`commit: the first one of a repository (${objectFormat})`, () => {
    const repository = gitRepo([], { objectFormat });
    try {
      dowse(repository, ['hook', 'install']);
      repository.write({ 'first.env': leak });
      repository.git('add', '--all');
      settle(repository, { name: '', build() {}, refusedAt: 'first.env:1:14' });
      rmSync(join(repository.path, 'first.env'));
      repository.write({ 'first.env': 'clean\n' });
      repository.git('add', '--all');
      settle(repository, { name: '', build() {} });
      assert.ok(existsSync(join(repository.path, '.git', 'refs', 'heads', 'main')));
    } finally {
      repository.dispose();
    }
  });
}
