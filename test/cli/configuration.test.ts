import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { builtinRules } from '#rules/builtin';
import type { Config } from '#config/config';
import { chooseConfig, chooseRules, configurationNotes } from '#cli/configuration';
import { readValues } from '#cli/option';
import { scanOptions } from '#cli/options';
import { toScanOptions } from '#cli/settings';

const root = mkdtempSync(join(tmpdir(), 'dowse-config-'));
after(() => rmSync(root, { recursive: true }));
for (const folder of ['a', 'b', 'c/sub']) mkdirSync(join(root, folder), { recursive: true });
writeFileSync(join(root, 'a/.dowse.yaml'), 'jobs: 2\n');
writeFileSync(join(root, 'b/.dowse.toml'), 'jobs = 3\n');
writeFileSync(join(root, 'a/file'), '');

const unsaid = { config: undefined, 'no-config': false };
const at = (path: string) => join(root, path);

const bare: Config = {
  file: '/x/.dowse.yaml',
  folder: '/x',
  lines: {},
  rules: [],
  ruleFiles: [],
  useDefaultRules: true,
  only: [],
  skip: [],
  exclude: [],
  allow: [],
};

test('the configuration of a folder, of a file in it, and none', async () => {
  assert.equal((await chooseConfig(unsaid, [at('a')]))?.jobs, 2);
  assert.equal((await chooseConfig(unsaid, [at('a/file')]))?.jobs, 2);
  assert.equal((await chooseConfig(unsaid, [at('a'), at('a/file')]))?.jobs, 2);
  assert.equal(await chooseConfig(unsaid, [at('c/sub')]), undefined);
  assert.equal(await chooseConfig({ config: undefined, 'no-config': true }, [at('a')]), undefined);
  assert.equal((await chooseConfig({ config: at('b/.dowse.toml'), 'no-config': false }, [at('a')]))?.jobs, 3);
});

test('targets that are configured differently are refused', async () => {
  for (const other of ['b', 'c']) {
    await assert.rejects(chooseConfig(unsaid, [at('a'), at(other)]), {
      name: 'UsageError',
      message: /one by one/,
    });
  }
});

const noRules = { only: [], skip: [] };

test('without a word about rules the built-in ones are meant', async () => {
  assert.equal(await chooseRules(noRules, undefined), undefined);
  assert.equal(await chooseRules(noRules, bare), undefined);
});

test('--only outranks what the configuration chooses, --skip adds to what it skips', async () => {
  const ids = async (values: { only: string[]; skip: string[] }, config: Partial<Config>) => {
    const chosen = await chooseRules(values, { ...bare, ...config });
    return (chosen ?? builtinRules()).rules.filter((rule) => !rule.isPartOnly).map(({ id }) => id);
  };
  const token = 'github-personal-access-token';
  assert.deepEqual(await ids({ only: [token], skip: [] }, { only: ['npm-access-token'], skip: [token] }), [
    token,
  ]);
  const fewer = await ids({ only: [], skip: [token] }, { skip: ['generic-password'] });
  assert.ok(!fewer.includes(token) && !fewer.includes('generic-password') && fewer.length > 10);
});

test('own rules come on top of the built-in ones, or instead of them', async () => {
  const file = at('own.yaml');
  writeFileSync(file, "rules:\n  - { id: own-token, regex: '\\b(own_[a-z0-9]{20})\\b' }\n");
  const all = await chooseRules(noRules, { ...bare, ruleFiles: [file] });
  assert.equal(all?.rules.length, builtinRules().rules.length + 1);
  const own = await chooseRules(noRules, { ...bare, ruleFiles: [file], useDefaultRules: false });
  assert.deepEqual(
    own?.rules.map(({ id }) => id),
    ['own-token'],
  );
});

test('a configuration that takes nothing out needs no word', () => {
  assert.deepEqual(configurationNotes({ ...bare, jobs: 3 }), []);
});

test('a configuration tells what it takes out, and what it accepts', () => {
  const allow = [{ rule: 'a', reason: 'known' }];
  const notes = configurationNotes({
    ...bare,
    skip: ['a', 'b'],
    exclude: ['docs'],
    minSeverity: 'high',
    allow,
  });
  assert.deepEqual(notes, [
    '/x/.dowse.yaml skips a, b; leaves out docs; reports from severity high; accepts findings by 1 entry of allow.',
  ]);
});

test('options outrank the configuration; paths to leave out add up', () => {
  const values = readValues(scanOptions, { 'min-severity': 'low', exclude: 'b' });
  const config: Config = {
    ...bare,
    minSeverity: 'high',
    minConfidence: 'low',
    jobs: 2,
    exclude: ['a'],
    inlineAllow: false,
  };
  assert.deepEqual(toScanOptions(values, ['.'], config), {
    targets: ['.'],
    history: true,
    staged: false,
    ignoreFiles: true,
    inlineAllow: false,
    examples: false,
    exclude: ['b'],
    policies: [{ folder: '/x', exclude: ['a'], skip: [], only: [] }],
    suppressions: [],
    tellUnused: false,
    minSeverity: 'low',
    minConfidence: 'low',
    jobs: 2,
  });
});
