/**
 * The entry of the GitHub Action: runs one scan with the command, then shows its report as
 * annotations, as the summary of the job and as outputs. Exits as the command does.
 */

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReport } from '#index';
import { reportFilesIn, runCommand, toArguments } from './command.ts';
import { readInputs } from './inputs.ts';
import { errorCommand, plainText, writeOutputs, writeSummary } from './runner.ts';

/** Neither findings nor gaps: the scan could not be made. */
const unusable = 2;

async function main(): Promise<number> {
  const environment = process.env;
  const inputs = readInputs(environment);
  const files = reportFilesIn(mkdtempSync(join(environment['RUNNER_TEMP'] || tmpdir(), 'dowse-')));
  const cli = fileURLToPath(new URL('cli.js', import.meta.url));
  const { code, text } = await runCommand(cli, toArguments(inputs, files), environment);
  process.stdout.write(plainText(text));
  if (!existsSync(files.json)) {
    process.stdout.write(errorCommand(`Nothing was scanned. ${text.trim()}`));
    return code === 0 ? unusable : code;
  }
  const { findings, problems } = readReport(readFileSync(files.json, 'utf8'));
  if (inputs.annotates) process.stdout.write(readFileSync(files.annotations, 'utf8'));
  const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = environment;
  if (inputs.summarizes && summary) writeSummary(summary, readFileSync(files.markdown, 'utf8'));
  if (output) {
    writeOutputs(output, {
      findings: findings.length,
      problems: problems.length,
      'exit-code': code,
      report: files.json,
      sarif: files.sarif,
    });
  }
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stdout.write(errorCommand(error instanceof Error ? error.message : String(error)));
  process.exitCode = unusable;
}
