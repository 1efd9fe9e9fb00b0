/** DEX files that smali made, and those of published apps as dexdump sees them. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { dex } from '#decoders/dex/dex';
import { needs } from '../support/debian-packages.ts';
import { assemble, dexOfStrings, toContainer } from '../support/dex-build.ts';
import { plantedSources, plantedValues } from '../support/planted-smali.ts';
import { sample } from '../support/samples.ts';
import { type Told, told } from '../support/told.ts';

const needsSmali = needs('smali');

function assertPlanted(all: Told): void {
  for (const { value, key, spot } of plantedValues) {
    const found = all.strings.find((string) => string.value === value && string.spot().spot === spot);
    assert.ok(found, `${value} is not told at ${spot}`);
    assert.equal(found.key, key, value);
  }
}

for (const [api, version] of [
  [23, '035'],
  [24, '037'],
  [26, '038'],
  [28, '039'],
] as const) {
  test(`strings of DEX ${version} are told with class, member and name`, (t) => {
    const bytes = assemble(plantedSources, api);
    if (!bytes) return t.skip(needsSmali);
    assert.equal(bytes.toString('latin1', 4, 7), version);
    const all = told(dex, bytes);
    assertPlanted(all);
    assert.deepEqual(all.gaps, []);
  });
}

test('strings of DEX 036, 040 and later are told alike', (t) => {
  const bytes = assemble(plantedSources);
  if (!bytes) return t.skip(needsSmali);
  for (const version of ['036', '040']) {
    bytes.write(version, 4, 'latin1');
    assertPlanted(told(dex, bytes));
  }
});

test('all headers of a container (041) are read, with offsets from its start', (t) => {
  const bytes = assemble(plantedSources);
  if (!bytes) return t.skip(needsSmali);
  const all = told(dex, toContainer(bytes));
  assertPlanted(all);
  assert.deepEqual(all.gaps, []);
  assert.deepEqual(all.entries, []);
});

test('the class is the owner; strings that only names or nothing use are told without one', (t) => {
  const bytes = assemble(plantedSources);
  if (!bytes) return t.skip(needsSmali);
  const { strings } = told(dex, bytes);
  const spotOf = (value: string) => strings.find((string) => string.value === value)?.spot();
  assert.equal(spotOf('in inner class')?.owner, 'com.example.app.Keys$Inner');
  for (const value of ['in signature', 'only in debug info', 'getSecret']) {
    assert.match(spotOf(value)?.spot ?? '', /^string \d+$/, value);
    assert.equal(spotOf(value)?.owner, undefined);
  }
});

test('a string is told once in a class for each name that it has there', (t) => {
  const source = (name: string): string => `
.class public L${name};
.super Ljava/lang/Object;
.field public static final KEY:Ljava/lang/String; = "again"
.method static a()V
    .registers 1
    const-string v0, "again"
    const-string v0, "again"
    const-string v0, "again"
    invoke-static {v0}, Lx/Y;->setKey(Ljava/lang/String;)V
    return-void
.end method`;
  const bytes = assemble([source('a/A'), source('b/B')]);
  if (!bytes) return t.skip(needsSmali);
  const found = told(dex, bytes).strings.filter(({ value }) => value === 'again');
  assert.deepEqual(
    found.map(({ key, spot }) => [key, spot().owner]),
    [
      ['KEY', 'a.A'],
      ['setKey', 'a.A'],
      ['KEY', 'b.B'],
      ['setKey', 'b.B'],
    ],
  );
});

test('a damaged class is counted, and its strings are told without a place', (t) => {
  const bytes = assemble(plantedSources);
  if (!bytes) return t.skip(needsSmali);
  // The class data of the first class points outside of the file.
  bytes.writeUInt32LE(0x7fffffff, bytes.readUInt32LE(0x64) + 24);
  const all = told(dex, bytes);
  assert.match(all.gaps.join('\n'), /^1 of 2 classes could not be read/);
  for (const { value } of plantedValues) {
    if (/of text|byte by byte|first part, second/.test(value)) continue;
    assert.ok(
      all.strings.some((string) => string.value === value),
      value,
    );
  }
});

test('what is appended to the code is an entry of its own', () => {
  const bytes = Buffer.concat([dexOfStrings(['text']), Buffer.from('more')]);
  const [entry] = told(dex, bytes).entries;
  assert.equal(Buffer.from(entry!.bytes).toString(), 'more');
});

test('strings of compact DEX are told', () => {
  const { strings, notes } = told(dex, dexOfStrings(['one', 'and another'], 'cdex001\0'));
  assert.deepEqual(
    strings.map(({ value }) => value),
    ['one', 'and another'],
  );
  assert.match(notes.join(), /Compact DEX/);
});

test('a mapping in the bundle gives classes, fields and methods their names', (t) => {
  const bytes = assemble([
    `
.class public La/b;
.super Ljava/lang/Object;
.field public static final c:Ljava/lang/String; = "mapped field"
.method static d(I)V
    .registers 2
    const-string v0, "mapped method"
    return-void
.end method
.method static d(La/b;)V
    .registers 2
    const-string v0, "mapped overload"
    return-void
.end method`,
  ]);
  if (!bytes) return t.skip(needsSmali);
  const mapping = [
    '# compiler: R8',
    'com.example.Settings -> a.b:',
    '    java.lang.String API_KEY -> c',
    '    1:1:void open(int):10:10 -> d',
    '    2:2:void com.example.Other.inlined(int):7:7 -> d',
    '    1:1:void close(com.example.Settings):12:12 -> d',
  ].join('\r\n');
  const name = 'BUNDLE-METADATA/com.android.tools.build.obfuscation/proguard.map';
  const { strings } = told(dex, bytes, 'classes.dex', { [name]: Buffer.from(mapping) });
  const found = strings.filter(({ value }) => value.startsWith('mapped'));
  assert.deepEqual(
    found.map(({ value, key, spot }) => [value, key, spot().spot]),
    [
      ['mapped field', 'API_KEY', 'com.example.Settings.API_KEY (static value)'],
      ['mapped method', undefined, 'com.example.Settings.open()'],
      ['mapped overload', undefined, 'com.example.Settings.close()'],
    ],
  );
});

test('few classes beside the library of a packer are told as packed code', () => {
  const bytes = dexOfStrings(['x']);
  const all = told(dex, bytes, 'classes.dex', { 'lib/arm64-v8a/libjiagu.so': Buffer.alloc(4) });
  assert.equal(all.facts['packer'], '360 Jiagu');
  assert.match(all.gaps.join(), /is packed \(360 Jiagu\)/);
  assert.deepEqual(told(dex, bytes, 'classes.dex', { 'lib/x86/libother.so': Buffer.alloc(4) }).gaps, []);
});

const apks = [
  ['android-apidemos@5.0.0', 'apks/ApiDemos-debug.apk'],
  ['io.appium.settings@8.0.10', 'apks/settings_apk-debug.apk'],
  ['appium-uiautomator2-server@10.6.6', 'apks/appium-uiautomator2-server-debug-androidTest.apk'],
  ['@devicefarmer/stf@3.7.9', 'vendor/STFService/STFService.apk'],
  ['@devicefarmer/minicap-prebuilt@2.7.3', 'prebuilt/noarch/minicap.apk'],
] as const;
for (const [spec, file] of apks) {
  test(`all strings that dexdump finds in code and fields of ${file} are told, and no others`, (t) => {
    if (spawnSync('dexdump').error) return t.skip(needs('dexdump'));
    const apk = sample(spec, file);
    if (apk === undefined) return t.skip(`needs ${spec} from the npm registry`);
    const names = execFileSync('unzip', ['-Z1', apk], { encoding: 'utf8' }).split('\n');
    for (const name of names.filter((entry) => /^classes\d*\.dex$/.test(entry))) {
      const bytes = execFileSync('unzip', ['-p', apk, name], { maxBuffer: 1 << 28 });
      const wanted = dumpedStrings(bytes);
      const all = told(dex, bytes);
      const found = { code: new Set<string>(), values: new Set<string>() };
      for (const { value, spot } of all.strings) {
        const where = spot().spot;
        if (where.endsWith('()')) found.code.add(modifiedUtf8(value));
        if (!where.endsWith('(static value)')) continue;
        found.values.add(escaped(modifiedUtf8(value)));
        // Told with its field, it is not told again for a method of the same class.
        if (wanted.code.has(modifiedUtf8(value))) found.code.add(modifiedUtf8(value));
      }
      assert.deepEqual(all.gaps, []);
      for (const place of ['code', 'values'] as const) {
        assert.equal(difference(wanted[place], found[place]), '', `${name}: missing in ${place}`);
        assert.equal(difference(found[place], wanted[place]), '', `${name}: too many in ${place}`);
      }
    }
  });
}

/** Strings of const-string instructions and of static values, as dexdump prints them: the bytes as Latin-1. */
function dumpedStrings(bytes: Uint8Array): Record<'code' | 'values', Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-dexdump-'));
  try {
    const file = join(folder, 'classes.dex');
    writeFileSync(file, bytes);
    const dump = execFileSync('dexdump', ['-d', file], { maxBuffer: 1 << 30, encoding: 'latin1' });
    const code = dump.matchAll(/const-string(?:\/jumbo)? v\d+, "([^]*?)" \/\/ string@/g);
    const values = dump.matchAll(/^ {6}value +: "(.*)"$/gm);
    const texts = (matches: Iterable<RegExpMatchArray>): Set<string> =>
      new Set([...matches].map((match) => match[1]!).filter((text) => text !== ''));
    return { code: texts(code), values: texts(values) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function difference(all: ReadonlySet<string>, others: ReadonlySet<string>): string {
  return [...all].filter((text) => !others.has(text)).join('\n');
}

/** The bytes of `text` in a DEX file, as Latin-1. */
function modifiedUtf8(text: string): string {
  return text.replace(/[^\x01-\x7f]/g, (unit) => {
    const code = unit.charCodeAt(0);
    const last = 0x80 | (code & 0x3f);
    if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), last);
    return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), last);
  });
}

/** As dexdump escapes static values. */
function escaped(text: string): string {
  return text
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
