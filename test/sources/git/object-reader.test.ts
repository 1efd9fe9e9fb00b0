/** The reader and the hot loop: corrupt objects cost no others, huge ones come in segments. */

import assert from 'node:assert/strict';
import { chmodSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Blob } from '#model/blob';
import type { Problem } from '#model/problem';
import type { CommitRecord, WorkUnit } from '#model/source';
import { createObjectReader } from '#sources/git/object-reader';
import { closeObjects, openObjects } from '#sources/git/objects';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';

after(closeObjects);

type ObjectsUnit = Extract<WorkUnit, { kind: 'git-objects' }>;

function unitOf(repository: TestRepository, oids: readonly string[]): ObjectsUnit {
  return {
    kind: 'git-objects',
    repository: 'r',
    gitDir: join(repository.path, '.git'),
    oids: oids.map((oid) => `${oid}\n`).join(''),
    count: oids.length,
  };
}

async function open(
  unit: ObjectsUnit,
): Promise<{ blobs: Blob[]; problems: Problem[]; commits: CommitRecord[] }> {
  const blobs: Blob[] = [];
  const problems: Problem[] = [];
  const commits: CommitRecord[] = [];
  await openObjects(unit, {
    blob: (blob) => blobs.push({ ...blob, bytes: Uint8Array.from(blob.bytes) }),
    container: () => false,
    problem: (problem) => problems.push(problem),
    skip: () => {},
    commit: (record) => commits.push(record),
  });
  return { blobs, problems, commits };
}

function loosePath(repository: TestRepository, oid: string): string {
  const path = join(repository.path, '.git/objects', oid.slice(0, 2), oid.slice(2));
  chmodSync(path, 0o644);
  return path;
}

const write = (repository: TestRepository, content: string | Uint8Array): string =>
  repository.gitInput(content, 'hash-object', '-w', '--stdin');

const textOf = ({ bytes }: Blob): string => Buffer.from(bytes).toString();

test('commits are told of with parents and time, and handed over raw like all objects', async () => {
  const repository = gitRepo([{ a: 'one' }, { a: 'two' }]);
  try {
    const head = repository.git('rev-parse', 'HEAD');
    const parent = repository.git('rev-parse', 'HEAD~1');
    const { blobs, commits } = await open(
      unitOf(repository, [head, `${repository.git('rev-parse', 'HEAD^{tree}')}`]),
    );
    const time = Number(repository.git('show', '-s', '--format=%ct', 'HEAD'));
    assert.deepEqual(commits, [{ oid: head, parents: [parent], time }]);
    assert.deepEqual(
      blobs.map(({ origin }) => origin.kind === 'object' && origin.type),
      ['commit', 'tree'],
    );
    assert.equal(textOf(blobs[0]!), `${repository.git('cat-file', 'commit', 'HEAD')}\n`);
  } finally {
    repository.dispose();
  }
});

/** Ways to break a loose object; git survives some, others end it. */
const corruptions: readonly { readonly name: string; readonly corrupt: (path: string) => void }[] = [
  { name: 'truncated', corrupt: (path) => truncateSync(path, 60) },
  { name: 'empty', corrupt: (path) => truncateSync(path, 0) },
  { name: 'garbage', corrupt: (path) => writeFileSync(path, 'garbage') },
  {
    name: 'damaged in the middle',
    corrupt(path) {
      const bytes = readFileSync(path);
      bytes.fill(0xff, bytes.length - 40, bytes.length - 20);
      writeFileSync(path, bytes);
    },
  },
];

