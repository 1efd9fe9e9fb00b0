import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkOutputFile, throwUnlessReaderGone, writeToFile, writeToStream } from '#cli/output';

const folder = mkdtempSync(join(tmpdir(), 'dowse-output-'));
after(() => rmSync(folder, { recursive: true }));

let number = 0;
function newFolder(): string {
  const path = join(folder, String(number++));
  mkdirSync(path);
  return path;
}

test('a report file is whole, readable by its owner alone, and nothing is left beside it', () => {
  const file = join(newFolder(), 'report.txt');
  writeToFile(['one ', 'two ', '\u{1f511} three\n'], file);
  assert.equal(readFileSync(file, 'utf8'), 'one two \u{1f511} three\n');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(join(file, '..')), ['report.txt']);
});

test('a report file replaces the one before, and its permissions', () => {
  const file = join(newFolder(), 'report.txt');
  writeFileSync(file, 'the old one, which is longer');
  chmodSync(file, 0o644);
  writeToFile(['new'], file);
  assert.equal(readFileSync(file, 'utf8'), 'new');
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('a reporter that fails leaves the old report and nothing else', () => {
  const file = join(newFolder(), 'report.txt');
  writeFileSync(file, 'old');
  function* failing(): Generator<string> {
    yield 'half';
    throw new TypeError('no more');
  }
  assert.throws(() => writeToFile(failing(), file), TypeError);
  assert.equal(readFileSync(file, 'utf8'), 'old');
  assert.deepEqual(readdirSync(join(file, '..')), ['report.txt']);
});

test('a link is not written through, and what it points at stays', () => {
  const place = newFolder();
  const file = join(place, 'report.txt');
  writeFileSync(join(place, 'other'), 'precious');
  symlinkSync('other', file);
  for (const act of [() => checkOutputFile(file), () => writeToFile(['x'], file)]) {
    assert.throws(act, { name: 'UsageError', message: /is a symbolic link, which is not followed/ });
  }
  assert.equal(readFileSync(join(place, 'other'), 'utf8'), 'precious');
});

const refused: readonly { name: string; path: () => string; says: RegExp }[] = [
  { name: 'a folder', path: newFolder, says: /is a folder\. Name a file in it/ },
  { name: 'a device', path: () => '/dev/null', says: /is not a regular file/ },
  {
    name: 'a file in a folder that is missing',
    path: () => join(folder, 'none', 'report.txt'),
    says: /cannot be written to .*report\.txt \(ENOENT\)/,
  },
];

for (const { name, path, says } of refused) {
  test(`${name} is refused before the scan`, () => {
    assert.throws(() => checkOutputFile(path()), { name: 'UsageError', message: says });
  });
}

test('a report that does not exist yet may be written', () => {
  assert.doesNotThrow(() => checkOutputFile(join(newFolder(), 'report.txt')));
});

test('a stream gets the pieces in order, no faster than it takes them', async () => {
  let most = 0;
  let text = '';
  const slow = new Writable({
    highWaterMark: 1000,
    write(chunk: Buffer, _encoding, done) {
      most = Math.max(most, slow.writableLength);
      text += chunk.toString();
      setImmediate(done);
    },
  });
  const pieces = Array.from({ length: 5000 }, (_, index) => `${index}${'.'.repeat(100)}\n`);
  await writeToStream(pieces, slow);
  assert.equal(text, pieces.join(''));
  assert.ok(most < 200_000, `at most two chunks wait, not ${most} bytes`);
  assert.equal(slow.writableEnded, false, 'standard output stays open');
});

test('a reader that goes away ends the writing quietly, and early', async () => {
  const stream = new PassThrough();
  let made = 0;
  function* endless(): Generator<string> {
    for (;;) {
      if (++made > 10_000) throw new TypeError('the pieces were still asked for');
      yield 'x'.repeat(1000);
    }
  }
  const written = writeToStream(endless(), stream);
  stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  await written;
});

test('any other error of a stream is an error', async () => {
  const stream = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    },
  });
  await assert.rejects(writeToStream(['x'], stream), {
    name: 'UsageError',
    message: 'Nothing can be written to standard output (ENOSPC). Send it elsewhere.',
  });
});

test('only errors of readers that are gone count as such', () => {
  assert.doesNotThrow(() => throwUnlessReaderGone(Object.assign(new Error('x'), { code: 'EPIPE' })));
  assert.throws(() => throwUnlessReaderGone(new TypeError('EPIPE')), TypeError);
});

test('killed at any moment, a report is the old one or the new one', async () => {
  const file = join(newFolder(), 'report.txt');
  const [old, next] = ['a'.repeat(4_000_000), 'b'.repeat(4_000_000)];
  writeFileSync(file, old);
  const script = `
    import { writeToFile } from '#cli/output';
    process.stdout.write('ready');
    for (let turn = 0; ; turn++) writeToFile([(turn % 2 === 0 ? 'b' : 'a').repeat(4_000_000)], ${JSON.stringify(file)});`;
  for (const delay of [0, 5, 11, 17]) {
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', script],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const text = readFileSync(file, 'utf8');
    assert.ok(text === old || text === next, 'the report is whole');
  }
});
