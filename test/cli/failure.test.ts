import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RuleError, SourceError, UsageError } from '#model/errors';
import { failureText } from '#cli/failure';

test('a known error says itself what to do, on one line', () => {
  for (const error of [
    new UsageError('--a and --b exclude each other. Leave one out.'),
    new SourceError('--a and --b exclude each other. Leave one out.', 'x'),
    new RuleError('--a and --b exclude each other. Leave one out.', 'x', 'y'),
  ]) {
    assert.equal(failureText(error, false), 'dowse: --a and --b exclude each other. Leave one out.\n');
  }
});

test('control and bidirectional characters of names are escaped', () => {
  const text = failureText(new SourceError('There is no \x1b[31m\u202e here.', 'x'), false);
  assert.equal(text, 'dowse: There is no \\x1b[31m\\u202e here.\n');
});

test('an unexpected error shows its name and place, never its message', () => {
  const text = failureText(Object.assign(new TypeError('hunter2 is odd'), { code: 'E_ODD' }), false);
  assert.match(
    text,
    /^dowse: unexpected TypeError E_ODD at failure\.test\.ts:\d+:\d+; the run ended here\.\n/,
  );
  assert.doesNotMatch(text, /hunter2/);
  assert.match(text, /DOWSE_DEBUG=1/);
});

test('an unexpected error shows everything when asked to', () => {
  const text = failureText(new TypeError('hunter2 is odd'), true);
  assert.match(text, /TypeError: hunter2 is odd\n {4}at /);
});

test('something thrown that is no error shows its type', () => {
  assert.match(failureText('hunter2', false), /^dowse: unexpected string; the run ended here\.\n/);
  assert.doesNotMatch(failureText('hunter2', true), /hunter2/);
});
