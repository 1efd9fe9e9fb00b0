/** Strings of Dart snapshots: real ones of npm packages, and made ones of what none carries. */

import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { dartSnapshot } from '#decoders/dart/snapshot';
import { buildImage, buildKernel, buildSnapshot } from '../support/dart-build.ts';
import { openAll } from '../support/opened.ts';
import { sample } from '../support/samples.ts';
import { told } from '../support/told.ts';

const samples = [
  ['sass-embedded-android-arm64@1.105.0', 'ELF of Android'],
  ['sass-embedded-linux-x64@1.108.2', 'ELF'],
  ['sass-embedded-darwin-arm64@1.105.0', 'Mach-O'],
] as const;

for (const [spec, what] of samples) {
  test(`strings of a real snapshot are told (${what})`, (t) => {
    const path = sample(spec, 'dart-sass/src/sass.snapshot');
    if (path === undefined) return t.skip(`needs a sample of ${spec}`);
    const bytes = readFileSync(path);
    assert.ok(dartSnapshot.recognises(bytes, 'libapp.so'));
    const { strings, gaps, rests } = told(dartSnapshot, bytes);
    assert.ok(strings.length > 9000, `${strings.length} strings`);
    assert.deepEqual([gaps, rests], [[], []]);
    const values = new Set(strings.map(({ value }) => value));
    // Of the compiler's own messages, and some with characters that Latin-1 lacks.
    for (const value of ['Expected digit.', 'Expected identifier.']) assert.ok(values.has(value), value);
    assert.ok(strings.some(({ value }) => /[^\0-\xff]/.test(value)));
    const { spot } = strings[0]!.spot();
    assert.match(spot, /^snapshot\+0x[0-9a-f]+$/);
  });
}

const texts = [
  ...Array.from({ length: 20 }, (_, index) => `sentence number ${index}`),
  'l\u00e4nger '.repeat(40),
  'w\u0131de \u2603',
  'after it',
];

test('strings in the stream of a snapshot with compressed pointers do not glue to their lengths', () => {
  const { strings } = told(dartSnapshot, buildSnapshot(texts, 'product arm64 android compressed-pointers'));
  assert.deepEqual(strings.map(({ value }) => value).slice(-texts.length), texts);
});

for (const classId of [78, 94, 100]) {
  test(`objects of whichever class agrees with itself are strings (${classId})`, () => {
    const values = texts.filter((text) => !/[^\0-\xff]/.test(text));
    const { strings } = told(dartSnapshot, buildImage(values, classId));
    assert.deepEqual(
      strings.map(({ value }) => value),
      values,
    );
  });
}

test('a snapshot without any string is searched as it is', () => {
  assert.equal(told(dartSnapshot, buildSnapshot([], 'product compressed-pointers')).rests.length, 1);
  assert.equal(told(dartSnapshot, buildImage([], 94)).rests.length, 1);
});

for (const fields of [7, 8] as const) {
  test(`each source of a kernel file is opened under its name, and its strings are told (${fields} fields)`, () => {
    const long = `${'// a line\n'.repeat(2000)}const key = 'planted';\n`;
    const bytes = buildKernel(
      [
        {
          sources: [
            { file: 'file:///home/a/lib/main.dart', text: long, imported: 'package:app/main.dart' },
            { file: 'file:///home/a/lib/part.dart', text: 'const b = 2;', imported: '' },
            { file: 'org-dartlang-sdk:///core.dart', text: '', imported: 'dart:core' },
          ],
          strings: ['', 'key', 'planted', 'fold\u00e9d'],
        },
        { sources: [], strings: ['another', 'x'] },
      ],
      fields,
    );
    const { texts, strings, facts, problems } = openAll(bytes, 'kernel_blob.bin');
    assert.deepEqual(problems, []);
    assert.equal(texts.get('package:app/main.dart'), long);
    assert.equal(texts.get('file:///home/a/lib/part.dart'), 'const b = 2;');
    assert.deepEqual(
      strings.map(({ line }) => line),
      ['key', 'planted', 'fold\u00e9d', 'another', 'x'],
    );
    assert.equal(strings[1]?.place, '#string 2');
    assert.deepEqual(facts, ['framework: Flutter', 'framework: Dart kernel 112']);
  });
}

test('a kernel file whose end is cut off is searched as it is, and told', () => {
  const bytes = buildKernel([
    { sources: [{ file: 'a', text: 'text of a', imported: '' }], strings: ['a', 'b'] },
  ]);
  const { texts, problems } = openAll(bytes.subarray(0, -3), 'kernel_blob.bin');
  assert.match(texts.get('') ?? '', /text of a/);
  assert.equal(problems.length, 1);
});
