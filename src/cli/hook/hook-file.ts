/**
 * One hook on disk: what is there, writing ours, taking ours out. What was there before is kept
 * beside it under another name, is run by ours, and comes back when ours goes.
 */

import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { UsageError } from '#model/errors';
import { type DowsePlace, earlierSuffix, recordedDowse, scriptMark } from './hook-script.ts';

/** What is at a hook's place. */
export interface HookState {
  readonly hook: string;
  readonly file: string;
  /** `other`: somebody else's. `idle`: somebody else's that git does not run, since it is not executable. */
  readonly kind: 'none' | 'ours' | 'other' | 'idle';
  /** The hook that ours runs, where there was one. */
  readonly earlier?: string;
  /** Of ours: the Dowse that it was given, and whether that is still there. */
  readonly dowse?: DowsePlace & { readonly isThere: boolean };
}

/** Looks at the hook in `folder`. */
export function readHook(folder: string, hook: string): HookState {
  const file = join(folder, hook);
  const earlier = isThere(file + earlierSuffix) ? { earlier: file + earlierSuffix } : {};
  if (!isThere(file)) return { hook, file, kind: 'none', ...earlier };
  const text = readScript(file);
  if (!text.includes(scriptMark)) {
    return { hook, file, kind: isExecutable(file) ? 'other' : 'idle', ...earlier };
  }
  const dowse = recordedDowse(text);
  const place = dowse === undefined ? {} : { dowse: { ...dowse, isThere: existsSync(dowse.script) } };
  return { hook, file, kind: 'ours', ...earlier, ...place };
}

/**
 * Writes `script` as the hook. Says what it did: `written` anew, `renewed` where ours was there,
 * `unchanged` where the very same was. Throws `UsageError` where two hooks of others would meet.
 */
export function writeHook(folder: string, hook: string, script: string): 'written' | 'renewed' | 'unchanged' {
  const { file, kind, earlier } = readHook(folder, hook);
  if (kind === 'ours' && isExecutable(file) && readScript(file) === script) return 'unchanged';
  try {
    mkdirSync(folder, { recursive: true });
    if (kind === 'other' || kind === 'idle') {
      if (earlier !== undefined) throw twoHooks(file, earlier);
      // A link moves with its target in place: both names are in one folder.
      renameSync(file, file + earlierSuffix);
    }
    const temporary = join(dirname(file), `.${hook}.${randomBytes(6).toString('hex')}.tmp`);
    writeFileSync(temporary, script, { mode: 0o755, flag: 'wx' });
    // The mode of a new file is cut by the user's mask.
    chmodSync(temporary, 0o755);
    renameSync(temporary, file);
  } catch (error) {
    throw unwritable(file, error);
  }
  return kind === 'ours' ? 'renewed' : 'written';
}

/** Takes ours out and puts back what was there: `restored`. `removed`: nothing was. `absent`: it is not ours. */
export function removeHook(folder: string, hook: string): 'removed' | 'restored' | 'absent' {
  const { file, kind, earlier } = readHook(folder, hook);
  if (kind !== 'ours') return 'absent';
  try {
    if (earlier === undefined) rmSync(file);
    else renameSync(earlier, file);
  } catch (error) {
    throw unwritable(file, error);
  }
  return earlier === undefined ? 'removed' : 'restored';
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Empty for what cannot be read: then it is not ours. */
function readScript(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, 100_000);
  } catch {
    return '';
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function twoHooks(file: string, earlier: string): UsageError {
  return new UsageError(
    `Both ${file} and ${earlier} are there, and neither is ours to drop. Join them into the first, delete the second, and install again.`,
  );
}

function unwritable(file: string, error: unknown): Error {
  if (error instanceof UsageError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new UsageError(`The hook ${file} cannot be written (${code}). Check who owns its folder.`, {
    cause: error,
  });
}
