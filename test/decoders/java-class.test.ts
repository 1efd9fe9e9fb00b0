/** Class files that javac made, and those of a published library as javap sees them. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { javaClass } from '#decoders/java-class/java-class';
import { needs } from '../support/debian-packages.ts';
import { classOfConstant, compileJava } from '../support/java-build.ts';
import { plantedInJava, plantedJava } from '../support/planted-java.ts';
import { sample } from '../support/samples.ts';
import { told } from '../support/told.ts';

const needsJava = needs('javac', 'javap');

test('strings of a class are told with member and name', (t) => {
  const bytes = compileJava('Planted', plantedJava)?.get('Planted');
  if (!bytes) return t.skip(needsJava);
  assert.ok(javaClass.recognises(bytes, ''));
  const { strings } = told(javaClass, bytes);
  for (const { value, key, spot } of plantedInJava) {
    const found = strings.find((string) => string.value === value && string.spot().spot === spot);
    assert.ok(found, `${value} is not told at ${spot}`);
    assert.equal(found.key, key, value);
    assert.equal(found.spot().owner, 'Planted');
  }
  assert.ok(strings.some(({ value }) => value.startsWith('joined with ')));
});

test('the constants of an enum name its values, and defaults of annotations are told', (t) => {
  const classes = compileJava('Planted', plantedJava);
  if (!classes) return t.skip(needsJava);
  const kind = told(javaClass, classes.get('Planted$Kind')!).strings.find(
    ({ value }) => value === 'of an enum',
  );
  assert.equal(kind?.key, 'PROD');
  const info = told(javaClass, classes.get('Planted$Info')!).strings.find(
    ({ value }) => value === 'by default',
  );
  assert.equal(info?.key, 'level');
});

test('a constant field of a class written by hand is told', () => {
  const [first] = told(javaClass, classOfConstant('KEY', 'value')).strings;
  assert.deepEqual(
    [first?.value, first?.key, first?.spot()],
    ['value', 'KEY', { spot: 'a.B.KEY (constant value)', owner: 'a.B' }],
  );
});

test('the strings of a class that breaks off behind its constants are told before that is reported', () => {
  const bytes = classOfConstant('KEY', 'value');
  const values: string[] = [];
  assert.throws(() =>
    javaClass.decode(
      {
        bytes: bytes.subarray(0, -12),
        name: '',
        source: undefined as never,
        siblings: undefined as never,
      },
      { string: (value: string) => void values.push(value) } as never,
    ),
  );
  assert.ok(values.includes('value'));
});

test('fat Mach-O files are no classes', () => {
  const fat = Buffer.alloc(64);
  fat.writeUInt32BE(0xcafebabe);
  fat.writeUInt32BE(2, 4);
  assert.equal(javaClass.recognises(fat, 'A.class'), false);
});

test('all strings that javap finds in a published library are told with their class', (t) => {
  if (spawnSync('javap', ['-version']).error) return t.skip(needsJava);
  const aar = sample('detox@20.51.4', 'Detox-android/com/wix/detox/20.51.4/detox-20.51.4.aar');
  if (aar === undefined) return t.skip('needs detox from the npm registry');
  const folder = mkdtempSync(join(tmpdir(), 'dowse-aar-'));
  try {
    execFileSync('unzip', ['-q', aar, 'classes.jar', '-d', folder]);
    execFileSync('unzip', ['-q', '-o', join(folder, 'classes.jar'), '*.class', '-d', folder]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.class'))
      .map((name) => join(folder, name));
    assert.ok(files.length > 100);
    const dump = execFileSync('javap', ['-v', ...files.slice(0, 400)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const wanted = dump.split(/^Classfile /m).slice(1);
    for (const [index, file] of files.slice(0, 400).entries()) {
      const values = new Set(told(javaClass, readFileSync(file)).strings.map(({ value }) => shown(value)));
      const strings = wanted[index]!.matchAll(/^ +#\d+ = String +#\d+ +\/\/ (.*)$/gm);
      for (const [, text] of strings)
        assert.ok(text === '' || values.has(text!.trimEnd()), `${file}: ${text}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** As javap shows a string. */
function shown(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('"', '\\"')
    .replaceAll("'", "\\'")
    .replace(/[\x00-\x1f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .trimEnd();
}
