/**
 * Finds the submodules of a repository. Each one that is checked out is a repository of its own,
 * for the caller to scan; of the others the content is not here.
 */

import { realpath } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#model/problem';
import { pathText } from '#sources/disk-path';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** A link in the index is `160000 <oid> <stage>\t<path>`, in a tree `160000 commit <oid>\t<path>`. */
const gitlink = /^160000 [^\t]*\t(.*)$/s;

/** The submodules that the index (in a bare repository: HEAD) has; paths relative to `repository.root`. */
export async function submodules(repository: Repository): Promise<{ present: string[]; missing: Problem[] }> {
  const { gitDir, isHook, topLevel, root } = repository;
  const command = topLevel ? ['ls-files', '--stage', '-z'] : ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'];
  // In an unborn HEAD there are none, and git fails.
  const { output } = await runGit({ gitDir, isHook }, command);
  const names = output
    .toString('latin1')
    .split('\0')
    .flatMap((line) => gitlink.exec(line)?.[1] ?? []);
  const present: string[] = [];
  const missing: Problem[] = [];
  for (const name of new Set(names)) {
    const path = pathText(name);
    if (topLevel && (await isCheckedOut(topLevel, path))) present.push(path);
    else missing.push(missingProblem(join(root, path)));
  }
  return { present, missing };
}

/** A link on the way would lead to a place that is not the submodule's. */
async function isCheckedOut(topLevel: string, path: string): Promise<boolean> {
  const folder = join(topLevel, path);
  const real = await realpath(folder).catch(() => undefined);
  return real === folder && existsSync(join(folder, '.git'));
}

function missingProblem(path: string): Problem {
  return {
    kind: 'problem',
    code: 'submodule-missing',
    message: 'The submodule is not checked out, so neither its files nor its history were scanned.',
    subject: path,
    advice: 'Check it out first: git submodule update --init --recursive.',
  };
}
