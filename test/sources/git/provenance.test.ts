/** Where found secrets have been: paths, commits that brought them in and took them out, HEAD, the index. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { closeObjects } from '#sources/git/objects';
import { createCommitsSource } from '#sources/git/commits';
import { type PlaceHistory, readHistory } from '#sources/git/provenance';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';
import {
  openTestRepository,
  scanHistory,
  scanSource,
  tellHistory,
  toSighted,
} from '../../support/git-scan.ts';

after(closeObjects);

/** What a test says of a place: commits by the names it gave them. */
interface Told {
  readonly secret: string;
  readonly place?: PlaceHistory['place'];
  readonly path?: string;
  readonly introduced?: string;
  readonly removed?: string;
  readonly versions?: number;
  readonly isInHead?: boolean;
  readonly isStaged?: boolean;
}

interface Case {
  readonly name: string;
  /** Builds history and returns names for commits. */
  readonly build: (repository: TestRepository) => Readonly<Record<string, string>>;
  readonly expected: readonly Told[];
}

/** Fields with their usual value are left out. */
function told(place: PlaceHistory, names: ReadonlyMap<string, string>): Told {
  const { introduced, removed, versions, isInHead } = place.history;
  const nameOf = (oid: string): string => names.get(oid) ?? oid;
  return {
    secret: place.secret,
    ...(place.place !== 'file' && { place: place.place }),
    ...(place.path !== undefined && { path: place.path }),
    ...(introduced && { introduced: nameOf(introduced.oid) }),
    ...(removed && { removed: nameOf(removed.oid) }),
    ...(versions !== 1 && { versions }),
    ...(isInHead && { isInHead }),
    ...(place.isStaged && { isStaged: true }),
  };
}

