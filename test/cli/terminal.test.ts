import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasColor, isCi, mayReveal, progressStyle, type Environment } from '#cli/terminal';

const colors: readonly {
  name: string;
  when?: 'auto' | 'always' | 'never';
  environment?: Environment;
  isTerminal?: boolean;
  expected: boolean;
}[] = [
  { name: 'a terminal', isTerminal: true, expected: true },
  { name: 'a pipe', isTerminal: false, expected: false },
  { name: 'NO_COLOR', isTerminal: true, environment: { NO_COLOR: '1' }, expected: false },
  { name: 'an empty NO_COLOR', isTerminal: true, environment: { NO_COLOR: '' }, expected: true },
  { name: 'a dumb terminal', isTerminal: true, environment: { TERM: 'dumb' }, expected: false },
  { name: 'FORCE_COLOR', environment: { FORCE_COLOR: '1' }, expected: true },
  { name: 'FORCE_COLOR=0', isTerminal: true, environment: { FORCE_COLOR: '0' }, expected: false },
  { name: 'FORCE_COLOR and NO_COLOR', environment: { FORCE_COLOR: '1', NO_COLOR: '1' }, expected: true },
  { name: '--color always', when: 'always', environment: { NO_COLOR: '1' }, expected: true },
  {
    name: '--color never',
    when: 'never',
    isTerminal: true,
    environment: { FORCE_COLOR: '1' },
    expected: false,
  },
];

for (const { name, when = 'auto', environment = {}, isTerminal = false, expected } of colors) {
  test(`${name} means ${expected ? 'colour' : 'no colour'}`, () => {
    assert.equal(hasColor(when, environment, isTerminal), expected);
  });
}

test('knows build services by their variables', () => {
  assert.equal(isCi({}), false);
  assert.equal(isCi({ CI: 'true' }), true);
  assert.equal(isCi({ CI: 'false' }), false);
  assert.equal(isCi({ CI: '' }), false);
  assert.equal(isCi({ GITHUB_ACTIONS: 'true' }), true);
  assert.equal(isCi({ JENKINS_URL: 'https://ci.example' }), true);
});

test('secrets may be revealed on a build service only if it is allowed there', () => {
  assert.equal(mayReveal({}), true);
  assert.equal(mayReveal({ CI: '1' }), false);
  assert.equal(mayReveal({ CI: '1', DOWSE_ALLOW_REVEAL: '1' }), true);
  assert.equal(mayReveal({ CI: '1', DOWSE_ALLOW_REVEAL: '0' }), false);
});

const unsaid = { progress: false, noProgress: false, quiet: false };
const styles: readonly [string, typeof unsaid, Environment, boolean, 'line' | 'log' | 'none'][] = [
  ['a terminal', unsaid, {}, true, 'line'],
  ['a pipe', unsaid, {}, false, 'none'],
  ['a terminal on a build service', unsaid, { CI: '1' }, true, 'none'],
  ['a dumb terminal', unsaid, { TERM: 'dumb' }, true, 'none'],
  ['--progress on a build service', { ...unsaid, progress: true }, { CI: '1' }, false, 'log'],
  ['--progress on a terminal', { ...unsaid, progress: true }, { CI: '1' }, true, 'line'],
  ['--no-progress', { ...unsaid, noProgress: true }, {}, true, 'none'],
  ['--quiet', { ...unsaid, quiet: true }, {}, true, 'none'],
];

for (const [name, wanted, environment, isTerminal, expected] of styles) {
  test(`${name} shows progress as ${expected}`, () => {
    assert.equal(progressStyle(wanted, environment, isTerminal), expected);
  });
}
