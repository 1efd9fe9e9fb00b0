import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommandLine, type RunRequest } from '#cli/parse';

function run(...args: string[]): RunRequest {
  const request = parseCommandLine(args, 100);
  assert.equal(request.kind, 'run');
  return request;
}

function help(...args: string[]): string {
  const request = parseCommandLine(args, 100);
  assert.equal(request.kind, 'help');
  return request.kind === 'help' ? request.text : '';
}

const refused: readonly { args: string[]; says: string }[] = [
  { args: ['scan', '--stagd'], says: 'dowse scan has no option --stagd. Did you mean --staged?' },
  { args: ['scan', '-x'], says: 'dowse scan has no option -x. See dowse scan --help' },
  {
    args: ['scan', '--no-no-history'],
    says: 'dowse scan has no option --no-no-history. Did you mean --no-history?',
  },
  { args: ['scan', '--history'], says: 'dowse scan has no option --history. Did you mean --no-history?' },
  { args: ['scan', '--zzz.yyy=1'], says: 'dowse scan has no option --zzz.yyy. See dowse scan --help' },
  {
    args: ['scan', '--__proto__.a=1'],
    says: 'dowse scan has no option --__proto__.a. See dowse scan --help',
  },
  { args: ['scan', '--output'], says: '--output needs a value. See dowse scan --help' },
  { args: ['scan', '-o'], says: '-o needs a value. See dowse scan --help' },
  { args: ['scan', '--output', '--staged'], says: '--output needs a value. See dowse scan --help' },
  { args: ['rules', 'lst'], says: 'dowse rules has no command "lst". Did you mean "list"?' },
  { args: ['rules'], says: 'dowse rules needs a command. It has: list, show, test.' },
  { args: ['rules', 'show'], says: 'dowse rules show needs ID. See dowse rules show --help' },
  {
    args: ['rules', 'show', 'a', 'b'],
    says: 'dowse rules show has no use for "b". See dowse rules show --help',
  },
  { args: ['--version', 'x'], says: 'dowse --version has no use for "x". See dowse --version --help' },
];

for (const { args, says } of refused) {
  test(`refuses dowse ${args.join(' ')}`, () => {
    assert.throws(() => parseCommandLine(args, 100), { name: 'UsageError', message: says });
  });
}

test('takes options before, between and after targets, each option with one value', () => {
  const { command, operands, given } = run('scan', '--only', 'a', 'x', '--only=b', 'y', '-q', '-o', 'f');
  assert.equal(command, 'scan');
  assert.deepEqual(operands, ['x', 'y']);
  assert.deepEqual(given['only'], ['a', 'b']);
  assert.equal(given['quiet'], true);
  assert.equal(given['output'], 'f');
});

test('takes a lone dash for standard input, and everything after two dashes for targets', () => {
  assert.deepEqual(run('scan', '-', '--', '--staged', '-q').operands, ['-', '--staged', '-q']);
});

test('leaves numbers and dotted names as they were typed', () => {
  assert.deepEqual(run('scan', '007', '1e3').operands, ['007', '1e3']);
});

test('takes the first argument for a target where it is no command', () => {
  assert.deepEqual(run('.', '--quiet').operands, ['.']);
  assert.equal(run('.').isImplied, true);
  assert.equal(run('--staged').command, 'scan');
  assert.equal(run('scan').isImplied, false);
});

test('shows the program’s help, a group’s and a command’s', () => {
  assert.match(help('--help'), /^Usage: dowse COMMAND/);
  assert.ok(help('--help').split('\n').length < 70, 'on one page');
  assert.match(help('-h'), /dowse rules show ID/);
  assert.match(help('rules', '--help'), /dowse rules test FILE/);
  assert.match(help('scan', '.', '--help'), /--range A\.\.B/);
  assert.match(help('--version', '--help'), /--json/);
});

test('help wins over operands that are missing', () => {
  assert.match(help('rules', 'show', '-h'), /^Usage: dowse rules show ID/);
});

test('help fits its width', () => {
  for (const line of help('scan', '--help').split('\n')) assert.ok(line.length <= 100, line);
});

test('says what to do when nothing is asked for', () => {
  assert.throws(() => parseCommandLine([], 100), {
    name: 'UsageError',
    message: /^Say what to scan\.\n\nUsage: dowse/,
  });
});
