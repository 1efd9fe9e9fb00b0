/** Zip files: as tools make them, forged in every way that makes tools stumble, and real builds against yauzl. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { isContainer, loadFormats } from '#decoders/decode';
import { readZipDirectory } from '#decoders/zip/directory';
import { readEntryData } from '#decoders/zip/entry-data';
import { sourceOf } from '#model/byte-source';
import { inFolder } from '../support/archive.ts';
import { skipWithout } from '../support/debian-packages.ts';
import { openAll } from '../support/opened.ts';
import { sample } from '../support/samples.ts';
import { type ZipForgery, type ZipPart, buildZip } from '../support/zip.ts';

await loadFormats();

const token = ['tok', 'en_', '8f3b0c'].join('');
const parts: readonly ZipPart[] = [
  { name: 'a.txt', bytes: Buffer.from(`key = ${token}\n`.repeat(20)) },
  { name: 'stored.txt', bytes: Buffer.from(`stored ${token}`), isStored: true },
  { name: 'folder/b.txt', bytes: Buffer.from('b'.repeat(500)) },
];
const wanted = parts.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1')]);

/** The entries' texts, by name; what lies between entries is not among them. */
function textsOf(bytes: Uint8Array): [string, string][] {
  return [...openAll(bytes).texts].filter(([name]) => name !== '');
}

const each = (forge: (part: ZipPart) => ZipPart): Buffer => buildZip(parts.map(forge));

/** The table of app-bundles.md, section 3.2: each file is read as Android reads it. */
const hazards: readonly { what: string; bytes: Buffer; note?: RegExp; names?: readonly string[] }[] = [
  { what: 'nothing', bytes: buildZip(parts) },
  { what: 'sizes behind the data', bytes: each((part) => ({ ...part, hasDescriptor: true })) },
  {
    what: 'the encrypted bit on every entry',
    bytes: each((part) => ({ ...part, local: { flags: 1 }, central: { flags: 1 } })),
    note: /3 entries are marked as encrypted/,
  },
  {
    what: 'the bit of strong encryption',
    bytes: each((part) => ({ ...part, central: { flags: 0x41 } })),
    note: /3 entries are marked as encrypted/,
  },
  ...[27639, 21, 30208, 99].map((method) => ({
    what: `method ${method}`,
    bytes: each((part) => ({ ...part, local: { method }, central: { method } })),
    note: /3 entries name a compression that Android does not know/,
  })),
  {
    what: 'a method in the header that differs',
    bytes: each((part) => ({ ...part, local: { method: 12 } })),
    note: /3 entries with another compression in the header/,
  },
  {
    what: 'a name in the header that differs',
    bytes: each((part) => ({ ...part, local: { name: 'other' } })),
    note: /3 entries with another name in the header/,
  },
  {
    what: 'extra fields that are malformed',
    bytes: each((part) => ({ ...part, central: { extra: Buffer.from('0100ffff00', 'hex') } })),
  },
  {
    what: 'an extra field that leads past the next entry',
    bytes: buildZip(
      parts.map((part, index) => (index === 0 ? { ...part, central: { extraBytes: 70 } } : part)),
    ),
  },
  {
    what: 'an extra field of the header that is longer than that of the directory',
    bytes: each((part) => ({ ...part, local: { extra: Buffer.alloc(37, 7) } })),
  },
  {
    what: 'a wrong uncompressed size',
    bytes: each((part) => ({ ...part, local: { uncompressedBytes: 3 }, central: { uncompressedBytes: 3 } })),
  },
  { what: 'a wrong sum', bytes: each((part) => ({ ...part, local: { crc: 1 }, central: { crc: 1 } })) },
  ...forged([
    ['a comment that is longer than it says', { comment: Buffer.alloc(30, 0x2e), commentBytes: 3 }],
    ['a comment that is shorter than it says', { commentBytes: 900 }],
    ['bytes behind the end', { suffix: Buffer.from('behind the end') }, /Bytes follow its end record/],
    ['another disk', { disk: 1 }, /one of several disks/],
    ['too few entries in the end record', { entries: 1 }, /more entries than its end record says/],
    ['too many entries in the end record', { entries: 9 }, /ends before its last entry/],
    ['bytes in front that offsets count', { prefix: Buffer.alloc(99, 0x23), isPrefixCounted: true }],
    ['bytes in front that offsets do not count', { prefix: Buffer.alloc(99, 0x23) }, /stand in front of it/],
    ['Zip64 records', { isZip64: true }],
    [
      'a directory that is elsewhere',
      { directoryAt: 5, directoryBytes: 7 },
      /directory is missing or damaged/,
    ],
    ['no directory', { hasDirectory: false }, /directory is missing or damaged/],
    [
      'an end record that says it is empty',
      { entries: 0, directoryBytes: 0, directoryAt: 0 },
      /missing or damaged/,
    ],
    ['something before the directory', { beforeDirectory: Buffer.from('APK Sig Block? '.repeat(9)) }],
  ]),
];

