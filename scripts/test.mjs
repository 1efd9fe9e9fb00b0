/** `npm test [-- ROOM…]`: sets up what is missing, then runs all tests, or those whose path holds one of the words. */

import { spawnSync } from 'node:child_process';
import { ensureBuild, ensurePackages, listFiles, root, sourceFlags } from './setup.mjs';

ensurePackages();
await ensureBuild();
const words = process.argv.slice(2);
const files = listFiles('test').filter(
  (file) => file.endsWith('.test.ts') && (words.length === 0 || words.some((word) => file.includes(word))),
);
if (files.length === 0) {
  console.error(`No test file matches ${words.join(' ')}.`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [...sourceFlags, '--test', ...files], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
