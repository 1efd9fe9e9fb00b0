/** Help texts, made from the tables of commands and options. `reference.ts` makes docs/CLI.md of the same tables. */

import { commands, exitCodes } from './commands.ts';
import type { Command } from './commands.ts';
import type { Option } from './option.ts';

/** The option that every command has. */
export const helpOption = {
  name: 'help',
  short: 'h',
  kind: 'flag',
  group: 'How it runs',
  description: 'Show this help',
} as const satisfies Option;

/** Help of one command: usage, options by group, examples, exit codes. Wrapped to `width` columns. */
export function commandHelp(command: Command, width: number): string {
  const options = [...command.options, helpOption];
  const groups = [...new Set(options.map(({ group }) => group))];
  return sections([
    usageOf(command),
    wrap(command.description, width).join('\n'),
    ...groups.map((group) => {
      const rows = options.filter((option) => option.group === group).map(rowOf);
      return `${group}\n${table(rows, width)}`;
    }),
    examplesOf([command], width),
    `Exit codes\n${table(exitCodes, width)}`,
  ]);
}

/** Help of several commands: what they are, examples, exit codes. */
export function overview(usage: string, shown: readonly Command[], width: number): string {
  const rows = shown.map((command) => [callOf(command), command.description] as const);
  return sections([
    usage,
    `Commands\n${table(rows, width)}`,
    examplesOf(shown, width),
    `Exit codes\n${table(exitCodes, width)}`,
    'Options of a command: dowse COMMAND --help',
  ]);
}

/** Help of the program, on one page: each command in half a sentence, and what most people come for. */
export function programHelp(width: number): string {
  const rows = commands.map((command) => [callOf(command), gistOf(command)] as const);
  return sections([
    'Usage: dowse COMMAND [options]\n       dowse TARGET.. [options], which is dowse scan',
    `Commands\n${table(rows, width)}`,
    examplesOf(commands.filter(({ name }) => commonCommands.has(name)).map(firstExamples), width),
    `Exit codes\n${table(exitCodes, width)}`,
    'All of a command, its options and examples: dowse COMMAND --help',
  ]);
}

/** Those of which the program's help shows how they are called. */
const commonCommands: ReadonlySet<string> = new Set(['scan', 'app', 'explain', 'hook install', 'report']);

function firstExamples(command: Command): Command {
  return { ...command, examples: command.examples.slice(0, command.name === 'scan' ? 2 : 1) };
}

function gistOf({ description }: Command): string {
  return description.split(/[.:;](?: |$)/, 1)[0] ?? description;
}

/** How an option is written: `-f, --format FORMAT`. */
export function optionSyntax(option: Option): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  const placeholder = option.placeholder ?? '';
  const value = option.bare === undefined ? ` ${placeholder}`.trimEnd() : `[=${placeholder}]`;
  return `${short}--${option.name}${value}`;
}

function usageOf(command: Command): string {
  return `Usage: ${callOf(command)}${command.options.length === 0 ? '' : ' [options]'}`;
}

function callOf(command: Command): string {
  return `dowse ${command.name} ${command.operands}`.trimEnd();
}

function rowOf(option: Option): readonly [string, string] {
  const fallback = option.fallback === undefined ? '' : ` (default: ${option.fallback})`;
  return [optionSyntax(option), `${option.description}${fallback}`];
}

function examplesOf(shown: readonly Command[], width: number): string {
  const rows = shown.flatMap(({ examples }) => examples);
  return rows.length === 0 ? '' : `Examples\n${table(rows, width)}`;
}

function sections(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Two columns; the right one is wrapped. */
function table(rows: readonly (readonly [string, string])[], width: number): string {
  const left = Math.max(...rows.map(([term]) => term.length));
  const indent = ' '.repeat(left + 4);
  return rows
    .map(([term, meaning]) => {
      const lines = wrap(meaning, Math.max(30, width - indent.length));
      return `  ${term.padEnd(left)}  ${lines.join(`\n${indent}`)}`;
    })
    .join('\n');
}

/** The text in lines of at most `width` characters, broken at spaces; longer words stay whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
