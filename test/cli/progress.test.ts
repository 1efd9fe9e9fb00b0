import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgressLine, progressText } from '#cli/progress';

const state = { doneUnits: 25, plannedUnits: 100, isPlanned: true, bytes: 400_000_000, sightings: 3 };

test('tells the share, the amount, the rate, what is left and what was seen', () => {
  assert.equal(progressText(state, 1000), ' 25%  400 MB scanned  400 MB/s  3 s left  3 secrets seen');
});

test('promises nothing while planning goes on', () => {
  const text = progressText({ ...state, isPlanned: false, sightings: 0 }, 2000);
  assert.equal(text, ' ...  400 MB scanned  200 MB/s');
});

test('says nothing of the time left before the first unit is done, nor of an empty plan', () => {
  assert.equal(progressText({ ...state, doneUnits: 0, bytes: 0 }, 500).includes('left'), false);
  assert.equal(progressText({ ...state, doneUnits: 0, plannedUnits: 0 }, 500).startsWith('  0%'), true);
});

function recorder(columns: number) {
  const written: string[] = [];
  return { written, columns, write: (text: string) => written.push(text) };
}

test('a line is one write that fits the terminal, and is cleared away', () => {
  let time = 0;
  const stream = recorder(20);
  const line = createProgressLine('line', stream, () => time);
  line.show(state);
  assert.deepEqual(stream.written, [], 'a short scan shows nothing');
  line.clear();
  assert.deepEqual(stream.written, [], 'and so there is nothing to clear');
  time = 1000;
  line.show(state);
  assert.deepEqual(stream.written, ['\r 25%  400 MB scanne\x1b[K']);
  line.clear();
  line.clear();
  assert.deepEqual(stream.written.slice(1), ['\r\x1b[K']);
});

test('without a terminal there is a line of its own every ten seconds, without escapes', () => {
  let time = 0;
  const stream = recorder(80);
  const line = createProgressLine('log', stream, () => time);
  for (time = 0; time <= 21_000; time += 1000) line.show(state);
  line.clear();
  assert.equal(stream.written.length, 2);
  for (const text of stream.written) assert.match(text, /^dowse: {2}25% [^\x1b\r]*\n$/);
});

test('none is none', () => {
  let time = 0;
  const stream = recorder(80);
  const line = createProgressLine('none', stream, () => time);
  time = 20_000;
  line.show(state);
  line.clear();
  assert.deepEqual(stream.written, []);
});