const cases: readonly Case[] = [
  {
    name: 'a secret that is in HEAD, in several versions of a file',
    build(repository) {
      repository.commit({ a: 'clean\n' });
      const first = repository.commit({ a: 'canary-x\n' });
      repository.commit({ a: 'canary-x\nmore\n' });
      return { first };
    },
    expected: [{ secret: 'canary-x', path: 'a', introduced: 'first', versions: 2, isInHead: true }],
  },
  {
    name: 'a secret that was removed with its line, and one with its file',
    build(repository) {
      const first = repository.commit({ a: 'canary-line\nb\n', 'sub/f': 'canary-file\n' });
      const second = repository.commit({ a: 'b\n' });
      const third = repository.commit({ 'sub/f': null });
      return { first, second, third };
    },
    expected: [
      { secret: 'canary-file', path: 'sub/f', introduced: 'first', removed: 'third' },
      { secret: 'canary-line', path: 'a', introduced: 'first', removed: 'second' },
    ],
  },
  {
    name: 'a secret that was removed and came back',
    build(repository) {
      const first = repository.commit({ a: 'canary-x\n' });
      repository.commit({ a: 'clean\n' });
      repository.commit({ a: 'again canary-x\n' });
      return { first };
    },
    expected: [{ secret: 'canary-x', path: 'a', introduced: 'first', versions: 2, isInHead: true }],
  },
  {
    name: 'a secret that was removed twice: the last time counts',
    build(repository) {
      const first = repository.commit({ a: 'canary-x\n' });
      repository.commit({ a: 'clean\n' });
      repository.commit({ a: 'canary-x\n' });
      const last = repository.commit({ a: 'cleaner\n' });
      return { first, last };
    },
    expected: [{ secret: 'canary-x', path: 'a', introduced: 'first', removed: 'last' }],
  },
  {
    name: 'a secret that only a merge brought in',
    build(repository) {
      repository.commit({ base: 'base\n' });
      repository.git('checkout', '--quiet', '-b', 'side');
      repository.commit({ side: 'side\n' });
      repository.git('checkout', '--quiet', 'main');
      repository.commit({ main: 'main\n' });
      repository.git('merge', '--quiet', '--no-commit', 'side');
      const merge = repository.commit({ main: 'canary-edit\n', evil: 'canary-evil\n' });
      return { merge };
    },
    expected: [
      { secret: 'canary-edit', path: 'main', introduced: 'merge', isInHead: true },
      { secret: 'canary-evil', path: 'evil', introduced: 'merge', isInHead: true },
    ],
  },
  {
    name: 'a secret that a merge only took over from a branch',
    build(repository) {
      repository.commit({ base: 'base\n' });
      repository.git('checkout', '--quiet', '-b', 'side');
      const side = repository.commit({ side: 'canary-x\n' });
      repository.git('checkout', '--quiet', 'main');
      repository.commit({ main: 'main\n' });
      repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
      return { side };
    },
    expected: [{ secret: 'canary-x', path: 'side', introduced: 'side', isInHead: true }],
  },
  {
    name: 'a secret in a renamed file: each path has its own story',
    build(repository) {
      const first = repository.commit({ old: 'canary-x\n' });
      const rename = repository.commit({ old: null, new: 'canary-x\n' });
      return { first, rename };
    },
    expected: [
      { secret: 'canary-x', path: 'new', introduced: 'rename', isInHead: true },
      { secret: 'canary-x', path: 'old', introduced: 'first', removed: 'rename' },
    ],
  },
  {
    name: 'a file replaced by a symbolic link',
    build(repository) {
      const first = repository.commit({ a: 'canary-x\n' });
      const second = repository.commit({ a: { link: 'canary-y' } });
      return { first, second };
    },
    expected: [
      { secret: 'canary-x', path: 'a', introduced: 'first', removed: 'second' },
      { secret: 'canary-y', path: 'a', introduced: 'second', isInHead: true },
    ],
  },
  {
    name: 'two commits that bring in the same: the earlier one counts',
    build(repository) {
      const root = repository.commit({ base: 'base\n' });
      repository.git('checkout', '--quiet', '-b', 'side');
      const early = repository.commit({ a: 'canary-x\n' });
      repository.git('checkout', '--quiet', '-b', 'late', root);
      repository.commit({ b: 'b\n' });
      repository.commit({ a: 'canary-x\n' });
      repository.git('checkout', '--quiet', 'main');
      return { early };
    },
    expected: [{ secret: 'canary-x', path: 'a', introduced: 'early' }],
  },
  {
    name: 'several secrets in a file, one of them removed',
    build(repository) {
      const first = repository.commit({ a: 'canary-x\ncanary-y\n' });
      const second = repository.commit({ a: 'canary-y\ncanary-z\n' });
      return { first, second };
    },
    expected: [
      { secret: 'canary-x', path: 'a', introduced: 'first', removed: 'second' },
      { secret: 'canary-y', path: 'a', introduced: 'first', versions: 2, isInHead: true },
      { secret: 'canary-z', path: 'a', introduced: 'second', isInHead: true },
    ],
  },
  {
    name: 'what is staged: new, and where HEAD has it too',
    build(repository) {
      const first = repository.commit({ a: 'canary-both\n', b: 'b\n' });
      repository.write({ a: 'canary-both\nmore\n', b: 'canary-staged\n' });
      repository.git('add', '--all');
      return { first };
    },
    expected: [
      { secret: 'canary-both', path: 'a', introduced: 'first', versions: 2, isInHead: true },
      { secret: 'canary-staged', path: 'b', isStaged: true },
    ],
  },
  {
    name: 'names of files and folders, one of them gone',
    build(repository) {
      const first = repository.commit({ 'canary-dir/f': 'f\n', 'sub/canary-name.txt': 'n\n' });
      const second = repository.commit({ 'canary-dir/f': null, other: 'o\n' });
      return { first, second };
    },
    expected: [
      {
        secret: 'canary-dir',
        place: 'file-name',
        path: 'canary-dir',
        introduced: 'first',
        removed: 'second',
      },
      {
        secret: 'canary-name',
        place: 'file-name',
        path: 'sub/canary-name.txt',
        introduced: 'first',
        isInHead: true,
      },
    ],
  },
  {
    name: 'messages and authors',
    build(repository) {
      const message = repository.commit({}, 'Subject\n\ncanary-message');
      repository.git('commit', '--quiet', '--allow-empty', '-m', 'm', '--author=canary-author <a@b>');
      return { message, author: repository.git('rev-parse', 'HEAD') };
    },
    expected: [
      { secret: 'canary-author', place: 'commit-author', introduced: 'author', isInHead: true },
      { secret: 'canary-message', place: 'commit-message', introduced: 'message', isInHead: true },
    ],
  },
  {
    name: 'names that are not ASCII, or not UTF-8 at all',
    build(repository) {
      const first = repository.commit({ 'ä\n"x"': 'canary-x\n' });
      const blob = repository.gitInput('canary-y\n', 'hash-object', '-w', '--stdin');
      repository.gitInput(
        Buffer.from(`100644 ${blob}\tb\xff\n`, 'latin1'),
        ...['update-index', '--index-info'],
      );
      repository.git('commit', '--quiet', '--message=m');
      return { first, second: repository.git('rev-parse', 'HEAD') };
    },
    expected: [
      { secret: 'canary-x', path: 'ä\n"x"', introduced: 'first', isInHead: true },
      { secret: 'canary-y', path: 'b\xff', introduced: 'second', isInHead: true },
    ],
  },
];

