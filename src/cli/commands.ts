/** The commands, as data: how they are called, what they are for, and which options they take. */

import {
  createOptions,
  pruneOptions,
  showOptions,
  triageOptions,
  updateOptions,
} from './baseline-options.ts';
import { helpCommands } from './help-commands.ts';
import { hookCommands } from './hook-commands.ts';
import type { Option } from './option.ts';
import { inspectOptions, revokeOptions, verifyReportOptions } from './one-secret-options.ts';
import { importOptions, rulesOptions, scanOptions, versionOptions } from './options.ts';
import { reportOptions } from './report-options.ts';

/** Names of the commands; several words make a subcommand. */
export type CommandName =
  | 'scan'
  | 'app'
  | 'rules list'
  | 'rules show'
  | 'rules test'
  | 'explain'
  | 'doctor'
  | 'completion'
  | 'baseline create'
  | 'baseline update'
  | 'baseline prune'
  | 'baseline show'
  | 'triage'
  | 'config show'
  | 'config check'
  | 'hook install'
  | 'hook uninstall'
  | 'hook status'
  | 'hook run'
  | 'pre-receive'
  | 'import'
  | 'verify'
  | 'inspect'
  | 'revoke'
  | 'report'
  | '--version';

/** One command. `main.ts` maps its name to the file that runs it, loaded on demand. */
export interface Command {
  readonly name: CommandName;
  /** Operands as help texts show them. */
  readonly operands: string;
  readonly leastOperands: number;
  readonly mostOperands: number;
  readonly description: string;
  readonly options: readonly Option[];
  /** Each a command line and what it does. */
  readonly examples: readonly (readonly [string, string])[];
}

