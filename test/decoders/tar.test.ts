/** tar files, made by tar itself and forged by hand. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inFolder, type Files } from '../support/archive.ts';
import { skipWithout } from '../support/debian-packages.ts';
import { openAll } from '../support/opened.ts';
import { tarEntry } from '../support/tar.ts';

const skip = skipWithout('tar');
const token = ['tok', 'en_', '8f3b0c'].join('');
const longName = `${'folder/'.repeat(20)}${'n'.repeat(90)}.txt`;
const files: Files = {
  'a.env': `KEY=${token}\n`,
  'ünïcödé/ä.txt': 'umlauts',
  [longName]: 'a long name',
  empty: '',
  'link.txt': { link: '/etc/hostname' },
  'folder.link': { link: '..' },
  'b.bin': Buffer.alloc(3000, 'b'),
};

for (const format of ['ustar', 'pax', 'gnu', 'oldgnu', 'v7']) {
  test(`${format}: every file is opened under its name, and links are not followed`, { skip }, () => {
    const kept =
      format === 'v7' || format === 'ustar' ? ['a.env', 'ünïcödé', 'empty', 'link.txt', 'b.bin'] : ['.'];
    const bytes = inFolder(files, 'out.tar', (run) =>
      run('tar', `--format=${format}`, '--exclude=out.tar', '-cf', 'out.tar', ...kept),
    );
    const { texts, problems, formats } = openAll(bytes, 'whatever.bin');
    assert.deepEqual(problems, []);
    assert.equal(formats[0], 'tar');
    const names = [...texts.keys()].map((name) => name.replace(/^\.\//, ''));
    const wanted = ['a.env', 'b.bin', 'ünïcödé/ä.txt', ...(kept[0] === '.' ? [longName] : [])];
    assert.deepEqual(names.sort(), wanted.sort());
    const text = (name: string): string | undefined => texts.get(name) ?? texts.get(`./${name}`);
    assert.equal(text('a.env'), `KEY=${token}\n`);
    assert.equal(text('b.bin'), 'b'.repeat(3000));
  });
}

test('a tgz is opened to its files, by content alone', { skip }, () => {
  const bytes = inFolder(files, 'out', (run) => run('tar', '-czf', 'out', 'a.env', 'b.bin'));
  const { texts } = openAll(bytes, 'app.tgz');
  assert.equal(texts.get('app.tar!a.env'), `KEY=${token}\n`);
  assert.equal(openAll(bytes, 'notes.txt').formats.join(), openAll(bytes, 'app.tgz').formats.join());
});

test('a sparse file of GNU tar gives its data', { skip }, () => {
  const hole = Buffer.concat([Buffer.alloc(1_000_000), Buffer.from(token)]);
  for (const format of ['gnu', 'pax']) {
    const bytes = inFolder({ sparse: hole }, 'out', (run) => {
      run('cp', '--sparse=always', 'sparse', 'hole');
      run('tar', `--format=${format}`, '-Scf', 'out', 'hole');
    });
    assert.ok(
      [...openAll(bytes).texts.values()].some((text) => text.includes(token)),
      format,
    );
  }
});

test('pax records are searched, with their names', { skip }, () => {
  const bytes = inFolder({ a: 'x' }, 'out', (run) =>
    run('tar', '--format=pax', `--pax-option=comment=${token}`, '-cf', 'out', 'a'),
  );
  assert.deepEqual(openAll(bytes).strings, [{ place: '#pax record comment', line: `comment = "${token}"` }]);
});

test('files that tar archives in one another, and one after the other, are all opened', () => {
  const inner = tarEntry('deep.txt', Buffer.from(token));
  const bytes = Buffer.concat([
    tarEntry('inner.tar', inner),
    Buffer.alloc(1024),
    tarEntry('second.txt', Buffer.from('after the end')),
    Buffer.alloc(1024),
  ]);
  const { texts } = openAll(bytes);
  assert.equal(texts.get('inner.tar!deep.txt'), token);
  assert.equal(texts.get('second.txt'), 'after the end');
});

test('hostile names stay text, and two of one name are both opened', () => {
  const names = ['../../etc/passwd', '/etc/shadow', 'a\nb', 'same', 'same'];
  const bytes = Buffer.concat(names.map((name, index) => tarEntry(name, Buffer.from(`content ${index}`))));
  assert.deepEqual(
    [...openAll(bytes).texts],
    [...names.slice(0, 4), 'same#2'].map((name, index) => [name, `content ${index}`]),
  );
});

test('what is damaged between entries is searched as it is, and the next entry is found', () => {
  const bytes = Buffer.concat([
    tarEntry('a', Buffer.from('one')),
    Buffer.alloc(512, token),
    tarEntry('b', Buffer.from('two')),
  ]);
  const { texts } = openAll(bytes);
  assert.equal(texts.get('a'), 'one');
  assert.equal(texts.get('b'), 'two');
  assert.ok(texts.get('')?.includes(token));
});

test('sizes that lie are told, and take no memory', () => {
  const cut = tarEntry('a', Buffer.from('one'), { bytes: 8 ** 11 - 1 });
  const { texts, problems } = openAll(cut);
  assert.ok(texts.get('a')?.startsWith('one'));
  assert.match(problems[0]?.message ?? '', /breaks off/);
});

test('a text is not taken for a tar', () => {
  const { formats } = openAll(Buffer.from(`${'a'.repeat(148)}0000000 ${'b'.repeat(800)}`));
  assert.deepEqual(formats, []);
});

test('gzip of a tar with a bomb in it stops at the limit', () => {
  const bytes = gzipSync(tarEntry('zeros', Buffer.alloc(80 * 1024 * 1024)));
  assert.match(openAll(bytes).problems[0]?.message ?? '', /more than 67108864 bytes/);
});

test('a tar that 7z makes is opened', { skip: skipWithout('7z') }, () => {
  const bytes = inFolder(files, 'out.tar', (run) => run('7z', 'a', '-ttar', 'out.tar', 'a.env', 'b.bin'));
  assert.equal(openAll(bytes).texts.get('a.env'), `KEY=${token}\n`);
});
