/** `dowse hook install`: writes hooks that run Dowse, beside and together with those that are there. */

import { basename } from 'node:path';

import { UsageError } from '#model/errors';
import { escapeText } from '#report/escape';
import { readBudget } from '#cli/hook/budget';
import { folderFor, hooksOf, makeFolder } from '#cli/hook/choice';
import { readHook, writeHook } from '#cli/hook/hook-file';
import { passedOnHooks } from '#cli/hook/hook-names';
import { hookScript } from '#cli/hook/hook-script';
import { ownPlace } from '#cli/hook/own-place';
import { hookInstallOptions } from '#cli/hook-options';
import { readValues, type Values } from '#cli/option';
import type { RunRequest } from '#cli/parse';
import { type HookFolder, setGlobalHookFolder } from '#sources/git/hook-folder';

type InstallValues = Values<typeof hookInstallOptions>;

/** Installs and says what it did. Doing it again changes nothing. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(hookInstallOptions, given);
  if (values.budget !== undefined) readBudget(values.budget);
  const hooks = hooksOf(operands, ['pre-commit']);
  const folder = await folderFor(values.global);
  if (!values.global) refuseForeignFolder(folder);
  for (const hook of hooks) install(folder, hook, true, values);
  if (values.global) await finishGlobal(folder, values);
  return 0;
}

function install(folder: HookFolder, hook: string, runsDowse: boolean, values: InstallValues): void {
  const script = hookScript({
    hook,
    runsDowse,
    // A committed hook must not name places of this machine.
    ...(folder.isShared ? {} : { dowse: ownPlace() }),
    isGlobal: values.global,
    isFirst: values.first,
    options: values.budget === undefined ? [] : ['--budget', values.budget],
  });
  const done = writeHook(folder.path, hook, script);
  if (!runsDowse) return;
  const { file, earlier } = readHook(folder.path, hook);
  say(`${hook}: ${done === 'unchanged' ? 'is there already' : done}, ${file}`);
  if (earlier !== undefined) {
    say(`  the hook that was there runs ${values.first ? 'after' : 'before'} it: ${earlier}`);
  }
}

/** All other hooks of repositories must still run: core.hooksPath alone would hide them. */
async function finishGlobal(folder: HookFolder, values: InstallValues): Promise<void> {
  if (folder.setting === undefined) {
    for (const hook of passedOnHooks) {
      if (readHook(folder.path, hook).kind === 'none') install(folder, hook, false, values);
    }
    await setGlobalHookFolder(makeFolder(folder.path));
    say(`git's global core.hooksPath is now ${folder.path}; hooks of each repository still run.`);
  }
}

/** Folders whose hooks git does not run, whose files somebody else writes anew, or that serve more than this repository. */
function refuseForeignFolder({ path, setting, isGlobal, isServer = false }: HookFolder): void {
  if (isServer) {
    throw new UsageError(
      'This is a bare repository: nobody commits in it, so git runs none of these hooks here. What is pushed to it is looked at by a pre-receive hook that calls dowse pre-receive.',
    );
  }
  if (basename(path) === '_' && /\.husky[\\/]_$/.test(path)) {
    throw new UsageError(
      'The hooks here are husky\'s, which writes its folder anew. Add a line to .husky/pre-commit instead: npx dowse hook run pre-commit -- "$@"',
    );
  }
  if (isGlobal) {
    throw new UsageError(
      `Hooks of all your repositories are in one folder (core.hooksPath is ${setting ?? path}). Say --global to install there.`,
    );
  }
}

function say(text: string): void {
  process.stdout.write(`${escapeText(text)}\n`);
}
