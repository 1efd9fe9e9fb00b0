/** Which hooks and which folder the commands `dowse hook install|uninstall|status` are about. */

import { mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { UsageError } from '#model/errors';
import { nearestWords } from '#rules/nearest-words';
import { type HookFolder, findGlobalHookFolder, findHookFolder } from '#sources/git/hook-folder';
import { type DowseHook, dowseHooks, isDowseHook } from './hook-names.ts';

/** The hooks that the operands name; `all` names all of them. A `UsageError` for any other. */
export function hooksOf(operands: readonly string[], fallback: readonly DowseHook[]): readonly DowseHook[] {
  if (operands.includes('all')) return dowseHooks;
  const named = operands.map((name) => {
    if (isDowseHook(name)) return name;
    const [guess] = nearestWords(name, dowseHooks);
    const advice = guess === undefined ? '' : ` Did you mean ${guess}?`;
    throw new UsageError(
      `Dowse has hooks for ${dowseHooks.join(', ')} (or all), not for "${name}".${advice}`,
    );
  });
  return named.length === 0 ? fallback : [...new Set(named)];
}

/** The hook folder of the repository here, or that of all repositories, whether or not it is there. */
export async function folderFor(isGlobal: boolean): Promise<HookFolder> {
  if (!isGlobal) return findHookFolder('.');
  const known = await findGlobalHookFolder();
  return known ?? { path: defaultGlobalFolder(), isShared: false, isGlobal: true };
}

/** Made when it is not there, so that git finds it by its real name. */
export function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return realpathSync(path);
}

function defaultGlobalFolder(): string {
  const base = process.env['XDG_CONFIG_HOME'];
  return join(base === undefined || base === '' ? join(homedir(), '.config') : base, 'dowse', 'hooks');
}
