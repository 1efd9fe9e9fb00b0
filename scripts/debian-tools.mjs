/**
 * Installs the Debian packages that tests need (`test/support/debian-packages.json`), where this is
 * Debian and apt-get may be used. Never fails: tests without their tool are skipped, and this says
 * at length which ones that are.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const list = join(root, 'test', 'support', 'debian-packages.json');
const packages = Object.keys(JSON.parse(readFileSync(list, 'utf8')));

const missing = missingPackages();
if (missing.length > 0) {
  const failure = install(missing);
  const left = missingPackages();
  if (left.length > 0) complain(failure ?? 'apt-get left them out', left);
}

function isDebian() {
  return attempt('dpkg-query', ['--version']) && attempt('apt-get', ['--version']);
}

function missingPackages() {
  if (!isDebian()) return packages;
  const format = '${Package} ${db:Status-Status}\\n';
  const { stdout } = spawnSync('dpkg-query', ['--show', `--showformat=${format}`, ...packages], {
    encoding: 'utf8',
  });
  const installed = new Set(stdout.split('\n').filter((line) => line.endsWith(' installed')));
  return packages.filter((name) => !installed.has(`${name} installed`));
}

/** What went wrong; undefined when all of them are installed. */
function install(names) {
  if (!isDebian()) return 'this is not a Debian system';
  // Tests start servers of their own: RUNLEVEL keeps the packages from starting theirs.
  const prefix = [
    ...(process.getuid() === 0 ? [] : ['sudo', '--non-interactive']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'RUNLEVEL=1',
  ];
  if (process.getuid() !== 0 && !attempt('sudo', ['--non-interactive', 'true'])) {
    return 'neither root nor sudo without a password';
  }
  console.error(`Installing ${names.join(' ')} (once) …`);
  const apt = (...args) => run([...prefix, 'apt-get', '--quiet', '--yes', ...args]);
  // Lists that are a day old do as well.
  const stale = apt('update');
  const installed = (...some) => apt('install', '--no-install-recommends', ...some);
  const failure = installed(...names);
  if (failure === undefined) return undefined;
  // One that is not to be had keeps all from being installed: each by itself, then.
  for (const name of names) installed(name);
  return stale ?? failure;
}

/** What went wrong. A machine without a network gives up in time. */
function run([command, ...args]) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 900_000 });
  if (error) return error.message;
  return status === 0 ? undefined : `${args.slice(args.indexOf('apt-get')).join(' ')} ended with ${status}`;
}

function attempt(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function complain(failure, names) {
  console.error(`
WARNING: Debian packages that tests need are not installed: ${failure}.
         Tests that need one of these are SKIPPED: ${names.join(' ')}
         apt-get install --no-install-recommends ${names.join(' ')}
`);
}
