/**
 * The entry of the command `dowse`: reads the command line, loads the one command that is asked for,
 * and sets the exit code. The only place that catches errors. It does not end the process, so
 * that everything written is flushed first.
 */

import { failureText } from './failure.ts';
import { unusable } from './exit-code.ts';
import { throwUnlessReaderGone } from './output.ts';
import { parseCommandLine, type RunRequest } from './parse.ts';

const helpWidth = Math.min(process.stdout.columns ?? 100, 100);

async function main(): Promise<number> {
  const request = parseCommandLine(process.argv.slice(2), helpWidth);
  if (request.kind === 'run') return runCommand(request);
  process.stdout.write(request.text);
  return 0;
}

/** Each command is a file of its own that is loaded only when it runs: start-up time counts in hooks. */
async function runCommand(request: RunRequest): Promise<number> {
  switch (request.command) {
    case 'scan':
    case 'app':
      return (await import('./commands/scan.ts')).run(request);
    case 'rules list':
      return (await import('./commands/rules-list.ts')).run(request);
    case 'rules show':
      return (await import('./commands/rules-show.ts')).run(request);
    case 'rules test':
      return (await import('./commands/rules-test.ts')).run(request);
    case 'explain':
      return (await import('./commands/explain.ts')).run(request);
    case 'doctor':
      return (await import('./commands/doctor.ts')).run(request);
    case 'baseline create':
    case 'baseline update':
    case 'baseline prune':
      return (await import('./commands/baseline.ts')).run(request);
    case 'baseline show':
      return (await import('./commands/baseline-show.ts')).run(request);
    case 'triage':
      return (await import('./commands/triage.ts')).run(request);
    case 'config show':
      return (await import('./commands/config-show.ts')).run(request);
    case 'config check':
      return (await import('./commands/config-check.ts')).run(request);
    case 'hook install':
      return (await import('./commands/hook-install.ts')).run(request);
    case 'hook uninstall':
      return (await import('./commands/hook-uninstall.ts')).run(request);
    case 'hook status':
      return (await import('./commands/hook-status.ts')).run(request);
    case 'hook run':
      return (await import('./commands/hook-run.ts')).run(request);
    case 'pre-receive':
      return (await import('./commands/pre-receive.ts')).run(request);
    case 'import':
      return (await import('./commands/import.ts')).run(request);
    case 'verify':
      return (await import('./commands/verify.ts')).run(request);
    case 'inspect':
      return (await import('./commands/inspect.ts')).run(request);
    case 'revoke':
      return (await import('./commands/revoke.ts')).run(request);
    case 'report':
      return (await import('./commands/report.ts')).run(request);
    case '--version':
      return (await import('./commands/version.ts')).run(request);
  }
}

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
