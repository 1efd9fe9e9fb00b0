/**
 * The command line, read: which command, its operands, and its options as yargs parsed them. Values
 * are checked by the command itself (`option.ts`), so that only its own table need be known here.
 */

import type { Argv } from 'yargs';
import { UsageError } from '#model/errors';
import { nearestWords } from '#rules/nearest-words';
import { commands } from './commands.ts';
import type { Command, CommandName } from './commands.ts';
import { commandHelp, overview, programHelp } from './help.ts';
import type { Option } from './option.ts';

/** A command to run. */
export interface RunRequest {
  readonly kind: 'run';
  readonly command: CommandName;
  readonly operands: readonly string[];
  /** Option values by name, unchecked: for `readValues`. */
  readonly given: Readonly<Record<string, unknown>>;
  /** True: no command was written, `scan` is meant. */
  readonly isImplied: boolean;
}

/** What the user asked for. */
export type Request = RunRequest | { readonly kind: 'help'; readonly text: string };

/**
 * Reads the arguments (without node and script). Never prints and never ends the process: help
 * (wrapped to `width` columns) comes back as text, anything that cannot be used is a `UsageError`.
 * Where the first argument is no command, `scan` is meant. `--` ends options.
 */
export async function parseCommandLine(args: readonly string[], width: number): Promise<Request> {
  const [first, second] = args;
  if (first === undefined) throw new UsageError(`Say what to scan.\n\n${programHelp(width)}`);
  if (first === '--help' || first === '-h' || first === 'help')
    return { kind: 'help', text: programHelp(width) };
  const command = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  if (command !== undefined) {
    return parseOptions(command, args.slice(command.name.split(' ').length), width, false);
  }
  if (commands.some(({ name }) => name.startsWith(`${first} `)))
    return groupWithoutCommand(first, second, width);
  const scan = commands.find(({ name }) => name === 'scan');
  if (scan === undefined) throw new TypeError('there is no command scan');
  return parseOptions(scan, args, width, true);
}

/** `dowse rules` and the like, which need a second word. */
function groupWithoutCommand(group: string, word: string | undefined, width: number): Request {
  const shown = commands.filter(({ name }) => name.startsWith(`${group} `));
  const names = shown.map(({ name }) => name.slice(group.length + 1));
  if (word === '--help' || word === '-h') {
    const usage = `Usage: dowse ${group} ${names.join('|')} [options]`;
    return { kind: 'help', text: overview(usage, shown, width) };
  }
  const [guess] = nearestWords(word ?? '', names);
  const asked =
    word === undefined ? `dowse ${group} needs a command` : `dowse ${group} has no command "${word}"`;
  throw new UsageError(
    `${asked}. ${guess === undefined ? `It has: ${names.join(', ')}.` : `Did you mean "${guess}"?`}`,
  );
}

async function parseOptions(
  command: Command,
  args: readonly string[],
  width: number,
  isImplied: boolean,
): Promise<Request> {
  const given = args.some((arg) => arg.startsWith('-')) ? await readOptions(command, args) : { _: args };
  if (given['help'] === true) return { kind: 'help', text: commandHelp(command, width) };
  const operands = [...listOf(given['_']), ...listOf(given['--'])];
  checkOperands(command, operands);
  return { kind: 'run', command: command.name, operands, given, isImplied };
}

/** As yargs parses them. It takes a third of a hook's start-up, so it is loaded where there is something to parse. */
async function readOptions(
  command: Command,
  args: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const { default: yargs } = await import('yargs');
  const parser = withOptions(yargs([]), command.options).fail((message, error) => {
    throw optionError(command, message ?? error.message);
  });
  return parser.parseSync(withBareValues(command.options, args));
}

/** An optional value stands behind `=` alone, so that `--verify .` leaves the folder an operand. */
function withBareValues(options: readonly Option[], args: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.map((arg, index) => {
    const option =
      index < end ? options.find(({ name, bare }) => bare !== undefined && arg === `--${name}`) : undefined;
    return option === undefined ? arg : `${arg}=${option.bare}`;
  });
}

/** yargs with everything off that guesses, prints, reads files or ends the process. */
function withOptions(parser: Argv, options: readonly Option[]): Argv {
  parser
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
    })
    .detectLocale(false)
    .version(false)
    .help(false)
    .exitProcess(false)
    .strictOptions()
    .option('help', { type: 'boolean', alias: 'h' });
  for (const { name, kind, short } of options) {
    const isFlag = kind === 'flag';
    const alias = short === undefined ? {} : { alias: short };
    parser.option(name, { type: isFlag ? 'boolean' : 'string', requiresArg: !isFlag, ...alias });
  }
  return parser;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const surplus = operands[command.mostOperands];
  if (operands.length < command.leastOperands) {
    throw new UsageError(`dowse ${command.name} needs ${command.operands}. ${helpHint(command)}`);
  }
  if (surplus !== undefined) {
    throw new UsageError(`dowse ${command.name} has no use for "${surplus}". ${helpHint(command)}`);
  }
}

/** yargs says `Unknown argument: stagd` and the like; we add the option that was probably meant. */
function optionError(command: Command, message: string): UsageError {
  const unknown = /^Unknown arguments?: ([^,]*)/.exec(message)?.[1];
  const lacking = /^Not enough arguments following: (.*)$/s.exec(message)?.[1];
  if (lacking !== undefined) return new UsageError(`${dashed(lacking)} needs a value. ${helpHint(command)}`);
  if (unknown === undefined) return new UsageError(`${message}. ${helpHint(command)}`);
  const [guess] = nearestWords(unknown, [...command.options.map(({ name }) => name), 'help']);
  const advice = guess === undefined ? helpHint(command) : `Did you mean --${guess}?`;
  return new UsageError(`dowse ${command.name} has no option ${dashed(unknown)}. ${advice}`);
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

function helpHint(command: Command): string {
  return `See dowse ${command.name} --help`;
}
