/**
 * Set-up that `npm start`, `npm test` and the other commands do by themselves: packages, then the
 * build. What is up to date is not done again: a stamp holds a digest of what it was made from.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs the packages of package-lock.json unless they are there, for this Node's native ABI. */
export function ensurePackages() {
  const stamp = join(root, 'node_modules', '.dowse-packages');
  const digest = digestOf(['package.json', 'package-lock.json'], process.versions.modules);
  if (readStamp(stamp) === digest) return;
  console.error(
    'Installing packages (once; native RE2 may have to be compiled, which takes a minute or two) …',
  );
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeStamp(stamp, digest);
}

/** Builds `dist/` and `generated/` unless they are newer than what they are made from. */
export async function ensureBuild() {
  const stamp = join(root, 'dist', '.dowse-build');
  const digest = digestOf(
    ['package.json', ...listFiles('src'), ...listFiles('patterns'), ...listFiles('scripts')],
    '',
  );
  if (readStamp(stamp) === digest) return;
  const { build } = await import('./build.mjs');
  await build();
  writeStamp(stamp, digest);
}

/** Runs a command with the terminal of its caller; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const isWindows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows && command === 'npm',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} ended with exit code ${status}.`);
    process.exit(status ?? 1);
  }
}

/** Runs TypeScript from its source. */
export const sourceFlags = ['--conditions=source', '--import', 'tsx'];

/** All files below `folder`, relative to the root, sorted. */
export function listFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

function digestOf(files, salt) {
  const hash = createHash('sha256').update(salt);
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function writeStamp(file, digest) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, digest);
}
