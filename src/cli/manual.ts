/** docs/dowse.1, the manual page, made from the same tables as the help texts and docs/CLI.md. */

import { type Command, commands, exitCodes } from './commands.ts';
import { helpOption } from './help.ts';
import type { Option } from './option.ts';
import { contradictions } from './options.ts';
import { about, variables } from './reference.ts';
import { bold, italic, item, prose, roffText, verbatim } from './roff.ts';

/** Files that people write. */
const files: readonly (readonly [string, string])[] = [
  ['.dowse.yaml, .dowse.toml, .dowse.json', 'Settings and own rules, for a folder and what is below it.'],
  ['.dowse-baseline.json', 'Secrets that are known already, by fingerprint.'],
  ['.dowseignore', 'Paths that are left out, in gitignore syntax.'],
];

/** The text of docs/dowse.1. */
export function manualPage(): string {
  const lines = [
    String.raw`.\" Written by "npm run docs" from src/cli/options.ts and src/cli/commands.ts.`,
    '.TH DOWSE 1 "" "Dowse" "User Commands"',
    '.SH NAME',
    String.raw`dowse \- find leaked secrets in repositories, files and app builds`,
    '.SH SYNOPSIS',
    ...commands.flatMap((command, index) => [...(index === 0 ? [] : ['.br']), synopsis(command)]),
    '.SH DESCRIPTION',
    prose(about),
    '.SH COMMANDS',
    `Each of them takes ${optionTerm(helpOption)}, too.`,
    ...commands.flatMap(commandSection),
    '.SH OPTIONS THAT EXCLUDE EACH OTHER',
    ...contradictions.flatMap(([one, other, why]) =>
      item(`${bold(`--${one}`)} and ${bold(`--${other}`)}`, `${sentence(why)}.`),
    ),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => item(bold(code), `${sentence(meaning)}.`)),
    '.SH ENVIRONMENT',
    ...variables.flatMap(([name, effect]) => item(bold(name), effect)),
    '.SH FILES',
    ...files.flatMap(([name, meaning]) => item(italic(name), meaning)),
    '.SH SEE ALSO',
    `${bold('git')}(1), ${bold('gitignore')}(5), ${bold('githooks')}(5)`,
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis({ name, operands, options }: Command): string {
  const parts = [bold(`dowse ${name}`), operands === '' ? '' : italic(operands)];
  return [...parts, options.length === 0 ? '' : '[options]'].filter((part) => part !== '').join(' ');
}

function commandSection(command: Command): readonly string[] {
  return [
    `.SS "${roffText(`dowse ${command.name} ${command.operands}`.trimEnd())}"`,
    prose(command.description),
    ...optionItems(command),
    ...command.examples.flatMap(([line, meaning]) => [
      '.PP',
      `${prose(sentence(meaning))}:`,
      ...verbatim(line),
    ]),
  ];
}

/** A table that an earlier command has, too, is not printed twice. */
function optionItems({ name, options }: Command): readonly string[] {
  const first = commands.find((other) => other.options === options);
  if (options.length === 0) return [];
  if (first !== undefined && first.name !== name)
    return ['.PP', `Its options are those of ${bold(`dowse ${first.name}`)}.`];
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.flatMap((group) => [
    '.PP',
    `${italic(group)}:`,
    ...options.filter((option) => option.group === group).flatMap(optionItem),
  ]);
}

function optionItem(option: Option): readonly string[] {
  const fallback = option.fallback === undefined ? '' : ` Without it: ${option.fallback}.`;
  return item(optionTerm(option), `${option.description}.${fallback}`);
}

function optionTerm({ name, short, placeholder, bare }: Option): string {
  const letter = short === undefined ? '' : `${bold(`-${short}`)}, `;
  const value = placeholder === undefined ? '' : italic(placeholder);
  if (bare !== undefined) return `${letter}${bold(`--${name}`)}[=${value}]`;
  return `${letter}${bold(`--${name}`)}${value === '' ? '' : ` ${value}`}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
