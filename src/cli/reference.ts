/** docs/CLI.md, made from the same tables as the help texts, so that neither can be out of date. */

import { commands, exitCodes } from './commands.ts';
import type { Command } from './commands.ts';
import { optionSyntax } from './help.ts';
import { contradictions } from './options.ts';

/** Environment variables that the command line listens to. */
export const variables: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'Set to anything: no colour.'],
  ['FORCE_COLOR', 'Set to anything but 0: colour even where there is no terminal; outranks NO_COLOR.'],
  ['TERM', '`dumb`: no colour, no progress line.'],
  ['CI', 'Set (by build services): no progress unless `--progress`, no `--reveal`.'],
  ['DOWSE_ALLOW_REVEAL', '1: `--reveal` works on a build service too.'],
  ['DOWSE_DEBUG', '1: an unexpected error shows its message and stack, which may quote what was scanned.'],
];

/** What holds for all commands. */
export const about =
  'Findings go to standard output, everything else to standard error. `dowse PATH` means `dowse scan PATH`. `--` ends options: what follows is a target even if it begins with a dash.';

/** The text of docs/CLI.md. */
export function cliReference(): string {
  const parts = [
    '# Command line',
    '<!-- Written by `npm run docs` from src/cli/options.ts and src/cli/commands.ts. -->',
    about,
    ...commands.map(commandSection),
    section(
      'Options that exclude each other',
      contradictions.map(([one, other, why]) => `- \`--${one}\` and \`--${other}\`: ${why}.`).join('\n'),
    ),
    section(
      'Exit codes',
      `${table(['Code', 'Meaning'], exitCodes)}\n\nFindings come before problems: a scan that found something and could not read everything exits with 1. A scan that could not read everything never exits with 0, not even with \`--exit-zero\`.`,
    ),
    section(
      'Environment',
      table(
        ['Variable', 'Effect'],
        variables.map(([name, effect]) => [`\`${name}\``, effect]),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function commandSection(command: Command): string {
  const call = `dowse ${command.name} ${command.operands}`.trimEnd();
  const parts = [command.description, ...optionTables(command), examples(command)];
  return section(`\`${call}\``, parts.filter((part) => part !== '').join('\n\n'));
}

function optionTables(command: Command): readonly string[] {
  const groups = [...new Set(command.options.map(({ group }) => group))];
  return groups.map((group) => {
    const rows = command.options
      .filter((option) => option.group === group)
      .map((option) => [
        `\`${optionSyntax(option).trim()}\``,
        `${option.description}.`,
        option.fallback ?? '',
      ]);
    return `### ${group}\n\n${table(['Option', 'What it does', 'Default'], rows)}`;
  });
}

function examples(command: Command): string {
  const lines = command.examples.map(([line, meaning]) => `# ${meaning}\n${line}`);
  return lines.length === 0 ? '' : `\`\`\`sh\n${lines.join('\n\n')}\n\`\`\``;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
