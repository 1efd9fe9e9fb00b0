import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notWords } from '#engine/checks/not-words';

const outcomeOf = (secret: string) => notWords({ secret, match: secret }).outcome;

test('not-words drops identifiers and words', () => {
  for (const text of ['getWorkerOptions', 'parenthesizeOperandOfPrefixUnary', 'ENVIRONMENTVARIABLENAME']) {
    assert.equal(outcomeOf(text), 'drop', text);
  }
});

test('not-words passes what has a digit, and letters that no words are made of', () => {
  for (const text of ['getWorkerOptions2', 'qXzKvWbTjRmPxQhLdFgNcYwS', 'xkqjzvwbhtrdmnpf']) {
    assert.equal(outcomeOf(text), 'pass', text);
  }
});
