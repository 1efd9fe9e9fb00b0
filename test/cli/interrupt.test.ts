import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

/** A run that is interrupted but never ends by itself, as one that is stuck. */
const stuck = `
  import { listenForInterruption } from '#cli/interrupt';
  const interruption = listenForInterruption(() => console.log('first'));
  interruption.signal.addEventListener('abort', () => console.log('aborted by', interruption.by));
  setInterval(() => {}, 1000);
  console.log('ready');`;

const released = `
  import { listenForInterruption } from '#cli/interrupt';
  listenForInterruption(() => console.log('first')).release();
  setInterval(() => {}, 1000);
  console.log('ready');`;

function start(script: string) {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const waitFor = async (text: string) => {
    while (!said.includes(text)) await once(child.stdout, 'data');
  };
  return { child, waitFor };
}

for (const [first, second, expected] of [
  ['SIGINT', 'SIGINT', 130],
  ['SIGTERM', 'SIGINT', 130],
  ['SIGINT', 'SIGTERM', 143],
] as const) {
  test(`${first} asks the run to end, and ${second} after it ends it with ${expected}`, async () => {
    const { child, waitFor } = start(stuck);
    await waitFor('ready');
    child.kill(first);
    await waitFor(`first\naborted by ${first}`);
    child.kill(second);
    assert.deepEqual(await once(child, 'exit'), [expected, null]);
  });
}

test('a signal has its usual effect once the scan is over', async () => {
  const { child, waitFor } = start(released);
  await waitFor('ready');
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [null, 'SIGINT']);
});
