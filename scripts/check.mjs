/**
 * `npm run check`: format, lint, types, generated documents, tests (the architecture's among them). With
 * `--without-tests` the tests are left out (for callers that ran them already).
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, root, run } from './setup.mjs';

ensurePackages();
await ensureBuild();
const tool = (name) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

step('Format', () => run(tool('oxfmt'), ['--check', 'src', 'patterns', 'test', 'scripts']));
step('Lint', () => run(tool('oxlint'), ['--deny-warnings', 'src', 'patterns', 'test', 'scripts']));
step('Types', () => run(tool('tsc'), ['--project', '.']));
step('Types of the HTML report', () => run(tool('tsc'), ['--project', 'scripts/tsconfig.page.json']));
step('Generated documents', () => run(process.execPath, ['scripts/docs.mjs', '--check']));
if (!process.argv.includes('--without-tests'))
  step('Tests', () => run(process.execPath, ['scripts/test.mjs']));
console.error(
  `All checks hold (dowse ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}).`,
);

function step(name, action) {
  console.error(`${name} …`);
  action();
}
