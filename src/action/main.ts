/**
 * The entry of the GitHub Action: runs one scan with the command, then shows its report as
 * annotations, as the summary of the job and as outputs. Exits as the command does.
 */

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReport } from '#report/read-report';
import { type ReportFiles, reportFilesIn, runCommand, toArguments } from './command.ts';
import { type Inputs, readInputs, type StepEnvironment } from './inputs.ts';
import { pullRequestOf } from './pull-request.ts';
import { errorCommand, noticeCommand, plainText, writeOutputs, writeSummary } from './runner.ts';

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
  const { findings, problems, version } = readReport(readFileSync(files.json, 'utf8'));
  if (inputs.annotates) process.stdout.write(readFileSync(files.annotations, 'utf8'));
  const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = environment;
  if (inputs.summarizes && summary) writeSummary(summary, readFileSync(files.markdown, 'utf8'));
  await comment({ inputs, environment, files, version, hasNews: findings.length + problems.length > 0 });
  if (output) {
    writeOutputs(output, {
      findings: findings.length,
      live: findings.filter(({ verdict }) => verdict?.status === 'live').length,
      problems: problems.length,
      'exit-code': code,
      report: files.json,
      sarif: files.sarif,
    });
  }
  return code;
}

interface Outcome {
  readonly inputs: Inputs;
  readonly environment: StepEnvironment;
  readonly files: ReportFiles;
  readonly version: string;
  readonly hasNews: boolean;
}

/** On pull requests; what kept it from commenting is a notice, since all is said elsewhere, too. */
async function comment({ inputs, environment, files, version, hasNews }: Outcome): Promise<void> {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: path } = environment;
  const number = path === undefined ? undefined : pullRequestOf(readFileSync(path, 'utf8'));
  if (!inputs.comments || inputs.token === '' || !api || !repository || number === undefined) return;
  const { keepComment } = await import('./comment.ts');
  const markdown = readFileSync(files.markdown, 'utf8');
  const place = { api, token: inputs.token, repository, number, version };
  const failure = await keepComment(place, hasNews ? markdown : undefined, markdown);
  if (failure !== undefined) process.stdout.write(noticeCommand(failure));
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stdout.write(errorCommand(error instanceof Error ? error.message : String(error)));
  process.exitCode = unusable;
}
