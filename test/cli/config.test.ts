/** `dowse config show` and `dowse config check`. */

import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { runCli } from '../support/cli.ts';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';

function monorepo(context: TestContext): TestRepository {
  const repository = gitRepo([
    {
      '.dowse.yaml':
        'minSeverity: low\nexclude:\n  - "*.lock"\nallow:\n  - { path: /apps/web/x.ts, reason: made up }\n',
      'apps/web/.dowse.toml': 'minSeverity = "high"\nskip = ["generic-password"]\n',
      'apps/.dowseignore': '# comment\nweb/gen/\n',
      'apps/web/x.ts': '',
    },
  ]);
  context.after(() => repository.dispose());
  return repository;
}

test('config show tells each value with its place, and why it does not hold', async (context) => {
  const { path: cwd } = monorepo(context);
  const { code, stdout } = await runCli(['config', 'show', 'apps/web/x.ts'], { cwd });
  assert.equal(code, 0);
  assert.deepEqual(stdout.split('\n'), [
    'apps/web/.dowse.toml:1  minSeverity: high',
    'apps/web/.dowse.toml:2  skip: generic-password',
    '.dowse.yaml:1           minSeverity: low  (not here: a nearer file says otherwise)',
    '.dowse.yaml:3           exclude: *.lock  (not here: it is for other paths)',
    '.dowse.yaml:5           allow: /apps/web/x.ts: made up',
    'apps/.dowseignore:2     .dowseignore: web/gen/  (not here: it is for other paths)',
    '',
    `${cwd}/apps/web/x.ts is scanned.`,
    '',
  ]);
});

test('config show knows paths that are gone, and tells programs in JSON', async (context) => {
  const { path: cwd } = monorepo(context);
  const { stdout } = await runCli(['config', 'show', 'apps/web/gen/old/a.lock', '-f', 'json'], { cwd });
  const { isExcluded, values } = JSON.parse(stdout);
  assert.equal(isExcluded, true);
  assert.deepEqual(
    values
      .filter(({ idle }: { idle?: string }) => idle === undefined)
      .map(({ key, line }: { key: string; line: number }) => [key, line]),
    [
      ['minSeverity', 1],
      ['skip', 2],
      ['exclude', 3],
      ['.dowseignore', 2],
    ],
  );
});

test('config check tells mistakes, unknown rules and what the file takes out', async (context) => {
  const repository = monorepo(context);
  const cwd = repository.path;
  const good = await runCli(['config', 'check'], { cwd });
  assert.deepEqual([good.code, good.stderr], [0, '']);
  assert.match(good.stdout, /\.dowse\.yaml can be used\.\n.*leaves out \*\.lock; reports from severity low/);
  repository.write({
    'a.yaml': 'skip: [generic-pasword]\nallow:\n  - { rule: nope-nope-nope, reason: x }\n',
    'b.yaml': 'exlude: []\n',
    'c-baseline.json': '{"version": 1, "entries": []}',
  });
  const unknown = await runCli(['config', 'check', 'a.yaml'], { cwd });
  assert.equal(unknown.code, 2);
  assert.match(
    unknown.stderr,
    /a\.yaml:1: there is no rule "generic-pasword"\. Did you mean generic-password\?/,
  );
  assert.match(unknown.stderr, /a\.yaml:3: there is no rule "nope-nope-nope"/);
  assert.match(
    (await runCli(['config', 'check', 'b.yaml'], { cwd })).stderr,
    /there is no key "exlude" here/,
  );
  assert.match(
    (await runCli(['config', 'check', 'c-baseline.json'], { cwd })).stdout,
    /can be used: 0 entries/,
  );
  assert.equal((await runCli(['config'], { cwd })).code, 2);
});
