/** `dowse hook uninstall`: takes out the hooks that Dowse wrote, and puts back what was there. */

import { readdirSync, rmSync } from 'node:fs';

import { escapeText } from '#report/escape';
import { folderFor, hooksOf } from '#cli/hook/choice';
import { removeHook } from '#cli/hook/hook-file';
import { dowseHooks, passedOnHooks } from '#cli/hook/hook-names';
import { hookPlaceOptions } from '#cli/hook-options';
import { readValues } from '#cli/option';
import type { RunRequest } from '#cli/parse';
import { setGlobalHookFolder } from '#sources/git/hook-folder';

const sentences = {
  removed: 'taken out',
  restored: 'taken out; the hook that was there before is back',
  absent: 'was not ours, or not there; nothing changed',
} as const;

/** Without operands: all that Dowse wrote. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(hookPlaceOptions, given);
  const folder = await folderFor(values.global);
  const hooks = hooksOf(operands, dowseHooks);
  for (const hook of hooks) {
    process.stdout.write(escapeText(`${hook}: ${sentences[removeHook(folder.path, hook)]}`) + '\n');
  }
  const isWhole = values.global && hooks.length === dowseHooks.length;
  if (isWhole && folder.setting !== undefined) await removeGlobal(folder.path);
  return 0;
}

/** A folder that held nothing but our scripts goes, and the setting with it. */
async function removeGlobal(path: string): Promise<void> {
  for (const hook of passedOnHooks) removeHook(path, hook);
  let left: readonly string[] = [];
  try {
    left = readdirSync(path);
  } catch {
    // The folder is gone: so may the setting.
  }
  if (left.length > 0) return;
  await setGlobalHookFolder(undefined);
  rmSync(path, { recursive: true, force: true });
  process.stdout.write('core.hooksPath is taken out of the global configuration of git.\n');
}
