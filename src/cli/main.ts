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
  const request = await parseCommandLine(process.argv.slice(2), helpWidth);
  if (request.kind === 'run') return (await commandFiles[request.command]()).run(request);
  process.stdout.write(request.text);
  return 0;
}

interface CommandFile {
  run(request: RunRequest): Promise<number>;
}

/** Two pieces of the bundle, each loaded only when a command of it runs: start-up time counts in hooks. */
const scanning = () => import('./scan-commands.ts');
const others = () => import('./other-commands.ts');

const commandFiles: Readonly<Record<CommandName, () => Promise<CommandFile>>> = {
  scan: async () => (await scanning()).scan,
  app: async () => (await scanning()).scan,
  'hook run': async () => (await scanning()).hookRun,
  'pre-receive': async () => (await scanning()).preReceive,
  'baseline create': async () => (await scanning()).baseline,
  'baseline update': async () => (await scanning()).baseline,
  'baseline prune': async () => (await scanning()).baseline,
  triage: async () => (await scanning()).triage,
  verify: async () => (await scanning()).verify,
  'baseline show': async () => (await others()).baselineShow,
  completion: async () => (await others()).completion,
  'config check': async () => (await others()).configCheck,
  'config show': async () => (await others()).configShow,
  doctor: async () => (await others()).doctor,
  explain: async () => (await others()).explain,
  'hook install': async () => (await others()).hookInstall,
  'hook status': async () => (await others()).hookStatus,
  'hook uninstall': async () => (await others()).hookUninstall,
  import: async () => (await others()).importRules,
  inspect: async () => (await others()).inspect,
  report: async () => (await others()).report,
  revoke: async () => (await others()).revoke,
  'rules list': async () => (await others()).rulesList,
  'rules show': async () => (await others()).rulesShow,
  'rules test': async () => (await others()).rulesTest,
  '--version': async () => (await others()).version,
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
