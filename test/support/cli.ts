/** Runs the command `dowse` as a process of its own: from its source, or as it was built. */

import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** The built command. */
export const builtCli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface CliOptions {
  readonly cwd?: string;
  /** Added to a bare environment: PATH and HOME only, so that the machine's own CI and colour settings do not count. */
  readonly environment?: Readonly<Record<string, string>>;
  /** True: `dist/cli.js`, as people run it. */
  readonly isBuilt?: boolean;
  /** Standard input; empty when absent. */
  readonly input?: string;
  /** For `startCli`; pipes when absent. */
  readonly stdio?: StdioOptions;
}

export interface CliOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `dowse` with open pipes, for tests that send signals or close them. */
export function startCli(args: readonly string[], options: CliOptions = {}): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const source = ['--conditions=source', '--import', import.meta.resolve('tsx'), main];
  return spawn(process.execPath, [...(options.isBuilt === true ? [builtCli] : source), ...args], {
    cwd: options.cwd,
    env: { PATH, HOME, ...options.environment },
    stdio: options.stdio ?? 'pipe',
  });
}

/** Runs `dowse` to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliOutcome> {
  const child = startCli(args, options);
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return outcomeOf(child);
}

/** What a started `dowse` prints and exits with. */
export async function outcomeOf(child: ChildProcess): Promise<CliOutcome> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