for (const { name, build, expected } of cases) {
  for (const objectFormat of name.includes('several versions')
    ? (['sha1', 'sha256'] as const)
    : ['sha1' as const]) {
    test(`history tells of ${name} (${objectFormat})`, async () => {
      const repository = gitRepo([], { objectFormat });
      try {
        const names = new Map(Object.entries(build(repository)).map(([label, oid]) => [oid, label]));
        const { places, problems } = await tellHistory(repository.path);
        const seen = places.map((place) => told(place, names));
        assert.deepEqual(
          seen.sort((a, b) => (a.secret < b.secret ? -1 : a.secret > b.secret ? 1 : 0)),
          expected,
        );
        assert.deepEqual(problems, []);
      } finally {
        repository.dispose();
      }
    });
  }
}

test('the object shown is that of the index, else of HEAD, else the newest', async () => {
  const repository = gitRepo([{ a: 'canary-x\n1\n', b: 'canary-y\n1\n', c: 'canary-z\n' }]);
  try {
    repository.commit({ a: 'canary-x\n2\n', b: 'canary-y\n2\n', c: 'canary-z\n2\n' });
    repository.commit({ b: 'clean\n' });
    repository.write({ a: 'canary-x\n3\n' });
    repository.git('add', 'a');
    const { places } = await tellHistory(repository.path);
    const shown = new Map(places.map(({ secret, oid, history }) => [secret, [oid, history.oid]]));
    for (const [secret, revision] of [
      ['canary-x', ':a'],
      ['canary-y', 'HEAD~1:b'],
      ['canary-z', 'HEAD:c'],
    ] as const) {
      const oid = repository.git('rev-parse', revision);
      assert.deepEqual(shown.get(secret), [oid, oid]);
    }
  } finally {
    repository.dispose();
  }
});

test('the introducing commit comes with author, date in its own zone, and subject', async () => {
  const repository = gitRepo();
  try {
    const oid = repository.commit({ a: 'canary-x\n' }, 'A subject\non two lines\n\nand a body');
    const { places } = await tellHistory(repository.path);
    const introduced = places[0]!.history.introduced!;
    assert.deepEqual(introduced, {
      oid,
      author: 'Ada Author',
      email: 'ada@example.org',
      date: repository.git('show', '-s', '--format=%aI', oid),
      subject: 'A subject on two lines',
    });
  } finally {
    repository.dispose();
  }
});

