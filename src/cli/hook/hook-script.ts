/**
 * The text of the hooks that Dowse writes: plain sh, which git brings along on Windows too. A
 * script runs the hook that was there before, then Dowse; whichever refuses first decides. Where
 * no Dowse is found it refuses as well, since a hook that passes unscanned is none.
 */

import { hooksWithInput } from './hook-names.ts';

/** A Dowse to run: Node and the script that it is to be given. */
export interface DowsePlace {
  readonly node: string;
  readonly script: string;
}

/** What a script is to do. */
export interface ScriptRequest {
  readonly hook: string;
  /** False: the script only passes on to the repository's own hook. */
  readonly runsDowse: boolean;
  /** Absent: the script is to work on other machines too, and looks for Dowse itself. */
  readonly dowse?: DowsePlace;
  /** True: it serves all repositories, so it passes on to their own hooks, and runs nothing of theirs for Dowse. */
  readonly isGlobal: boolean;
  /** True: Dowse runs before the hook that was there, not after it. */
  readonly isFirst: boolean;
  /** Options of `dowse hook run`. */
  readonly options: readonly string[];
}

/** The line by which we know our own scripts. */
export const scriptMark = '# Written by "dowse hook install"; "dowse hook uninstall" takes it out.';

/** The name that the hook which was there gets, beside ours. */
export const earlierSuffix = '.before-dowse';

/** The whole script, with line feeds on every system. */
export function hookScript(request: ScriptRequest): string {
  const { hook, isGlobal, isFirst, runsDowse } = request;
  const hasInput = hooksWithInput.has(hook);
  const steps = ['earlier "$@"', ...(runsDowse ? [runCommand(request, hasInput)] : [])];
  const [first = '', second] = isFirst ? steps.toReversed() : steps;
  return [
    '#!/bin/sh',
    scriptMark,
    ...(hasInput ? ['input=$(cat)'] : []),
    '',
    '# The hook that was here before.',
    ...earlierLines(hook, isGlobal, hasInput),
    '',
    ...(runsDowse ? [...dowseLines(request), ''] : []),
    ...(second === undefined ? [first] : [`${first} || exit $?`, second]),
    '',
  ].join('\n');
}

function runCommand({ hook, options }: ScriptRequest, hasInput: boolean): string {
  const words = ['hook', 'run', hook, ...options].map(quoted).join(' ');
  return `${hasInput ? giveInput : ''}run_dowse ${words} -- "$@"`;
}

/** Without a line there is no input at all. */
const giveInput = '{ [ -z "$input" ] || printf \'%s\\n\' "$input"; } | ';

function earlierLines(hook: string, isGlobal: boolean, hasInput: boolean): string[] {
  const input = hasInput ? giveInput : '';
  const lines = [
    'earlier() {',
    `  if [ -x "$0${earlierSuffix}" ]; then ${input}"$0${earlierSuffix}" "$@" || return $?; fi`,
  ];
  if (isGlobal) {
    lines.push(
      `  own=$(git rev-parse --git-common-dir 2>/dev/null)/hooks/${hook}`,
      `  if [ -x "$own" ] && ! [ "$own" -ef "$0" ]; then ${input}"$own" "$@" || return $?; fi`,
    );
  }
  return [...lines, '}'];
}

function dowseLines({ dowse, isGlobal }: ScriptRequest): string[] {
  const ways: (readonly [condition: string, command: string])[] = [];
  if (dowse !== undefined) {
    ways.push(
      ['[ -x "$node" ] && [ -f "$cli" ]', '"$node" "$cli"'],
      ['[ -f "$cli" ] && command -v node >/dev/null 2>&1', 'node "$cli"'],
    );
  }
  // A repository that was cloned from a stranger may hold a program of that name.
  if (!isGlobal) ways.push(['[ -x node_modules/.bin/dowse ]', 'node_modules/.bin/dowse']);
  ways.push(['command -v dowse >/dev/null 2>&1', 'dowse']);
  if (!isGlobal) ways.push(['npx --no-install dowse --version >/dev/null 2>&1', 'npx --no-install dowse']);
  return [
    ...(dowse === undefined ? [] : [`node=${quoted(dowse.node)}`, `cli=${quoted(dowse.script)}`]),
    'run_dowse() {',
    ...ways.map(
      ([condition, command], index) => `  ${index === 0 ? 'if' : 'elif'} ${condition}; then ${command} "$@"`,
    ),
    '  else',
    ...goneLines(isGlobal).map((line) => `    ${line}`),
    '    return 1',
    '  fi',
    '}',
  ];
}

function goneLines(isGlobal: boolean): string[] {
  const again = isGlobal
    ? 'npm install --global dowse && dowse hook install --global'
    : 'npm install --save-dev dowse && npx dowse hook install';
  return [
    'echo "dowse: this hook cannot find Dowse, so nothing was scanned and git is told to stop." >&2',
    `echo "  Install it again:     ${again}" >&2`,
    `echo "  Or do without it:     rm '$0'" >&2`,
    `if [ -e "$0${earlierSuffix}" ]; then echo "  and put back yours:   mv '$0${earlierSuffix}' '$0'" >&2; fi`,
  ];
}

/** Of a script of ours: the Dowse that it was given. */
export function recordedDowse(script: string): DowsePlace | undefined {
  const node = unquoted(/^node=('.*')$/m.exec(script)?.[1]);
  const cli = unquoted(/^cli=('.*')$/m.exec(script)?.[1]);
  return node === undefined || cli === undefined ? undefined : { node, script: cli };
}

/** One word for sh, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function unquoted(word: string | undefined): string | undefined {
  return word?.slice(1, -1).replaceAll("'\\''", "'");
}
