import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '#cli/commands';
import { contradictions, scanOptions } from '#cli/options';
import { cliReference } from '#cli/reference';

test('the reference names every command and every option', () => {
  const text = cliReference();
  for (const { name, options } of commands) {
    assert.ok(text.includes(`## \`dowse ${name}`), name);
    for (const option of options) assert.match(text, new RegExp(`\\| \`(?:-., )?--${option.name}[ [\`]`));
  }
});

test('tables of the reference are well-formed: as many cells as the head has', () => {
  for (const table of cliReference().match(/(?:^\|.*\n)+/gm) ?? []) {
    const widths = table
      .trim()
      .split('\n')
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    assert.equal(new Set(widths).size, 1, table);
  }
});

test('names and letters of options are unique within a command, and letters leave -h free', () => {
  for (const { name, options } of commands) {
    const names = options.map((option) => option.name);
    const letters = options.flatMap(({ short }) => short ?? []);
    assert.equal(new Set([...names, 'help']).size, names.length + 1, name);
    assert.equal(new Set([...letters, 'h']).size, letters.length + 1, name);
  }
});

test('contradictions name options that exist', () => {
  const names = new Set<string>(scanOptions.map((option) => option.name));
  for (const [one, other] of contradictions) assert.ok(names.has(one) && names.has(other), `${one} ${other}`);
});
