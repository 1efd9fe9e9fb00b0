/** Runs `dowse` on a real pseudo terminal (that of `script`), and answers its questions. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Why there is no pseudo terminal here; undefined where there is one. */
export const noTerminal: string | undefined =
  spawnSync('script', ['--version']).status === 0 ? undefined : 'there is no `script` of util-linux here';

/** What is written when the terminal shows `when` (after the last answer). */
export interface Answer {
  readonly when: string;
  readonly write: string;
}

/** Starts `dowse` and answers; gives all that the terminal showed, without its escape sequences. */
export async function runOnTerminal(
  args: readonly string[],
  cwd: string,
  answers: readonly Answer[],
): Promise<{ readonly code: number | null; readonly shown: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const words = [
    process.execPath,
    '--conditions=source',
    '--import',
    import.meta.resolve('tsx'),
    main,
    ...args,
  ];
  const command = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd,
    env: { PATH, HOME, TERM: 'xterm', NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let shown = '';
  let seen = 0;
  const left = [...answers];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const [next] = left;
    if (next === undefined || !shown.slice(seen).includes(next.when)) return;
    seen = shown.length;
    left.shift();
    child.stdin.write(next.write);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, shown: shown.replaceAll(/\x1b\[[0-9;]*[A-Za-z]/g, '').replaceAll('\r', '') };
}
