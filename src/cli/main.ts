/**
 * The entry of the command `dowse`: reads the command line, loads the one command that is asked for,
 * and sets the exit code. The only place that catches errors. It does not end the process, so
 * that everything written is flushed first.
 */

import type { CommandName } from './commands.ts';
import { failureText } from './failure.ts';
import { unusable } from './exit-code.ts';
import { throwUnlessReaderGone } from './output.ts';
import { parseCommandLine, type RunRequest } from './parse.ts';

const helpWidth = Math.min(process.stdout.columns ?? 100, 100);

async function main(): Promise<number> {
  const request = parseCommandLine(process.argv.slice(2), helpWidth);
  if (request.kind === 'run') return (await commandFiles[request.command]()).run(request);
  process.stdout.write(request.text);
  return 0;
}

interface CommandFile {
  run(request: RunRequest): Promise<number>;
}

/** Each command is a file of its own that is loaded only when it runs: start-up time counts in hooks. */
const commandFiles: Readonly<Record<CommandName, () => Promise<CommandFile>>> = {
  scan: () => import('./commands/scan.ts'),
  app: () => import('./commands/scan.ts'),
  'rules list': () => import('./commands/rules-list.ts'),
  'rules show': () => import('./commands/rules-show.ts'),
  'rules test': () => import('./commands/rules-test.ts'),
  explain: () => import('./commands/explain.ts'),
  doctor: () => import('./commands/doctor.ts'),
  completion: () => import('./commands/completion.ts'),
  'baseline create': () => import('./commands/baseline.ts'),
  'baseline update': () => import('./commands/baseline.ts'),
  'baseline prune': () => import('./commands/baseline.ts'),
  'baseline show': () => import('./commands/baseline-show.ts'),
  triage: () => import('./commands/triage.ts'),
  'config show': () => import('./commands/config-show.ts'),
  'config check': () => import('./commands/config-check.ts'),
  'hook install': () => import('./commands/hook-install.ts'),
  'hook uninstall': () => import('./commands/hook-uninstall.ts'),
  'hook status': () => import('./commands/hook-status.ts'),
  'hook run': () => import('./commands/hook-run.ts'),
  'pre-receive': () => import('./commands/pre-receive.ts'),
  import: () => import('./commands/import.ts'),
  verify: () => import('./commands/verify.ts'),
  inspect: () => import('./commands/inspect.ts'),
  revoke: () => import('./commands/revoke.ts'),
  report: () => import('./commands/report.ts'),
  '--version': () => import('./commands/version.ts'),
};

function fail(error: unknown): void {
  process.stderr.write(failureText(error, process.env['DOWSE_DEBUG'] === '1'));
  process.exitCode = unusable;
}

process.stdout.on('error', throwUnlessReaderGone);
// There is nowhere left to complain to.
process.stderr.on('error', () => {});
// Node would exit with 1, which says that there are findings.
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});
try {
  process.exitCode = await main();
} catch (error) {
  fail(error);
}
