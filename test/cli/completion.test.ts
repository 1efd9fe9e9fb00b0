/** The completion scripts, asked by the real shells. A shell that is not installed is skipped, and says so. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';

import { commands } from '#cli/commands';
import { bashCompletion } from '#cli/completion/bash';
import { fishCompletion } from '#cli/completion/fish';
import { zshCompletion } from '#cli/completion/zsh';
import { runCli } from '../support/cli.ts';
import { needs } from '../support/debian-packages.ts';

const root = mkdtempSync(join(tmpdir(), 'dowse-completion-'));
after(() => rmSync(root, { recursive: true }));

// A stand-in for the command in PATH: rules are asked of it.
writeFileSync(
  join(root, 'dowse'),
  '#!/bin/sh\nprintf "RULE  SEVERITY\\naws-key-pair  high\\nstripe-secret-key  high\\n"\n',
);
chmodSync(join(root, 'dowse'), 0o755);
const scripts = { bash: bashCompletion(), zsh: zshCompletion(), fish: fishCompletion() };
for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(root, `script.${shell}`), script);

function isMissing(context: TestContext, shell: string): boolean {
  if (spawnSync(shell, ['-c', 'exit 0']).status === 0) return false;
  context.skip(needs(shell));
  return true;
}

function ask(shell: string, args: readonly string[]): string {
  const { PATH = '' } = process.env;
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: `${root}:${PATH}`, HOME: root, TERM: 'dumb', LC_ALL: 'C.UTF-8' },
  });
  assert.equal(stderr, '', stderr);
  return stdout;
}

/** The words before the last are complete, the last one is what is being typed. */
const cases = [
  { words: ['expl'], expected: ['explain'] },
  { words: ['rules', ''], expected: ['list', 'show', 'test'] },
  { words: ['baseline', 'pr'], expected: ['prune'] },
  { words: ['scan', '--stag'], expected: ['--staged'] },
  { words: ['scan', '--color', ''], expected: ['always', 'auto', 'never'] },
  { words: ['doctor', '-f', ''], expected: ['json', 'text'] },
  { words: ['explain', 'str'], expected: ['stripe-secret-key'] },
  { words: ['scan', '--only', 'aws'], expected: ['aws-key-pair'] },
  { words: ['completion', 'z'], expected: ['zsh'] },
  { words: ['hook', 'install', 'pre-c'], expected: ['pre-commit'] },
];

test('bash completes by the function that complete is told', (context) => {
  if (isMissing(context, 'bash')) return;
  assert.equal(
    ask('bash', ['-c', '. ./script.bash; complete -p dowse']),
    'complete -o default -F _dowse dowse\n',
  );
  for (const { words, expected } of cases) {
    const line = ['dowse', ...words].map((word) => `'${word}'`).join(' ');
    const code = `. ./script.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _dowse dowse; printf '%s\\n' "\${COMPREPLY[@]}"`;
    assert.deepEqual(ask('bash', ['-c', code]).trim().split('\n').sort(), expected, words.join(' '));
  }
  const split = `. ./script.bash; COMP_WORDS=(dowse scan --color = al); COMP_CWORD=4; _dowse; echo "\${COMPREPLY[@]}"`;
  assert.equal(ask('bash', ['-c', split]), 'always\n');
});

test('fish completes, with what each word means', (context) => {
  if (isMissing(context, 'fish')) return;
  for (const { words, expected } of cases) {
    const code = `source script.fish; complete -C ${JSON.stringify(['dowse', ...words].join(' '))}`;
    const lines = ask('fish', ['--no-config', '-c', code]).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split('\t')[0] ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
      expected,
      words.join(' '),
    );
  }
  const told = ask('fish', ['--no-config', '-c', 'source script.fish; complete -C "dowse doct"']);
  assert.match(told, /^doctor\tTell whether Dowse can work here\./);
});

test('zsh completes on its own terminal', (context) => {
  if (isMissing(context, 'zsh')) return;
  for (const { words, expected } of cases.filter(({ expected: { length } }) => length === 1)) {
    const line = ['dowse', ...words].join(' ');
    const done = ['dowse', ...words.slice(0, -1), ...expected].join(' ');
    // The line is completed by the widget itself, and printed by a widget of ours.
    const code = `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -d ${root}/dump; . ./script.zsh'
zpty -w z 'tell() { print -r -- "<<$BUFFER>>"; BUFFER=; zle accept-line }; zle -N tell; bindkey "^X" tell; print -r -- rea""dy'
zpty -r -m z seen '*ready*'
zpty -w -n z $'${line}\\t\\x18'
zpty -r -m z seen '*<<*>>*'
print -r -- "$seen"
zpty -d z`;
    const [, seen = ''] = /<<(.*?)>>/s.exec(ask('zsh', ['-f', '-c', code])) ?? [];
    assert.equal(seen.trimEnd(), done, words.join(' '));
  }
});

test('the scripts name every command and every option', () => {
  for (const script of Object.values(scripts)) {
    for (const { name, options } of commands) {
      for (const word of name.split(' ')) assert.ok(script.includes(word), name);
      for (const option of options) assert.ok(script.includes(option.name), `${name} ${option.name}`);
    }
  }
});

test('completion prints the script, and a shell that it does not know is an error', async () => {
  assert.equal((await runCli(['completion', 'bash'])).stdout, scripts.bash);
  const { code, stderr } = await runCli(['completion', 'tcsh']);
  assert.equal(code, 2);
  assert.match(stderr, /There are completions for bash, zsh, fish, not for "tcsh"/);
});
