/** What an app's zip file says beside its entries' contents: kind, frameworks, signers; and what is muted. */

import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createProject, hasAapt2, hasProgram } from '../support/android-project.ts';
import { needs } from '../support/debian-packages.ts';
import { openAll } from '../support/opened.ts';
import { type SamplePackage, sample } from '../support/samples.ts';
import { buildZip } from '../support/zip.ts';

const project = createProject();
after(() => project.remove());

const signed: readonly (readonly [SamplePackage, string])[] = [
  ['io.appium.settings@8.0.10', 'apks/settings_apk-debug.apk'],
  ['@devicefarmer/stf@3.7.9', 'vendor/STFService/STFService.apk'],
  ['@devicefarmer/minicap-prebuilt@2.7.3', 'prebuilt/noarch/minicap.apk'],
];
const needsSigner = needs('apksigner', 'keytool');

for (const [spec, path] of signed) {
  test(`the signer of ${path.split('/').at(-1)} is the one that apksigner prints`, (t) => {
    const apk = hasProgram('apksigner') ? sample(spec, path) : undefined;
    if (apk === undefined) return t.skip(`${needsSigner}, and the registry`);
    const printed = execFileSync('apksigner', ['verify', '--print-certs', '--min-sdk-version', '24', apk], {
      encoding: 'utf8',
    });
    assert.deepEqual(signersOf(readFileSync(apk)), digestsIn(printed));
    return undefined;
  });
}

test('signers of each scheme are told, and what foreign blocks carry is searched', (t) => {
  if (!hasAapt2() || !hasProgram('apksigner') || !hasProgram('keytool')) return t.skip(needsSigner);
  project.build('app.apk', 'aapt2');
  const key = [
    '-storepass',
    'android',
    '-keypass',
    'android',
    '-alias',
    'a',
    '-keyalg',
    'RSA',
    '-dname',
    'CN=me',
  ];
  project.run('keytool', '-genkeypair', '-keystore', 'keys.jks', ...key);
  for (const [enabled, others] of [
    ['1', ['2', '3']],
    ['2', ['1', '3']],
    ['3', ['1', '2']],
  ] as const) {
    const off = others.flatMap((scheme) => [`--v${scheme}-signing-enabled`, 'false']);
    const output = `signed-${enabled}.apk`;
    const common = [
      '--ks',
      'keys.jks',
      '--ks-pass',
      'pass:android',
      '--min-sdk-version',
      enabled === '3' ? '28' : '24',
    ];
    project.run(
      'apksigner',
      'sign',
      ...common,
      `--v${enabled}-signing-enabled`,
      'true',
      ...off,
      '--out',
      output,
      'app.apk',
    );
    const printed = project.run('apksigner', 'verify', '--print-certs', '--min-sdk-version', '28', output);
    const bytes = readFileSync(project.path(output));
    assert.equal(digestsIn(printed).length, 1);
    assert.deepEqual(signersOf(bytes), digestsIn(printed), `scheme ${enabled}`);
    if (enabled === '2') assertForeignBlock(bytes);
  }
  return undefined;
});

/** Puts a block of a shop's id in front of the padding's place, as channel tools do. */
function assertForeignBlock(apk: Buffer): void {
  const magicAt = apk.lastIndexOf('APK Sig Block 42');
  const blockAt = magicAt + 16 - 8 - Number(apk.readBigUInt64LE(magicAt - 8));
  const planted = Buffer.from('channel=planted-channel');
  const pair = Buffer.alloc(12 + planted.length);
  pair.writeBigUInt64LE(BigInt(4 + planted.length), 0);
  pair.writeUInt32LE(0x71777777, 8);
  planted.copy(pair, 12);
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(apk.readBigUInt64LE(magicAt - 8) + BigInt(pair.length));
  const end = apk.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const tail = Buffer.from(apk.subarray(end));
  tail.writeUInt32LE(tail.readUInt32LE(16) + pair.length, 16);
  const [head, pairs] = [apk.subarray(0, blockAt), apk.subarray(blockAt + 8, magicAt - 8)];
  const forged = Buffer.concat([head, size, pairs, pair, size, apk.subarray(magicAt, end), tail]);
  const { texts, facts } = openAll(forged);
  assert.ok([...texts.values()].some((text) => text.includes('channel=planted-channel')));
  assert.equal(facts.filter((fact) => fact.startsWith('signer')).length, 1);
}