for (const { name, corrupt } of corruptions) {
  test(`an object that is ${name} costs no other object`, async () => {
    const repository = gitRepo();
    try {
      const noise = Array.from({ length: 200 }, (_, index) => `${Math.sin(index)}\n`).join('');
      const [first, broken, last] = ['first', noise, 'last'].map((each) => write(repository, each));
      corrupt(loosePath(repository, broken!));
      const { blobs, problems } = await open(unitOf(repository, [first!, broken!, broken!, last!]));
      assert.deepEqual(blobs.map(textOf), ['first', 'last']);
      assert.deepEqual(
        problems.map(({ code, subject }) => ({ code, subject })),
        [broken, broken].map((subject) => ({ code: 'unreadable-object', subject })),
      );
    } finally {
      repository.dispose();
    }
  });
}

test('many unreadable objects are a few problems and a count', async () => {
  const repository = gitRepo();
  try {
    const oids = Array.from({ length: 60 }, (_, index) => index.toString(16).padStart(40, 'a'));
    const { problems } = await open(unitOf(repository, [...oids, write(repository, 'x')]));
    assert.equal(problems.length, 11);
    assert.equal(
      problems.reduce((sum, { count }) => sum + (count ?? 1), 0),
      60,
    );
  } finally {
    repository.dispose();
  }
});

test('where there is no repository (any more), all objects of the unit are given up, and counted', async () => {
  const repository = gitRepo();
  const unit = unitOf(
    repository,
    Array.from({ length: 200 }, () => 'a'.repeat(40)),
  );
  repository.dispose();
  const { problems } = await open(unit);
  assert.equal(
    problems.reduce((sum, { count }) => sum + (count ?? 1), 0),
    200,
  );
  assert.ok(problems.some(({ code }) => code === 'git-failed'));
});

test('a unit of many small objects arrives whole, and so does the next one', async () => {
  const repository = gitRepo();
  try {
    const oids = Array.from({ length: 30 }, (_, index) => write(repository, `object ${index}`));
    for (let round = 0; round < 3; round++) {
      const { blobs } = await open(unitOf(repository, oids));
      assert.deepEqual(
        blobs.map(textOf),
        oids.map((_, index) => `object ${index}`),
      );
    }
  } finally {
    repository.dispose();
  }
});

test('an object above 32 MB comes in segments that tile it, with positions', async () => {
  const repository = gitRepo();
  try {
    const line = `${'é'.repeat(50)}\n`;
    const content = Buffer.alloc(40 * 1024 * 1024, line);
    content.write('needle', 35 * 1024 * 1024);
    const { blobs, problems } = await open(
      unitOf(repository, [write(repository, content), write(repository, 'next')]),
    );
    assert.deepEqual(problems, []);
    const segments = blobs.slice(0, -1);
    assert.equal(textOf(blobs.at(-1)!), 'next');
    assert.ok(segments.length > 1);
    let tiled = 0;
    for (const { bytes, base, newRanges } of segments) {
      const start = base?.byte ?? 0;
      assert.ok(content.subarray(start, start + bytes.length).equals(bytes));
      const core = newRanges![0]!;
      assert.equal(start + core.start, tiled);
      tiled = start + core.end;
      if (base) assert.equal(base.line, Math.floor(start / Buffer.byteLength(line)) + 1);
    }
    assert.equal(tiled, content.length);
  } finally {
    repository.dispose();
  }
});

test('what a receiver throws reaches the caller, and the reader can be used again', async () => {
  const repository = gitRepo();
  const reader = createObjectReader(join(repository.path, '.git'));
  try {
    const oid = write(repository, 'content');
    const seen: string[] = [];
    const receiver = {
      object: (_oid: string, _type: string, bytes: Buffer) => seen.push(bytes.toString()),
      begin: () => {},
      piece: () => {},
      end: () => {},
      missing: () => {},
      failed: () => {},
    };
    const broken = {
      ...receiver,
      object() {
        throw new Error('mine');
      },
    };
    await assert.rejects(reader.read(`${oid}\n`, broken), /mine/);
    assert.equal(await reader.read(`${oid}\n`, receiver), 0);
    assert.deepEqual(seen, ['content']);
  } finally {
    await reader.close();
    repository.dispose();
  }
});
