/** .NET assemblies against Mono's own dumps, and the containers that Android apps put them in. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { assemblyStore } from '#decoders/dotnet/assembly-store';
import { dotnet } from '#decoders/dotnet/dotnet';
import { unpackLz4 } from '#decoders/dotnet/lz4';
import { dotnetResources } from '#decoders/dotnet/resources';
import { xalz } from '#decoders/dotnet/xalz';
import { FormatError } from '#decoders/format';
import { needs } from '../support/debian-packages.ts';
import {
  buildAssembly,
  buildResources,
  buildStore,
  packRepeated,
  resourcesOfString,
  toXalz,
} from '../support/dotnet-build.ts';
import { openAll } from '../support/opened.ts';
import { buildSingleFile, hostProgram } from '../support/single-file.ts';
import { told } from '../support/told.ts';

const missing = needs('mcs', 'monodis');

/** Value, name, place of every string that is planted. */
const planted: readonly (readonly [string, string | undefined, string])[] = [
  ['constant-' + 'value-1', 'ApiKey', 'Leaky.Keys.ApiKey (constant)'],
  ['static-' + 'field-2', 'Secret', 'Leaky.Keys..cctor'],
  ['auto-' + 'property-3', 'Password', 'Leaky.Keys..ctor'],
  ['returned-' + 'value-4 \u00fc\u2603', undefined, 'Leaky.Keys.Get'],
  ['property-' + 'value-5', 'Token', 'Leaky.Keys.Inner.Use'],
  ['setter-' + 'value-6', 'setApiKey', 'Leaky.Keys.Inner.Use'],
  ['indexer-' + 'value-7', 'dict_key', 'Leaky.Keys.Inner.Use'],
  ['attribute-' + 'value-8', 'geo.API_KEY', '[System.Reflection.AssemblyMetadata]'],
  ['named-' + 'argument-9', 'maps_key', 'Leaky.Keys [Leaky.Meta]'],
];
const [constant, field, auto, returned, property, setter, indexer, attribute, named] = planted.map(
  ([value]) => value,
);
const bytesText = 'bytes-' + 'of-an-array';

const source = `
using System; using System.Collections.Generic; using System.Reflection;
[assembly: AssemblyMetadata("geo.API_KEY", "${attribute}")]
namespace Leaky {
  public class MetaAttribute : Attribute { public MetaAttribute(string n) {} public string Value { get; set; } }
  public class Client { public string Token { get; set; } public void SetApiKey(string k) {} }
  [Meta("maps_key", Value = "${named}")]
  public class Keys {
    public const string ApiKey = "${constant}";
    public static string Secret = "${field}";
    public string Password { get; set; } = "${auto}";
    static readonly byte[] Raw = new byte[] { ${[...Buffer.from(bytesText)].join(', ')} };
    public string Get() { return "${returned}"; }
    public class Inner { public void Use(Client c, Dictionary<string, string> d) {
      c.Token = "${property}"; c.SetApiKey("${setter}"); d["dict_key"] = "${indexer}";
      switch (d.Count) { case 0: Console.WriteLine("zero"); break; case 1: Console.WriteLine("one"); break; case 2: Console.WriteLine("two"); break; }
      try { Use(c, d); } catch (Exception) { throw new InvalidOperationException("a message"); } } }
  }
}`;

test('strings of an assembly are told with their member and name', (t) => {
  const built = buildAssembly(source);
  if (!built) return t.skip(missing);
  const all = told(dotnet, built.bytes);
  assert.deepEqual(all.gaps, []);
  for (const [value, key, spot] of planted) {
    const found = all.strings.find((string) => string.value === value);
    assert.ok(found, `${value} is told`);
    assert.deepEqual([found.key, found.spot().spot], [key, spot]);
  }
  assert.ok(all.strings.some(({ value }) => value === bytesText));
  assert.deepEqual(
    all.entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [['data.txt', 'text of a resource']],
  );
});

const library = '/usr/lib/mono/4.5/mscorlib.dll';
for (const [name, read] of [
  ['the planted assembly', () => buildAssembly(source)],
  ['a library of some thousand strings', readLibrary],
] as const) {
  test(`strings of ${name} are those that monodis lists`, (t) => {
    const built = read();
    if (!built) return t.skip(missing);
    const values = new Set(told(dotnet, built.bytes).strings.map(({ value }) => value));
    let compared = 0;
    for (const [, text] of built.userStrings.matchAll(/^[0-9a-f]{2,}: "([^"\\\n]*)"$/gm)) {
      if (text === '') continue;
      assert.ok(values.has(text!), `${text} is told`);
      compared++;
    }
    assert.ok(compared > 8, `${compared} strings`);
  });
}

