/** The real app bundles and the framework that the detox package carries. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from './samples.ts';

let cached: ReadonlyMap<string, Buffer> | undefined;

/** All files of the bundles by path; undefined when they cannot be had: skip loudly then. */
export function detoxFiles(): ReadonlyMap<string, Buffer> | undefined {
  if (cached) return cached;
  const archives = ['Detox-ios-xcuitest.tbz', 'Detox-ios-framework.tbz'].map((name) =>
    sample('detox@20.51.4', name),
  );
  const folder = mkdtempSync(join(tmpdir(), 'dowse-detox-'));
  try {
    for (const archive of archives) {
      if (archive === undefined || spawnSync('tar', ['xjf', archive], { cwd: folder }).status !== 0)
        return undefined;
    }
    const files = new Map<string, Buffer>();
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, path);
      if (statSync(file).isFile() && !/(?:^|\/)\._/.test(path)) files.set(path, readFileSync(file));
    }
    cached = files;
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
