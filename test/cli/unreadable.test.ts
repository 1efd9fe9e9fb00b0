/** Files and input that are not what a command takes: the message says so without quoting them, for they may hold secrets. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCli } from '../support/cli.ts';
import { gitRepo } from '../support/git-repository.ts';

const token = ['gh', 'p_tfinn6TPMJhyeOdsyVw6f9DlIO5vsH1JuzU5'].join('');
/** Enough of it to be told from any other text. */
const pieces = [token.slice(0, 6), token.slice(4, 10), token.slice(-6)];

const texts = [token, `{"a": ${token}`, `a: "${token}\n`, `a: b: ${token}`, `x = [1\nTOKEN: ${token}\n"b: {`];
const commands = [
  ['rules', 'test'],
  ['report'],
  ['verify'],
  ['config', 'check'],
  ['import'],
  ['baseline', 'show', '--baseline'],
  ['scan', '--quiet', '.', '--baseline'],
  ['scan', '--quiet', '.', '--config'],
];

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'dowse-unreadable-'))));
after(() => rmSync(folder, { recursive: true }));

for (const ending of ['json', 'yaml', 'toml']) {
  test(`a broken .${ending} is never quoted`, async () => {
    for (const [at, text] of texts.entries()) {
      const file = `broken-${at}.${ending}`;
      writeFileSync(join(folder, file), text);
      await Promise.all(
        commands.map(async (command) => {
          const { code, stdout, stderr } = await runCli([...command, file], { cwd: folder, isBuilt: true });
          assert.notEqual(code, 0, `${command.join(' ')} ${file}`);
          for (const piece of pieces) {
            assert.ok(!stderr.includes(piece), `${command.join(' ')} ${file}: ${stderr}`);
            assert.ok(!stdout.includes(token), `${command.join(' ')} ${file}: ${stdout}`);
          }
        }),
      );
    }
  });
}

test('lines that no git wrote are not quoted by the hooks of pushes', async () => {
  const repository = gitRepo([{ a: 'a\n' }]);
  try {
    for (const [command, environment] of [
      [['hook', 'run', 'pre-push', '--', 'origin', 'url'], {}],
      [['pre-receive'], { GIT_DIR: join(repository.path, '.git') }],
    ] as const) {
      const options = { cwd: repository.path, input: `${token} x y z\n`, environment, isBuilt: true };
      const { code, stderr } = await runCli(command, options);
      assert.equal(code, 2, stderr);
      assert.match(stderr, /Line 1 of standard input is no line of git's about a pushed ref/);
      for (const piece of pieces) assert.ok(!stderr.includes(piece), stderr);
    }
  } finally {
    repository.dispose();
  }
});

test('a configuration with thousands of names is told in one short line', async () => {
  const repository = gitRepo([{ a: 'a\n' }]);
  try {
    const names = Array.from({ length: 5000 }, (_, at) => `"x${at}/**"`);
    repository.write({ '.dowse.yaml': `exclude: [${names.join(', ')}]\n` });
    const { stderr } = await runCli(['scan'], { cwd: repository.path, isBuilt: true });
    assert.match(stderr, /leaves out x0\/\*\*, .*, x9\/\*\* and 4,990 more\./);
    assert.ok(stderr.length < 1000);
  } finally {
    repository.dispose();
  }
});