const builds: readonly { kind: string; frameworks: readonly string[]; names: readonly string[] }[] = [
  { kind: 'android app', frameworks: [], names: ['AndroidManifest.xml', 'classes.dex', 'lib/x86/libown.so'] },
  {
    kind: 'android app',
    frameworks: ['React Native', 'Hermes'],
    names: ['AndroidManifest.xml', 'lib/arm64-v8a/libreactnativejni.so', 'lib/arm64-v8a/libhermes.so'],
  },
  {
    kind: 'android bundle',
    frameworks: ['Flutter'],
    names: ['BundleConfig.pb', 'base/lib/arm64-v8a/libflutter.so', 'base/assets/flutter_assets/.env'],
  },
  {
    kind: 'android app',
    frameworks: ['Unity'],
    names: ['AndroidManifest.xml', 'lib/armeabi-v7a/libunity.so'],
  },
  { kind: 'android app', frameworks: ['.NET'], names: ['AndroidManifest.xml', 'assemblies/assemblies.blob'] },
  {
    kind: 'android app',
    frameworks: ['Capacitor'],
    names: ['AndroidManifest.xml', 'assets/capacitor.config.json', 'assets/public/cordova.js'],
  },
  { kind: 'android app', frameworks: ['Cordova'], names: ['AndroidManifest.xml', 'assets/www/cordova.js'] },
  {
    kind: 'android app',
    frameworks: ['NativeScript'],
    names: ['AndroidManifest.xml', 'lib/arm64-v8a/libNativeScript.so'],
  },
  { kind: 'android app', frameworks: ['Titanium'], names: ['AndroidManifest.xml', 'lib/x86/libkroll-v8.so'] },
  { kind: 'android library', frameworks: [], names: ['AndroidManifest.xml', 'classes.jar', 'R.txt'] },
  { kind: 'java archive', frameworks: [], names: ['META-INF/MANIFEST.MF', 'a/B.class'] },
];

for (const { kind, frameworks, names } of builds) {
  test(`${names.join(', ')} are those of: ${[kind, ...frameworks].join(', ')}`, () => {
    const parts = names.map((name) => ({ name, bytes: Buffer.from('text\n') }));
    const { facts } = openAll(buildZip(parts));
    assert.deepEqual(facts, [`kind: ${kind}`, ...frameworks.map((name) => `framework: ${name}`)]);
  });
}

test('a zip file of anything else has no kind', () => {
  assert.deepEqual(openAll(buildZip([{ name: 'a.txt', bytes: Buffer.from('text\n') }])).facts, []);
});

test('digests in manifests are blanked, the rest stays in its lines and columns', () => {
  const digest = Buffer.alloc(32, 0x5a).toString('base64');
  const lines = [
    'Manifest-Version: 1.0',
    'Built-By: planted-name',
    '',
    'Name: a.txt',
    `SHA-256-Digest: ${digest}`,
    '',
  ];
  const { texts } = openAll(
    buildZip([{ name: 'META-INF/MANIFEST.MF', bytes: Buffer.from(lines.join('\r\n')) }]),
  );
  const text = texts.get('META-INF/MANIFEST.MF') ?? '';
  assert.equal(text.length, lines.join('\r\n').length);
  assert.ok(
    !text.includes(digest) && text.includes('Built-By: planted-name') && text.includes('Name: a.txt'),
  );
});

function signersOf(apk: Uint8Array): string[] {
  const signers = openAll(apk).facts.filter((fact) => fact.startsWith('signer: '));
  return [...new Set(signers.map((fact) => fact.slice('signer: '.length)))].sort();
}

function digestsIn(printed: string): string[] {
  return [
    ...new Set([...printed.matchAll(/SHA-256 digest: ([0-9a-f]{64})/g)].map(([, digest]) => digest!)),
  ].sort();
}
