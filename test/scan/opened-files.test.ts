/** Files that hold others, searched: what counts as new in one that changed, and what counts once. */

import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { type ScanOptions, scan } from '#index';
import type { Occurrence } from '#model/finding';
import type { Problem } from '#model/problem';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { leak, token } from '../support/hooks.ts';
import { protoMessage } from '../support/proto-message.ts';
import { buildZip } from '../support/zip.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const other = ['gh', 'o_8B2OaHMV13IPxu5ZTjZe7N64Ok4YeF2e0gqI'].join('');
const packed = (...texts: string[]): Buffer =>
  buildZip(texts.map((text, index) => ({ name: `${index}.env`, bytes: Buffer.from(text) })));

/** Where secrets stand; a problem fails the test. */
async function occurrencesOf(options: ScanOptions): Promise<Occurrence[]> {
  const found: Occurrence[] = [];
  const problems: Problem[] = [];
  for await (const item of scan(options)) {
    if (item.kind === 'finding') found.push(...item.occurrences);
    if (item.kind === 'problem') problems.push(item);
  }
  assert.deepEqual(problems, []);
  return found;
}

function repositoryOf(t: TestContext, before: Buffer, after: Buffer): TestRepository {
  const repository = gitRepo([{ 'app.jar': before }]);
  t.after(() => repository.dispose());
  repository.write({ 'app.jar': after });
  repository.git('add', 'app.jar');
  return repository;
}

const changes: readonly { what: string; before: Buffer; after: Buffer; found: readonly string[] }[] = [
  { what: 'gets a secret', before: packed('a'), after: packed('a', leak), found: ['app.jar!1.env'] },
  {
    what: 'had the secret before, in another entry',
    before: packed(leak),
    after: packed('a', leak),
    found: [],
  },
  {
    what: 'had one secret and gets another',
    before: packed(leak),
    after: packed(leak, `GITHUB_TOKEN=${other}\n`),
    found: ['app.jar!1.env'],
  },
  { what: 'was a text', before: Buffer.from('text'), after: packed(leak), found: ['app.jar!0.env'] },
];
for (const { what, before, after, found } of changes) {
  test(`a changed archive that ${what}: staged, and in a range`, async (t) => {
    const { path, git } = repositoryOf(t, before, after);
    const places = async (scope: Partial<ScanOptions>): Promise<string[]> => {
      const found = await occurrencesOf({ targets: [path], ...scope });
      return found.map((each) => `${each.path}!${each.inner?.path}`);
    };
    assert.deepEqual(await places({ staged: true }), found);
    git('commit', '-q', '-m', 'Changed');
    assert.deepEqual(await places({ range: 'HEAD~1..HEAD' }), found);
  });
}

test('what a message tells with exact ends is not told again as the bytes that stand around it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-opened-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const hidden = Buffer.concat([Buffer.from([0xff, 0]), Buffer.from(`\n${other}\n`), Buffer.from([0])]);
  writeFileSync(
    join(folder, 'a.bin'),
    protoMessage([
      [1, 7],
      [4, `GITHUB_TOKEN=${token}`],
      [4, 'x'],
      [5, hidden],
    ]),
  );
  const found = await occurrencesOf({ targets: [folder] });
  assert.deepEqual(
    found.map(({ inner }) => inner?.spot),
    [undefined, 'field 4'],
  );
});
