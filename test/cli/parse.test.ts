import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommandLine, type RunRequest } from '#cli/parse';

async function run(...args: string[]): Promise<RunRequest> {
  const request = await parseCommandLine(args, 100);
  assert.equal(request.kind, 'run');
  return request;
}

async function help(...args: string[]): Promise<string> {
  const request = await parseCommandLine(args, 100);
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
  test(`refuses dowse ${args.join(' ')}`, async () => {
    await assert.rejects(parseCommandLine(args, 100), { name: 'UsageError', message: says });
  });
}

test('takes options before, between and after targets, each option with one value', async () => {
  const { command, operands, given } = await run(
    'scan',
    '--only',
    'a',
    'x',
    '--only=b',
    'y',
    '-q',
    '-o',
    'f',
  );
  assert.equal(command, 'scan');
  assert.deepEqual(operands, ['x', 'y']);
  assert.deepEqual(given['only'], ['a', 'b']);
  assert.equal(given['quiet'], true);
  assert.equal(given['output'], 'f');
});

test('takes a lone dash for standard input, and everything after two dashes for targets', async () => {
  assert.deepEqual((await run('scan', '-', '--', '--staged', '-q')).operands, ['-', '--staged', '-q']);
});

test('leaves numbers and dotted names as they were typed', async () => {
  assert.deepEqual((await run('scan', '007', '1e3')).operands, ['007', '1e3']);
});

test('takes the first argument for a target where it is no command', async () => {
  assert.deepEqual((await run('.', '--quiet')).operands, ['.']);
  assert.equal((await run('.')).isImplied, true);
  assert.equal((await run('--staged')).command, 'scan');
  assert.equal((await run('scan')).isImplied, false);
});

test('shows the program’s help, a group’s and a command’s', async () => {
  assert.match(await help('--help'), /^Usage: dowse COMMAND/);
  assert.ok((await help('--help')).split('\n').length < 70, 'on one page');
  assert.match(await help('-h'), /dowse rules show ID/);
  assert.match(await help('rules', '--help'), /dowse rules test FILE/);
  assert.match(await help('scan', '.', '--help'), /--range A\.\.B/);
  assert.match(await help('--version', '--help'), /--json/);
});

test('help wins over operands that are missing', async () => {
  assert.match(await help('rules', 'show', '-h'), /^Usage: dowse rules show ID/);
});

test('help fits its width', async () => {
  for (const line of (await help('scan', '--help')).split('\n')) assert.ok(line.length <= 100, line);
});

test('says what to do when nothing is asked for', async () => {
  await assert.rejects(parseCommandLine([], 100), {
    name: 'UsageError',
    message: /^Say what to scan\.\n\nUsage: dowse/,
  });
});