test('in a shallow clone the commit at which it is cut off counts as the one that brought all in', async () => {
  const repository = gitRepo([{ a: 'canary-x\n' }, { b: 'b\n' }, { c: 'canary-y\n' }]);
  try {
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.path}`, 'shallow');
    const { places } = await tellHistory(join(repository.path, 'shallow'));
    assert.deepEqual(places.map(({ secret, history }) => `${secret} ${history.introduced?.oid}`).sort(), [
      `canary-x ${repository.git('rev-parse', 'HEAD~1')}`,
      `canary-y ${repository.git('rev-parse', 'HEAD')}`,
    ]);
  } finally {
    repository.dispose();
  }
});

test('commits that cannot be compared cost no others, and are counted', async () => {
  const repository = gitRepo([
    { a: 'canary-one\n' },
    { 'sub/b': 'canary-two\n' },
    { c: 'canary-three\n' },
    { d: 'd\n' },
  ]);
  try {
    const tree = repository.git('rev-parse', 'HEAD~2:sub');
    const broken = repository.git('rev-parse', 'HEAD~1^{tree}');
    for (const oid of [tree, broken]) {
      repository.write({ [`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`]: 'broken' });
    }
    const { places, problems } = await tellHistory(repository.path);
    assert.ok(
      places.some(({ secret, history }) => secret === 'canary-one' && history.introduced !== undefined),
    );
    assert.ok(places.some(({ secret }) => secret === 'canary-two'));
    assert.ok(problems.some(({ code, count }) => code === 'provenance-incomplete' && count! >= 2));
  } finally {
    repository.dispose();
  }
});

test('commits may be given as lines', async () => {
  const repository = gitRepo([{ a: 'a\n' }, { a: 'canary-x\n' }]);
  try {
    const { seen, graph } = await scanHistory(repository.path);
    const [first, second] = ['HEAD~1', 'HEAD'].map((revision) => repository.git('rev-parse', revision));
    const lines = [`${second} ${graph.time(graph.find(second!))} ${first}\n${first} 1`];
    const opened = await openTestRepository(repository.path);
    const { places } = await readHistory(opened, { commits: lines, sighted: toSighted(seen) });
    assert.deepEqual(
      places.map(({ history }) => history.introduced?.oid),
      [second],
    );
  } finally {
    repository.dispose();
  }
});

test('for a range, of which only new lines were searched, HEAD itself is looked at', async () => {
  const repository = gitRepo([{ kept: 'a\n', gone: 'a\n', moved: 'a\n' }]);
  try {
    const first = repository.commit({
      kept: 'a\ncanary-kept\n',
      gone: 'canary-gone\n',
      moved: 'canary-moved\n',
    });
    repository.commit({
      kept: 'another\n  canary-kept  \n',
      gone: 'b\n',
      moved: null,
      elsewhere: 'canary-moved\n',
    });
    repository.commit({ kept: 'another\n  canary-kept  \nmore\n' });
    const opened = await openTestRepository(repository.path);
    const { seen } = await scanSource(createCommitsSource(opened, { range: 'HEAD~3..HEAD~2' }));
    const { places, problems } = await readHistory(opened, {
      commits: [],
      sighted: toSighted(seen),
      areNewOnly: true,
    });
    const second = repository.git('rev-parse', 'HEAD~1');
    const told = places.map(({ path, history }) =>
      [path, history.introduced?.oid, history.isInHead].join(' '),
    );
    assert.deepEqual(told.sort(), [
      `elsewhere ${second} true`,
      `gone ${first} false`,
      `kept ${first} true`,
      `moved ${first} false`,
    ]);
    assert.ok(places.every(({ history }) => history.branches.join() === 'main'));
    assert.ok(places.every(({ history }) => history.removed === undefined));
    assert.deepEqual(problems, []);
  } finally {
    repository.dispose();
  }
});
