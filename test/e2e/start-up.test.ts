/**
 * What a hook waits for before its first line of work: the files of the bundle that start-up reads.
 * Counted, not timed, so that a package that slips into them is found on any machine.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { builtCli } from '../support/cli.ts';

/** The files that an ES module imports at once, itself among them. */
function readAtOnce(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, specifier = ''] of text.matchAll(/(?:^|[;}\n])import(?:[\w$*{},\s]+?from)?"(\.[^"]+)"/g)) {
    readAtOnce(join(dirname(file), specifier), seen);
  }
  return seen;
}

function chunkNamed(name: string): string {
  const [, chunk] =
    new RegExp(`import\\("\\./chunks/(${name}-\\w+\\.js)"\\)`).exec(readFileSync(builtCli, 'utf8')) ?? [];
  assert.ok(chunk, `the built command loads ${name} on demand`);
  return join(dirname(builtCli), 'chunks', chunk);
}

const size = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + readFileSync(file).length, 0);

const chunks = join(dirname(builtCli), 'chunks');
const everyFile = readdirSync(chunks)
  .filter((name) => name.endsWith('.js'))
  .map((name) => join(chunks, name));
const start = readAtOnce(builtCli);
const hook = readAtOnce(chunkNamed('scan-commands'), new Set(start));

test('reads little before it knows the command', () => {
  assert.ok(start.size > 1 && start.size <= 12, `${start.size} files`);
  assert.ok(size(start) <= 50_000, `${size(start)} bytes`);
});

test('reads less than 700 KB in 40 files before a hook begins to work', () => {
  assert.ok(hook.size > start.size && hook.size <= 40, `${hook.size} files`);
  assert.ok(size(hook) <= 700_000, `${size(hook)} bytes`);
});

/** Text that only the bundled package has, so that its absence says something. */
const marks: Readonly<Record<string, string>> = {
  zod: 'invalid_union',
  yaml: 'YAMLParseError',
  yargs: 'strictOptions',
  undici: 'UND_ERR_CONNECT_TIMEOUT',
};

for (const [name, mark] of Object.entries(marks)) {
  test(`does not read ${name} before a hook begins to work`, () => {
    const withMark = everyFile.filter((file) => readFileSync(file, 'utf8').includes(mark));
    assert.ok(withMark.length > 0, `${mark} is in the bundle`);
    assert.deepEqual(
      withMark.filter((file) => hook.has(file)),
      [],
    );
  });
}
