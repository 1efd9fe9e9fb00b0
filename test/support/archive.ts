/** Archives made by the tools themselves, of files that tests name. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether a command is installed. */
export function hasTool(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** What the command makes of its input. Throws when it fails. */
export function pipe(command: string, args: readonly string[], input: Uint8Array = Buffer.alloc(0)): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 2 ** 29 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.toString()}`);
  return stdout;
}

/** Files by path; a string in brackets is a link's target. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** Runs `make` in a folder that holds `files`, and removes it; gives the bytes of `result` there. */
export function inFolder(
  files: Files,
  result: string,
  make: (run: (command: string, ...args: string[]) => void, folder: string) => void,
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-archive-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, target);
      else writeFileSync(target, content);
    }
    make((command, ...args) => {
      const { status, stderr, error } = spawnSync(command, args, { cwd: folder });
      if (error) throw error;
      if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.toString()}`);
    }, folder);
    return readFileSync(join(folder, result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