function readLibrary(): { bytes: Uint8Array; userStrings: string } | undefined {
  if (!existsSync(library)) return undefined;
  try {
    const dump = execFileSync('monodis', ['--userstrings', library], { maxBuffer: 1 << 28 });
    return { bytes: readFileSync(library), userStrings: dump.toString() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const assemblies = ['App.dll', 'fr/App.resources.dll'].map((name) => ({
  name,
  bytes: Buffer.from(`of ${name}`),
}));

for (const version of [2, 3, 4] as const) {
  test(`a store of version ${version} hands over its assemblies by name`, () => {
    const { entries } = told(assemblyStore, buildStore(version, assemblies));
    assert.deepEqual(
      entries.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })),
      assemblies,
    );
  });
}

test('a store of version 1 has its names from the manifest beside it, or numbers', () => {
  const store = buildStore(1, assemblies);
  const manifest = Buffer.from(
    'Hash 32 Hash 64 Blob ID Blob idx Name\r\n0x1 0x2 000 0000 App\r\n0x3 0x4 001 0001 Other\r\n',
  );
  const { entries } = told(assemblyStore, store, 'assemblies/assemblies.blob', {
    'assemblies/assemblies.manifest': manifest,
  });
  assert.deepEqual(
    entries.map(({ name }) => name),
    ['App.dll', 'assemblies.blob 1'],
  );
});

test('a packed assembly is unpacked', () => {
  const { block, size } = packRepeated('text that comes again; ', 300);
  const [entry] = told(xalz, toXalz(block, size)).entries;
  assert.equal(Buffer.from(entry!.bytes).toString(), `${'text that comes again; '.repeat(300)}tail!`);
});

test('a block that is not what it says is a format error', () => {
  const { block, size } = packRepeated('text', 10);
  assert.throws(() => unpackLz4(block, size + 1), FormatError);
  assert.throws(() => unpackLz4(block, size - 1), FormatError);
  assert.throws(() => unpackLz4(block, 0x7fffffff), FormatError);
  assert.throws(() => unpackLz4(block.subarray(0, 3), size), FormatError);
});

test('resources are told by name, and bytes among them opened', (t) => {
  const bytes = buildResources(
    { ApiKey: 'value-' + 'of-a-resource', Other: 'zweiter \u00fc\u2603' },
    'some bytes',
  );
  if (!bytes) return t.skip(missing);
  const { strings, entries } = told(dotnetResources, bytes);
  assert.deepEqual(Object.fromEntries(strings.map(({ key, value }) => [key, value])), {
    ApiKey: 'value-' + 'of-a-resource',
    Other: 'zweiter \u00fc\u2603',
  });
  assert.deepEqual(
    entries.map(({ name, bytes: data }) => [name, Buffer.from(data).toString()]),
    [['Data', 'some bytes']],
  );
});

test('resources of one string are told', () => {
  const [string] = told(dotnetResources, resourcesOfString('ApiKey', 'text')).strings;
  assert.deepEqual([string?.key, string?.value], ['ApiKey', 'text']);
});

for (const version of [1, 2, 6] as const) {
  for (const system of ['linux', 'windows'] as const) {
    test(`an app of one file for ${system}, manifest ${version}: every file in it is opened`, () => {
      const settings = '{"ConnectionStrings": {"Main": "planted"}}';
      const files = { 'appsettings.json': Buffer.from(settings), 'de/a.txt': Buffer.from('text') };
      const { texts, strings, problems, facts } = openAll(buildSingleFile(version, files, system), 'app');
      assert.deepEqual(problems, []);
      assert.deepEqual(facts, ['framework: .NET']);
      assert.equal(texts.get('appsettings.json'), settings);
      assert.equal(texts.get('de/a.txt'), 'text');
      const program = `${texts.get('program') ?? ''}${strings.map(({ line }) => line).join()}`;
      assert.match(program, /text of the program/);
    });
  }
}

test('a program that could hold files and does not is no such app', () => {
  for (const system of ['linux', 'windows'] as const) {
    const host = Buffer.concat([hostProgram(system), Buffer.alloc(5000, 'x')]);
    assert.ok(!openAll(host, 'app').formats.includes('dotnet single file'));
  }
});

test('files of an app that lie over each other are left out, and told', () => {
  const bytes = buildSingleFile(2, { a: Buffer.alloc(9000, 'a'), b: Buffer.alloc(9000, 'b') });
  const row = bytes.lastIndexOf(Buffer.from([1, 1, 0x62])) - 16;
  // Both begin with the program.
  bytes.writeBigUInt64LE(0n, row);
  bytes.writeBigUInt64LE(BigInt(bytes.length), row + 8);
  assert.match(openAll(bytes, 'app').problems[0]?.message ?? '', /over each other/);
});