/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [
  {
    name: 'scan',
    operands: '[TARGET..]',
    leastOperands: 0,
    mostOperands: Number.POSITIVE_INFINITY,
    description:
      'Find leaked secrets. A git repository is scanned with its whole history, a folder or file as it is, - is standard input; without a target, the current folder.',
    options: scanOptions,
    examples: [
      ['dowse scan', 'the repository here: working tree and all history'],
      ['dowse scan --staged', 'what the next commit would add (for a pre-commit hook)'],
      ['dowse scan --range origin/main..HEAD', 'what a branch would add, commit by commit'],
      ['dowse scan --ci', 'in a build service: what this push or pull request adds'],
      ['dowse scan --report sarif=dowse.sarif', 'a report for code scanning besides'],
      ['kubectl logs my-pod | dowse scan -', 'whatever is piped in'],
    ],
  },
  {
    name: 'app',
    operands: 'FILE..',
    leastOperands: 1,
    mostOperands: Number.POSITIVE_INFINITY,
    description:
      'Find secrets in released app builds (APK, AAB, IPA, …) and other archives: the same as scan, which opens them too.',
    options: scanOptions,
    examples: [
      ['dowse app app-release.apk', 'a build'],
      ['dowse app new.ipa --against old.ipa', 'only what is new decides the exit code: a release gate'],
      ['dowse scan . app-release.aab', 'source and build: one finding for what is in both'],
    ],
  },
  {
    name: 'rules list',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    description: 'List the rules that a scan searches for.',
    options: rulesOptions,
    examples: [['dowse rules list -f json', 'for programs']],
  },
  {
    name: 'rules show',
    operands: 'ID',
    leastOperands: 1,
    mostOperands: 1,
    description: 'Show all that is known of a rule, among it how it finds. What to do: dowse explain.',
    options: rulesOptions,
    examples: [['dowse rules show github-personal-access-token', 'one rule']],
  },
  {
    name: 'rules test',
    operands: 'FILE',
    leastOperands: 1,
    mostOperands: 1,
    description:
      'Prove a file of your own rules: their examples, their counter-examples, and drawn values in many syntaxes.',
    options: [],
    examples: [['dowse rules test team-rules.yaml', 'exits with 1 when a rule does not keep its word']],
  },
  ...helpCommands,
  {
    name: 'baseline create',
    operands: '[TARGET]',
    leastOperands: 0,
    mostOperands: 1,
    description:
      'Write the secrets that a scan finds into a baseline, which hides them from then on. It holds fingerprints, no secret: commit it.',
    options: createOptions,
    examples: [
      ['dowse baseline create --reason "before Dowse" --expires 2026-12-31', 'start now, clean up later'],
    ],
  },
  {
    name: 'baseline update',
    operands: '[TARGET]',
    leastOperands: 0,
    mostOperands: 1,
    description: 'Add the secrets that the baseline does not hold yet; what people wrote in it stays.',
    options: updateOptions,
    examples: [['dowse baseline update --reason "test server" --owner ada', 'what is new is accepted, too']],
  },
  {
    name: 'baseline prune',
    operands: '[TARGET]',
    leastOperands: 0,
    mostOperands: 1,
    description: 'Take out of the baseline what is in neither files nor history any more.',
    options: pruneOptions,
    examples: [['dowse baseline prune --expired', 'what has expired goes, too']],
  },
  {
    name: 'baseline show',
    operands: '[TARGET]',
    leastOperands: 0,
    mostOperands: 1,
    description: 'List the entries of the baseline: what has expired first, then what expires next.',
    options: showOptions,
    examples: [['dowse baseline show -f json', 'for programs']],
  },
  {
    name: 'triage',
    operands: '[TARGET]',
    leastOperands: 0,
    mostOperands: 1,
    description:
      'Walk through the findings on the terminal and decide on each: accept it with a reason, in the baseline or by a comment in the file, or leave it.',
    options: triageOptions,
    examples: [['dowse triage --expires 2026-12-31', 'what is accepted holds until the end of the year']],
  },
  {
    name: 'config show',
    operands: '[PATH]',
    leastOperands: 0,
    mostOperands: 1,
    description:
      'Show what the configuration files say of a path, with file and line of each value, and whether it is scanned.',
    options: showOptions.filter(({ name }) => name === 'format'),
    examples: [['dowse config show packages/api/src/db.ts', 'which of the nested files counts there']],
  },
  {
    name: 'config check',
    operands: '[FILE]',
    leastOperands: 0,
    mostOperands: 1,
    description: 'Check a configuration or a baseline: its form, its rules, and the rules that it names.',
    options: [],
    examples: [['dowse config check .dowse.yaml', 'exits with 2 and tells each mistake with its line']],
  },
  ...hookCommands,
  {
    name: 'import',
    operands: 'FILE',
    leastOperands: 1,
    mostOperands: 1,
    description:
      'Turn files of other scanners into ours, and list what could not be carried over: rules of a gitleaks configuration (.toml); .gitleaksignore and .secrets.baseline as entries of allow.',
    options: importOptions,
    examples: [
      ['dowse import .gitleaks.toml -o team-rules.yaml', 'then: dowse rules test team-rules.yaml'],
      ['dowse import .secrets.baseline', 'entries for the configuration, .dowse.yaml'],
    ],
  },
  {
    name: 'verify',
    operands: 'REPORT',
    leastOperands: 1,
    mostOperands: 1,
    description:
      'Ask providers about the findings of an earlier report (JSON or JSON lines), whose places are scanned again, for reports hold no secrets.',
    options: verifyReportOptions,
    examples: [['dowse verify dowse.json --only-live', 'what of it still works']],
  },
  {
    name: 'inspect',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    description:
      'Tell all about one secret from standard input: what it is, whether it works, whose it is and what it reaches. Exits with 1 when it works, 0 when it does not, 3 when nobody can tell.',
    options: inspectOptions,
    examples: [['pass show github/bot | dowse inspect', 'one secret, which stands in no process list']],
  },
  {
    name: 'revoke',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    description:
      'End one secret from standard input through its provider’s API, after a confirmation on the terminal; where there is no such API, say how to end it by hand. Exits with 0 only when it is ended.',
    options: revokeOptions,
    examples: [['dowse revoke --audit revoked.jsonl < leaked.txt', 'with a record of what was done']],
  },
  {
    name: 'report',
    operands: 'FILE',
    leastOperands: 1,
    mostOperands: 1,
    description: 'Show an earlier report (dowse scan --format json) in another format. Nothing is scanned.',
    options: reportOptions,
    examples: [
      ['dowse report dowse.json -f html -o dowse.html', 'a page to search and filter'],
      ['dowse report dowse.json -f csv', 'for a spreadsheet'],
    ],
  },
  {
    name: '--version',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    description: 'Print the version, the number of rules and the engine in use.',
    options: versionOptions,
    examples: [],
  },
];

/** What each exit code means, in the order of the help text. */
export const exitCodes: readonly (readonly [string, string])[] = [
  ['0', 'nothing found'],
  ['1', 'findings (or the number given with --exit-code; 0 with --exit-zero)'],
  ['2', 'the command line, the configuration or a rule cannot be used, or a target cannot be scanned'],
  ['3', 'no findings, but incomplete: something could not be read, or nothing at all was scanned'],
  ['130', 'interrupted (143: terminated); what was found so far is printed'],
];
