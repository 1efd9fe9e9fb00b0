import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { commands } from '#cli/commands';
import { manualPage } from '#cli/manual';
import { roffText } from '#cli/roff';

const root = resolve(import.meta.dirname, '../..');

/** What `tool` makes of the page, and what it complains about; undefined, told loudly, where there is no such tool. */
function rendered(t: TestContext, tool: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { input: manualPage(), encoding: 'utf8' });
  if (error !== undefined) {
    t.skip(`${tool} is not installed`);
    return undefined;
  }
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  return stdout;
}

/** Without the line ends, hyphens and overstruck characters of a terminal. */
function asOneLine(text: string): string {
  return text.replace(/.\u0008/g, '').replace(/\s+/g, ' ');
}

function assertComplete(text: string): void {
  const words = asOneLine(text);
  for (const { name, operands, options } of commands) {
    assert.ok(words.includes(`dowse ${name} ${operands}`.trimEnd()), name);
    for (const option of options) assert.ok(words.includes(`--${option.name}`), `${name} --${option.name}`);
  }
}

test('groff takes the manual page without a warning, and shows every command and option', (t) => {
  const text = rendered(t, 'groff', ['-man', '-Tutf8', '-ww', '-P-c']);
  if (text !== undefined) assertComplete(text);
});

test('mandoc takes the manual page without an error, and shows every command and option', (t) => {
  // It warns that there is no date: there is none, so that the page is the same on every day.
  const text = rendered(t, 'mandoc', ['-man', '-Tutf8', '-Werror', '-Ios=Dowse']);
  if (text !== undefined) assertComplete(text);
});

test('texts in the manual page are no commands of roff', () => {
  assert.equal(roffText('.so /etc/passwd'), String.raw`\&.so /etc/passwd`);
  assert.equal(roffText("'\\n(.$ -x …"), String.raw`\(aq\en(.$ \-x \[u2026]`);
  assert.match(manualPage(), /^[\n -~]+$/);
});

test('the package ships the manual page', () => {
  const { man, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly man: readonly string[];
    readonly files: readonly string[];
  };
  // npm passes over a name that is not in a list.
  assert.deepEqual(man, ['./docs/dowse.1']);
  assert.ok(existsSync(join(root, 'docs/dowse.1')));
  assert.ok(files.includes('docs/dowse.1'));
});
