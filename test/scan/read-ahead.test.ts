import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { readAhead } from '#scan/read-ahead';

async function* numbers(count: number, taken: number[], isClosed = { value: false }): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= count; number++) {
      if (number % 3 === 0) await setImmediate();
      taken.push(number);
      yield number;
    }
  } finally {
    isClosed.value = true;
  }
}

test('items come in their order, whatever is read ahead', async () => {
  for (const most of [1, 2, 7, 100]) {
    const got: number[] = [];
    for await (const number of readAhead(numbers(50, []), most)) got.push(number);
    assert.deepEqual(
      got,
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  }
});

test('no more is taken ahead than was asked for', async () => {
  const taken: number[] = [];
  const ahead = readAhead(numbers(50, taken), 5);
  await ahead.next();
  for (let round = 0; round < 20; round++) await setImmediate();
  assert.equal(taken.length, 6);
  await ahead.return(undefined);
});

test('a reader that stops ends the source', async () => {
  const isClosed = { value: false };
  for await (const number of readAhead(numbers(50, [], isClosed), 5)) if (number === 3) break;
  assert.ok(isClosed.value);
});

test('an error of the source comes behind what was read before it', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    throw new RangeError('no more');
  }
  const got: number[] = [];
  await assert.rejects(async () => {
    for await (const number of readAhead(failing(), 9)) got.push(number);
  }, RangeError);
  assert.deepEqual(got, [1]);
});
