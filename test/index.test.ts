import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import * as library from '#index';
import { loadedAtOnce } from './support/eager-imports.ts';

const root = resolve(import.meta.dirname, '..');

test('the library has these fifteen names and no more', () => {
  assert.deepEqual(Object.keys(library).sort(), [
    'RuleError',
    'SourceError',
    'UsageError',
    'baselineSuppressions',
    'builtinRules',
    'compareFindings',
    'compileRules',
    'createEngine',
    'loadRules',
    'planVerification',
    'readBaseline',
    'reporterFor',
    'scan',
    'selectRules',
    'verifyFindings',
  ]);
});

test('the library loads no verification, no report format and no parser before it is asked for them', () => {
  const loaded = [...loadedAtOnce(root, 'src/index.ts')];
  assert.ok(loaded.includes('src/scan/scan.ts'), 'the walk got somewhere');
  const heavy = loaded.filter(
    (path) =>
      (path.startsWith('src/verify/') && path !== 'src/verify/on-demand.ts') ||
      (path.startsWith('src/report/') && path !== 'src/report/reporters.ts') ||
      path.startsWith('src/action/') ||
      path.startsWith('src/cli/') ||
      path.startsWith('src/ci/'),
  );
  assert.deepEqual(heavy, []);
  const packages = loaded.filter((path) => !path.includes('/') || path.startsWith('@'));
  assert.deepEqual(packages, ['ignore']);
});

test('verification of nothing asks nobody, and a host that is none is refused', async () => {
  assert.deepEqual(await library.verifyFindings([]), []);
  assert.equal((await library.planVerification([])).requests, 0);
  await assert.rejects(library.verifyFindings([], { hosts: ['not a host'] }), library.UsageError);
});