function forged(
  all: readonly (readonly [string, ZipForgery, RegExp?])[],
): { what: string; bytes: Buffer; note?: RegExp }[] {
  return all.map(([what, forgery, note]) => ({
    what,
    bytes: buildZip(parts, forgery),
    ...(note && { note }),
  }));
}

for (const { what, bytes, note } of hazards) {
  test(`${what}: all entries are read, and forgery is told`, () => {
    assert.deepEqual(textsOf(bytes), wanted);
    const { notes, problems } = openAll(bytes);
    assert.deepEqual(problems, []);
    if (note)
      assert.ok(
        notes.some((text) => note.test(text)),
        notes.join(),
      );
  });
}

test('an honest zip gives no note', { skip: skipWithout('zip') }, () => {
  const files = Object.fromEntries(parts.map(({ name, bytes }) => [String(name), bytes]));
  const bytes = inFolder(files, 'out.zip', (run) => run('zip', '-q', 'out.zip', ...Object.keys(files)));
  assert.deepEqual(textsOf(bytes), wanted);
  assert.deepEqual(openAll(bytes).notes, []);
});

test('a zip that a pipe was given is read', { skip: skipWithout('zip') }, () => {
  const bytes = inFolder({ a: token }, 'out.zip', (run) => run('sh', '-c', 'cat a | zip -q - - > out.zip'));
  assert.deepEqual(textsOf(bytes), [['-', token]]);
});

test(
  'truly encrypted entries are told as not read, the others are read',
  {
    skip: skipWithout('zip'),
  },
  () => {
    const bytes = inFolder({ a: token.repeat(50), s: token, b: 'plain' }, 'out.zip', (run) => {
      run('zip', '-q', '-P', 'x', 'out.zip', 'a');
      run('zip', '-q', '-0', '-P', 'x', 'out.zip', 's');
      run('zip', '-q', 'out.zip', 'b');
    });
    const { texts, problems } = openAll(bytes);
    assert.equal(texts.get('b'), 'plain');
    assert.ok(!texts.get('a')?.includes(token));
    assert.deepEqual(
      problems.map(({ subject }) => subject),
      ['r/seed!a', 'r/seed!s'],
    );
    for (const { message } of problems) assert.match(message, /encrypted/);
  },
);

for (const { name, central } of [
  { name: 'a mark of encryption', central: { flags: 1, crc: 1 } },
  { name: 'a compression that it has not', central: { method: 8 } },
]) {
  test(`text behind a header with ${name} is searched as it is`, () => {
    const bytes = buildZip([{ name: 'a.env', bytes: Buffer.from(token), isStored: true, central }]);
    const { texts, problems } = openAll(bytes);
    assert.equal(texts.get('a.env'), token);
    assert.deepEqual(
      problems.map(({ subject }) => subject),
      ['r/seed!a.env'],
    );
  });
}

test('a zip behind something else is recognised, also with a comment, and without all of it in memory', () => {
  const prefix = Buffer.concat([Buffer.from('#!/bin/sh\nexec unzip "$0"\n'), Buffer.alloc(100_000, 'x')]);
  for (const comment of [Buffer.alloc(0), Buffer.from('a comment')]) {
    const bytes = buildZip(parts, { prefix, comment });
    assert.equal(openAll(bytes).texts.get('a.txt'), wanted[0]![1]);
    const origin = { kind: 'file', root: 'r', path: 'app.run' } as const;
    assert.ok(isContainer({ bytes: bytes.subarray(0, 65_536), source: sourceOf(bytes), origin }));
    const cut = bytes.subarray(0, -60);
    assert.ok(!isContainer({ bytes: cut.subarray(0, 65_536), source: sourceOf(cut), origin }));
  }
});

