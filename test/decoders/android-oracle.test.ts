/** Real APKs of the registry, value by value against what aapt2 dumps of them. */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { binaryXml } from '#decoders/android/binary-xml';
import type { Format } from '#decoders/format';
import { resourcesArsc } from '#decoders/android/resources-arsc';
import { readZipDirectory } from '#decoders/zip/directory';
import { readEntryData } from '#decoders/zip/entry-data';
import { sourceOf } from '#model/byte-source';
import { hasAapt2 } from '../support/android-project.ts';
import { needs } from '../support/debian-packages.ts';
import { type SamplePackage, sample } from '../support/samples.ts';
import { told } from '../support/told.ts';

const espresso = 'espresso-server/app/build/outputs/apk/androidTest/debug/app-debug-androidTest.apk';
const samples: readonly (readonly [SamplePackage, string])[] = [
  ['android-apidemos@5.0.0', 'apks/ApiDemos-debug.apk'],
  ['io.appium.settings@8.0.10', 'apks/settings_apk-debug.apk'],
  ['@devicefarmer/stf@3.7.9', 'vendor/STFService/STFService.apk'],
  ['@devicefarmer/minicap-prebuilt@2.7.3', 'prebuilt/noarch/minicap.apk'],
  ['appium-espresso-driver@9.3.6', espresso],
  ['appium-uiautomator2-server@10.6.6', 'apks/appium-uiautomator2-server-v10.6.6.apk'],
  ['appium-uiautomator2-server@10.6.6', 'apks/appium-uiautomator2-server-debug-androidTest.apk'],
];
const maxDumpBytes = 256 * 1024 * 1024;

for (const [spec, path] of samples) {
  const file = (): string | undefined => (hasAapt2() ? sample(spec, path) : undefined);
  const name = path.split('/').at(-1);

  test(`all simple values and all texts of the pool of ${name} are those that aapt2 dumps`, (t) => {
    const apk = file();
    if (apk === undefined) return t.skip(`${needs('aapt2')}, and the registry`);
    const table = entriesOf(apk, (entry) => entry === 'resources.arsc')[0]!.bytes;
    const strings = stringsOf(resourcesArsc, table);
    const simple = strings.filter(({ spot }) => /^[\w.-]+\/[^[]+( \[[^[]*\])?$/.test(spot));
    const ours = simple.map(({ spot, value }) => unindented(`${spot} = ${value}`)).sort();
    const dumped = dumpedValues(dump('resources', apk)).sort();
    t.diagnostic(`${dumped.length} values`);
    assert.deepEqual(differences(ours, dumped), []);
    const values = new Set(strings.map(({ value }) => value));
    const pool = dumpedPool(dump('strings', apk));
    t.diagnostic(`${pool.length} texts`);
    assert.deepEqual(
      pool.filter((text) => !values.has(text)),
      [],
    );
    return undefined;
  });

  test(`attributes and texts of all XML of ${name} are those that aapt2 dumps`, (t) => {
    const apk = file();
    if (apk === undefined) return t.skip(`${needs('aapt2')}, and the registry`);
    const documents = entriesOf(apk, (entry) => entry.endsWith('.xml')).filter(({ bytes }) =>
      binaryXml.recognises(bytes, ''),
    );
    let values = 0;
    // Each takes a process: the manifest, and some of the hundreds of others.
    const step = Math.max(1, Math.floor(documents.length / 24));
    for (const { entry, bytes } of documents.filter((_, index) => index % step === 0 || index === 0)) {
      const strings = stringsOf(binaryXml, bytes);
      const ours = strings
        .filter(({ spot }) => /@[\w.-]+( \(line \d+\))?$/.test(spot))
        .map(({ value }) => unindented(value));
      const dumped = dumpedAttributes(
        execFileSync('aapt2', ['dump', 'xmltree', '--file', entry, apk], { encoding: 'utf8' }),
      );
      values += dumped.length;
      const integers = ours.filter((value) => !dumped.includes(value));
      assert.deepEqual(
        dumped.filter((value) => !ours.includes(value)),
        [],
        entry,
      );
      assert.deepEqual(
        integers.filter((value) => !/^(-?\d+|0x[0-9a-f]+|true|false|)$/.test(value)),
        [],
        entry,
      );
    }
    t.diagnostic(`${values} attributes of ${documents.length} files`);
    return undefined;
  });
}

/** What only one of two sorted lists has, with how often. */
function differences(ours: readonly string[], theirs: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of ours) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const value of theirs) counts.set(value, (counts.get(value) ?? 0) - 1);
  return [...counts].filter(([, count]) => count !== 0).map(([value, count]) => `${count}: ${value}`);
}

/** The dump indents the lines of a text. */
function unindented(text: string): string {
  return text.replaceAll(/\n\s*/g, '\n');
}

function stringsOf(format: Format, bytes: Uint8Array): { value: string; spot: string }[] {
  return told(format, bytes).strings.map(({ value, spot }) => ({ value, spot: spot().spot }));
}

function entriesOf(apk: string, test: (name: string) => boolean): { entry: string; bytes: Uint8Array }[] {
  const source = sourceOf(readFileSync(apk));
  return readZipDirectory(source)
    .entries.filter(({ name }) => test(name))
    .map((entry) => ({ entry: entry.name, bytes: readEntryData(source, entry).bytes }));
}

function dump(what: string, apk: string): string {
  return execFileSync('aapt2', ['dump', what, apk], { encoding: 'utf8', maxBuffer: maxDumpBytes });
}

/** `type/name [config] = value` of each text and file that is a resource's value. */
function dumpedValues(text: string): string[] {
  const values: string[] = [];
  for (const block of text.split(/\n {4}(?=resource 0x)/).slice(1)) {
    const name = /^resource \S+ (\S+)/.exec(block)?.[1];
    const own = block.split(/\n(?= {2}type|Package)/)[0]!.replace(/\n$/, '');
    for (const [, config, rest] of own.matchAll(/\n {6}\(([^)\n]*)\) ([\s\S]*?)(?=\n {6}\(|$)/g)) {
      const file = /^\(file\) (.+?)(?: type=\w+)?$/.exec(rest!)?.[1];
      const plain = /^(?:\(styled string\) )?"([\s\S]*)"(?:\s+\S.*)?\s*$/.exec(rest!)?.[1];
      const value = file ?? plain;
      if (value !== undefined)
        values.push(`${name}${config === '' ? '' : ` [${config}]`} = ${unindented(value)}`);
    }
  }
  return values;
}

/** The texts of the pool. */
function dumpedPool(text: string): string[] {
  return text
    .split(/\nString #\d+ : /)
    .slice(1)
    .map((part, index, all) => (index === all.length - 1 ? part.replace(/\n$/, '') : part));
}

/** The texts that attributes have. */
function dumpedAttributes(text: string): string[] {
  // An empty text without a raw one.
  const dumped = text.replaceAll('=""\n', '\n');
  return [...dumped.matchAll(/^ *A: [^\n]*?="([\s\S]*?)" \(Raw: /gm)].map(([, value]) => unindented(value!));
}
