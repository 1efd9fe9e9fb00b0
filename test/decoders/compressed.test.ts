/** gzip, bzip2, xz and zstd files, made by their own tools. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { hasTool, pipe } from '../support/archive.ts';
import { skipWithout } from '../support/debian-packages.ts';
import { openAll } from '../support/opened.ts';

const token = ['tok', 'en_', '8f3b0c'].join('');
const text = Array.from({ length: 4000 }, (_, line) => `line ${line} of ${(line * 7919) % 1013}\n`).join('');
/** Text, noise, runs, and what repeats far back. */
const mixed = Buffer.concat([
  Buffer.from(text),
  randomBytes(70_000),
  Buffer.alloc(300_000),
  Buffer.from('abababab'.repeat(3000)),
  Buffer.from(text),
  Buffer.from(token),
]);

const tools = [
  { ending: 'gz', command: 'gzip', levels: ['-1', '-9'] },
  { ending: 'bz2', command: 'bzip2', levels: ['-1', '-9'] },
  {
    ending: 'xz',
    command: 'xz',
    levels: ['-0', '-9e', '--lzma2=lc=0,lp=2,pb=0', '--check=sha256', '--delta=dist=4'],
  },
  { ending: 'zst', command: 'zstd', levels: ['-1', '-19', '--ultra', '--check', '--fast=5'] },
];

for (const { ending, command, levels } of tools) {
  const skip = skipWithout(command);
  for (const level of levels) {
    test(`${command} ${level}: what it packed comes out`, { skip }, () => {
      const args = level.startsWith('--delta') ? [level, '--lzma2'] : [level];
      const samples: Record<string, Buffer> = {
        mixed,
        text: Buffer.from(text),
        empty: Buffer.alloc(0),
        short: Buffer.from('a'),
      };
      for (const [name, bytes] of Object.entries(samples)) {
        const { texts, problems } = openAll(
          pipe(command, [...args, '-c'], bytes),
          `folder/${name}.${ending}`,
        );
        assert.deepEqual(problems, [], name);
        if (bytes.length > 0) assert.ok(texts.get(name) === bytes.toString('latin1'), name);
      }
    });
  }

  test(`${command}: files one after the other are all read`, { skip }, () => {
    const packed = [token, ' and ', text].map((part) => pipe(command, ['-c'], Buffer.from(part)));
    const { texts, problems } = openAll(Buffer.concat(packed), `a.${ending}`);
    assert.deepEqual(problems, []);
    assert.equal(texts.get('a'), `${token} and ${text}`);
  });

  test(`${command}: a file that breaks off is told`, { skip }, () => {
    const packed = pipe(command, ['-c'], mixed);
    const { problems } = openAll(packed.subarray(0, packed.length - 5000), `a.${ending}`);
    assert.ok(problems.some(({ code, subject }) => code === 'not-decoded' && subject.startsWith('r/a.')));
  });

  test(`${command}: a bomb stops at the limit, and is told`, { skip }, () => {
    const bomb = pipe(command, ['-c', '-9'], Buffer.alloc(80 * 1024 * 1024));
    const { problems, texts } = openAll(bomb, `bomb.${ending}`);
    assert.match(problems[0]?.message ?? '', /more than 67108864 bytes|than it should/);
    assert.ok((texts.get('bomb') ?? '').length <= 64 * 1024 * 1024);
  });
}

test(
  'xz with a filter for machine code keeps its text, and the filter is told',
  { skip: skipWithout('xz') },
  () => {
    const { texts, notes } = openAll(pipe('xz', ['--x86', '--lzma2', '-c'], Buffer.from(text)), 'a.xz');
    assert.equal(texts.get('a'), text);
    assert.match(notes[0] ?? '', /Jumps in its code/);
  },
);

test('gzip and bzip2 that break off give what comes before', () => {
  const noise = randomBytes(2_000_000).toString('hex');
  const gz = gzipSync(noise);
  const cut = openAll(gz.subarray(0, gz.length / 2), 'a.gz');
  assert.ok((cut.texts.get('a') ?? '').length > 100_000 && noise.startsWith(cut.texts.get('a') ?? '-'));
  if (!hasTool('bzip2')) return;
  const bz = pipe('bzip2', ['-1', '-c'], Buffer.from(noise));
  const half = openAll(bz.subarray(0, bz.length / 2), 'a.bz2');
  assert.ok((half.texts.get('a') ?? '').length > 100_000 && noise.startsWith(half.texts.get('a') ?? '-'));
});

test('compressed files in compressed files are opened, as deep as the limit', () => {
  let bytes = Buffer.from(token);
  for (let depth = 0; depth < 6; depth++) bytes = gzipSync(bytes);
  const { texts } = openAll(bytes, 'a.gz.gz.gz.gz.gz.gz');
  assert.ok([...texts.values()].includes(token));
  const { problems } = openAll(gzipSync(gzipSync(bytes)), 'a');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['limit-reached'],
  );
});

test('7z and rar in a container are told as not opened', () => {
  for (const magic of ['377abcaf271c0004', '526172211a0700']) {
    const { problems } = openAll(
      gzipSync(Buffer.concat([Buffer.from(magic, 'hex'), Buffer.alloc(40)])),
      'a.gz',
    );
    assert.match(problems[0]?.message ?? '', /(7z|rar) archive was not searched/);
  }
});