test('an end record of Zip64 that points nowhere is passed over, also behind something else', () => {
  const bytes = buildZip(parts, { isZip64: true });
  const locator = bytes.lastIndexOf('PK\x06\x07', undefined, 'latin1');
  bytes.fill(0xff, locator + 8, locator + 16);
  assert.equal(openAll(bytes).texts.get('a.txt'), wanted[0]![1]);
  const behind = Buffer.concat([Buffer.from('#!/bin/sh\n\0'), bytes, Buffer.from('x')]);
  assert.match(openAll(behind).texts.get('') ?? '', /bin\/sh/);
});

test('names that would lead elsewhere stay names, in code page 437 or UTF-8', () => {
  const names = ['../../up', '/abs', 'C:\\x', 'a\\..\\b', 'nul\0name', 'line\r\nfeed', 'ünï'];
  const bytes = buildZip([
    ...names.map((name) => ({ name, bytes: Buffer.from(name) })),
    { name: Buffer.from('8197', 'hex'), bytes: Buffer.from('437') },
  ]);
  assert.deepEqual(
    textsOf(bytes).map(([name]) => name),
    [...names, 'üù'],
  );
});

test('two entries of one name are both read', () => {
  const bytes = buildZip(
    ['one', 'two', 'three'].map((text) => ({ name: 'classes.dex', bytes: Buffer.from(text) })),
  );
  assert.deepEqual(textsOf(bytes), [
    ['classes.dex', 'one'],
    ['classes.dex#2', 'two'],
    ['classes.dex#3', 'three'],
  ]);
});

test('an entry that the directory does not name is opened, and told', () => {
  const [first, hidden, last] = parts;
  const whole = buildZip(parts);
  const directory = whole.indexOf('PK\x01\x02', 0, 'latin1');
  // The second of the directory's three rows is taken out.
  const second = whole.indexOf('PK\x01\x02', directory + 4, 'latin1');
  const third = whole.indexOf('PK\x01\x02', second + 4, 'latin1');
  const end = Buffer.from(whole.subarray(whole.lastIndexOf('PK\x05\x06', undefined, 'latin1')));
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(end.readUInt32LE(12) - (third - second), 12);
  const rows = [whole.subarray(directory, second), whole.subarray(third, whole.length - end.length)];
  const bytes = Buffer.concat([whole.subarray(0, directory), ...rows, end]);
  const { texts, notes } = openAll(bytes);
  for (const part of [first, hidden, last]) {
    assert.equal(texts.get(String(part!.name)), Buffer.from(part!.bytes).toString());
  }
  assert.ok(
    notes.some((note) => /One entry is not named in its directory/.test(note)),
    notes.join(),
  );
});

test('a thousand entries of one header stop at the limit, and what is left out is told', () => {
  const bomb = { name: 'a', bytes: Buffer.alloc(10_000_000) };
  const zeros = buildZip([bomb]);
  const row = { ...bomb, isDirectoryOnly: true, central: { headerAt: 0 } };
  const bytes = buildZip([bomb, ...Array.from({ length: 999 }, () => row)]);
  assert.ok(zeros.length < 20_000);
  const { formats, problems } = openAll(bytes);
  assert.ok(formats.length < 30, `${formats.length} were opened`);
  assert.ok(problems.some(({ message }) => /share their bytes with others/.test(message)));
});

test('entries that a forged size lies over are read all the same', () => {
  const [first, ...others] = parts;
  const bytes = buildZip([{ ...first!, central: { compressedBytes: 200 } }, ...others]);
  const texts = new Map(textsOf(bytes));
  for (const [name, text] of wanted) assert.equal(texts.get(String(name)), text);
});

test('a bomb stops at the limit, in one entry or in many', () => {
  const large = buildZip([{ name: 'a', bytes: Buffer.alloc(80 * 1024 * 1024) }]);
  assert.match(openAll(large).problems[0]?.message ?? '', /unpacks to more than 67108864 bytes/);
  const many = buildZip(
    Array.from({ length: 12 }, (_, index) => ({ name: `${index}`, bytes: Buffer.alloc(8 * 1024 * 1024) })),
  );
  const { problems, formats } = openAll(many);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['limit-reached'],
  );
  assert.ok(formats.length < 12);
});

test('more entries than the limit are told', () => {
  const bytes = buildZip(
    Array.from({ length: 30 }, (_, index) => ({ name: `${index}`, bytes: Buffer.from('x') })),
  );
  const limits = {
    maxDepth: 6,
    maxEntries: 10,
    maxEntryBytes: 1000,
    maxTotalBytes: 10_000,
    maxRatio: 200,
    ratioFloorBytes: 1000,
  };
  const { texts, problems } = openAll(bytes, 'seed', { limits });
  assert.equal(texts.size, 10);
  assert.match(problems[0]?.message ?? '', /more than 10 entries/);
});

