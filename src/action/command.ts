/**
 * Runs the command `dowse` as the Action's inputs ask: one scan, whose report is written in all the
 * forms that the Action needs. What it prints is kept, since a log's lines can be commands.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Inputs, StepEnvironment } from './inputs.ts';

/** Where the reports of a scan are. */
export interface ReportFiles {
  readonly json: string;
  readonly sarif: string;
  readonly markdown: string;
  readonly annotations: string;
}

/** The files in `folder`. */
export function reportFilesIn(folder: string): ReportFiles {
  return {
    json: join(folder, 'dowse.json'),
    sarif: join(folder, 'dowse.sarif'),
    markdown: join(folder, 'dowse.md'),
    annotations: join(folder, 'annotations.txt'),
  };
}

/** The command line. Values are joined to their options, so that none is taken for an option itself. */
export function toArguments(inputs: Inputs, files: ReportFiles): string[] {
  return [
    'scan',
    inputs.scansEverything ? '--ci=all' : '--ci',
    ...(inputs.verifies ? ['--verify'] : []),
    ...(inputs.config === undefined ? [] : [`--config=${inputs.config}`]),
    ...(inputs.baseline === undefined ? [] : [`--baseline=${inputs.baseline}`]),
    ...(inputs.minSeverity === undefined ? [] : [`--min-severity=${inputs.minSeverity}`]),
    ...(inputs.failsOnFindings ? [] : ['--exit-zero']),
    '--format=json',
    `--output=${files.json}`,
    `--report=sarif=${files.sarif}`,
    `--report=markdown=${files.markdown}`,
    `--report=github=${files.annotations}`,
    '--',
    inputs.path,
  ];
}

/** How the command ended. */
export interface CommandOutcome {
  readonly code: number;
  /** All that it printed. */
  readonly text: string;
}

/** Runs the bundle `cli` with Node. The inputs are not in its environment. */
export async function runCommand(
  cli: string,
  commandArguments: readonly string[],
  environment: StepEnvironment,
): Promise<CommandOutcome> {
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_/i.test(name)));
  const child = spawn(process.execPath, [cli, ...commandArguments], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, text: Buffer.concat(pieces).toString() };
}
