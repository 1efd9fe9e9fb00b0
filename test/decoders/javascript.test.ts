/** Source maps and bundles of scripts. */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import { inlineSourceMap } from '#decoders/javascript/inline-source-map';
import { ramBundle } from '#decoders/javascript/ram-bundle';
import { sourceMap } from '#decoders/javascript/source-map';
import { FormatError } from '#decoders/format';
import { buildRamBundle } from '../support/ram-bundle.ts';
import { told } from '../support/told.ts';

const original = `\n\nexport const key: string = '${'planted-' + 'in-a-source'}';\nconsole.log(key);\n`;

/** Script and map of a bundler. */
function bundle(sourcemap: 'external' | 'inline'): Uint8Array[] {
  const { outputFiles } = buildSync({
    stdin: { contents: original, loader: 'ts', sourcefile: 'src/keys.ts' },
    bundle: true,
    minify: true,
    sourcemap,
    write: false,
    outdir: 'out',
  });
  return outputFiles.map(({ contents }) => contents);
}

test('original files of a map are handed over under their names', () => {
  const map = bundle('external').find((bytes) => sourceMap.recognises(bytes, 'a'))!;
  const [entry, ...others] = told(sourceMap, map).entries;
  assert.match(entry!.name, /src\/keys\.ts$/);
  assert.equal(Buffer.from(entry!.bytes).toString(), original);
  assert.deepEqual(others, []);
});

test('a map of sections, with a root and without a name, is read', () => {
  const map = {
    version: 3,
    sourceRoot: 'app/',
    sources: ['a.ts'],
    sourcesContent: ['one', 'two'],
    mappings: '',
  };
  const sections = { version: 3, sections: [{ offset: { line: 0, column: 0 }, map }] };
  for (const text of [JSON.stringify(map), JSON.stringify(sections), `)]}'\n${JSON.stringify(map)}`]) {
    assert.ok(sourceMap.recognises(Buffer.from(text), 'a'));
    assert.deepEqual(
      told(sourceMap, Buffer.from(text)).entries.map(({ name, bytes }) => [name, bytes.toString()]),
      [
        ['app/a.ts', 'one'],
        ['source 1', 'two'],
      ],
    );
  }
});

test('maps without original files, and other JSON, stay text', () => {
  for (const text of [
    '{"version":3,"sources":["a"],"mappings":"AAAA"}',
    '{"name":"x","version":"1.0.0"}',
    '[]',
  ]) {
    assert.equal(sourceMap.recognises(Buffer.from(text), 'a.map'), false);
  }
  const broken = Buffer.from('{"version":3,"sourcesContent":["a"],"mappings":"');
  assert.throws(() => told(sourceMap, broken), FormatError);
});

test('the map at the end of a script is opened, and the script searched without it', () => {
  const [script] = bundle('inline');
  assert.ok(inlineSourceMap.recognises(script!, 'a.js'));
  const { texts, entries } = told(inlineSourceMap, script!);
  assert.doesNotMatch(texts.join(), /sourceMappingURL/);
  assert.ok(sourceMap.recognises(entries[0]!.bytes, 'map'));
});

test('scripts that end with base64 or with no map stay text', () => {
  const base64 = 'QUJD'.repeat(40);
  for (const text of [`var a = "${base64}"`, base64, 'run();\n//# sourceMappingURL=a.js.map\n', '']) {
    assert.equal(inlineSourceMap.recognises(Buffer.from(text), 'a.js'), false);
  }
});

test('modules of a bundle for random access are searched one by one', () => {
  const bytes = buildRamBundle('start()', ['__d(0)', '', '__d(2)']);
  assert.ok(ramBundle.recognises(bytes, 'a'));
  assert.deepEqual(told(ramBundle, bytes).texts, ['start()', '__d(0)', '__d(2)']);
});

test('all other fields of a map are searched too, and a field that is there twice hides nothing', () => {
  const rest = told(
    sourceMap,
    Buffer.from('{"version":3,"mappings":"","sourcesContent":["x"],"names":["hidden-name"]}'),
  );
  assert.ok(rest.texts.some((text) => text.includes('hidden-name')));
  const twice = Buffer.from(
    '{"version":3,"mappings":"","sourcesContent":["hidden-first"],"sourcesContent":["second"]}',
  );
  assert.throws(() => told(sourceMap, twice), /more than once/);
});