test('zips in zips are opened to the limit of depth, stored or not, and then told', () => {
  let bytes: Buffer = Buffer.from(token);
  const names: string[] = [];
  for (let depth = 0; depth < 7; depth++) {
    names.unshift(depth === 0 ? 'in.txt' : `${depth}.zip`);
    bytes = buildZip([{ name: names[0]!, bytes, isStored: depth % 2 === 0 }]);
  }
  assert.equal(openAll(bytes).texts.get(names.join('!')), token);
  const deeper = openAll(buildZip([{ name: 'more.zip', bytes }]));
  assert.deepEqual(
    deeper.problems.map(({ code }) => code),
    ['limit-reached'],
  );
});

test('an entry that breaks off gives what it has, and is told', () => {
  const noise = randomBytes(40_000).toString('hex');
  const part = { name: 'a', bytes: Buffer.from(noise) };
  const packed = buildZip([part]);
  const bytes = buildZip([{ ...part, central: { compressedBytes: packed.length >> 1 } }]);
  const { texts, problems } = openAll(bytes);
  const text = texts.get('a') ?? '';
  assert.ok(text.length > 10_000 && noise.startsWith(text));
  assert.match(problems[0]?.message ?? '', /breaks off/);
});

test('what is cut off in the middle is salvaged', () => {
  const whole = buildZip(parts);
  const cut = whole.subarray(0, whole.indexOf('folder/b.txt') + 20);
  const { texts, notes } = openAll(cut);
  assert.equal(texts.get('a.txt'), wanted[0]![1]);
  assert.equal(texts.get('stored.txt'), wanted[1]![1]);
  assert.match(notes[0] ?? '', /directory is missing/);
});

test('comments and what stands between entries are searched', () => {
  const commented = parts.map((part) => ({ ...part, central: { comment: Buffer.from('of an entry') } }));
  const bytes = buildZip(commented, {
    comment: Buffer.from(`comment ${token}`),
    beforeDirectory: Buffer.from(`between, long enough to be seen ${token}`),
  });
  const outside = openAll(bytes).texts.get('') ?? '';
  assert.match(outside, /between, long enough/);
  assert.match(outside, /comment tok/);
  assert.deepEqual(openAll(bytes).strings[0], { place: '#comment of a.txt', line: 'of an entry' });
});

test('an empty zip is one', () => {
  const { formats, problems } = openAll(buildZip([]));
  assert.deepEqual([formats, problems], [['zip'], []]);
});

test('a zip in a gzip is found by its content', () => {
  assert.equal(
    openAll(gzipSync(buildZip(parts)), 'a.png').texts.get('a.png (unpacked)!a.txt'),
    wanted[0]![1],
  );
});

const apks = [
  ['android-apidemos@5.0.0', 'apks/ApiDemos-debug.apk'],
  ['io.appium.settings@8.0.10', 'apks/settings_apk-debug.apk'],
  ['appium-uiautomator2-server@10.6.6', 'apks/appium-uiautomator2-server-v10.6.6.apk'],
  ['@devicefarmer/stf@3.7.9', 'vendor/STFService/STFService.apk'],
  ['@devicefarmer/minicap-prebuilt@2.7.3', 'prebuilt/noarch/minicap.apk'],
  ['hermes-engine@0.11.0', 'android/hermes-release.aar'],
] as const;
for (const [spec, path] of apks) {
  test(`${path}: entries and bytes are those of yauzl`, async (t) => {
    const file = sample(spec, path);
    if (file === undefined) return t.skip(`needs ${spec} from the registry`);
    const bytes = readFileSync(file);
    const source = sourceOf(bytes);
    const ours = readZipDirectory(source);
    assert.deepEqual(ours.notes, []);
    const theirs = await fromBufferPromise(bytes, { lazyEntries: true });
    let index = 0;
    for await (const entry of theirs.eachEntry()) {
      const own = ours.entries[index++];
      assert.ok(own);
      assert.equal(own.name, entry.fileName);
      if (entry.fileName.endsWith('/')) continue;
      const data = await readAll(await theirs.openReadStreamPromise(entry));
      assert.ok(Buffer.compare(readEntryData(source, own).bytes, data) === 0, entry.fileName);
    }
    assert.equal(index, ours.entries.length);
    const notes = openAll(bytes).notes.join();
    assert.doesNotMatch(notes, /directory|header|encrypted|compression/);
  });
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
