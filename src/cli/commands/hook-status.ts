/** `dowse hook status`: which hooks are there, whose they are, and whether they find Dowse. */

import { escapeText } from '#report/escape';
import { folderFor } from '#cli/hook/choice';
import { type HookState, readHook } from '#cli/hook/hook-file';
import { dowseHooks } from '#cli/hook/hook-names';
import { hookPlaceOptions } from '#cli/hook-options';
import { readValues } from '#cli/option';
import type { RunRequest } from '#cli/parse';

/** Exits with 0 when a hook of Dowse's is in place, and with 1 when none is. */
export async function run({ given }: RunRequest): Promise<number> {
  const values = readValues(hookPlaceOptions, given);
  const folder = await folderFor(values.global);
  const states = dowseHooks.map((hook) => readHook(folder.path, hook));
  const setting = folder.setting === undefined ? '' : ` (core.hooksPath is ${folder.setting})`;
  const lines = [`Hooks are in ${folder.path}${setting}.`, ...states.flatMap(stateLines)];
  const isIn = states.some(({ kind, dowse }) => kind === 'ours' && dowse?.isThere !== false);
  if (!isIn) lines.push('No hook of Dowse is in place: dowse hook install');
  process.stdout.write(`${lines.map(escapeText).join('\n')}\n`);
  return isIn ? 0 : 1;
}

function stateLines({ hook, kind, earlier, dowse }: HookState): string[] {
  const lines = [`${hook}: ${kindText[kind]}`];
  if (kind === 'ours' && earlier !== undefined) lines.push(`  runs the hook that was there: ${earlier}`);
  if (dowse?.isThere === false) {
    lines.push(`  its Dowse is gone (${dowse.script}); it looks for another. Renew it: dowse hook install`);
  }
  return lines;
}

const kindText: Readonly<Record<HookState['kind'], string>> = {
  none: 'none',
  ours: 'runs Dowse',
  other: 'a hook of somebody else',
  idle: 'a file that git does not run, since it is not executable',
};
