/** Unity's metadata and bundles. The files are made in the test: no package carries any. */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { unityBundle } from '#decoders/unity/asset-bundle';
import { unityMetadata } from '#decoders/unity/metadata';
import { packRepeated } from '../support/dotnet-build.ts';
import { told } from '../support/told.ts';
import { buildBundle, buildMetadata } from '../support/unity-build.ts';

const literals = ['first literal', 'glued to it', 'zweites \u00fc\u2603'];
const constant = 'constant-' + 'of-a-field';

for (const version of [24, 27, 29, 31, 35, 38, 39]) {
  test(`literals and constants of IL2CPP metadata ${version} are told`, () => {
    const all = told(unityMetadata, buildMetadata(version, literals, constant));
    assert.deepEqual(
      all.strings.slice(0, 3).map(({ value }) => value),
      literals,
    );
    assert.equal(all.facts['framework'], `IL2CPP metadata ${version}`);
    const [found] = all.strings.slice(3);
    assert.deepEqual(
      [found?.value, found?.key, found?.spot()],
      [constant, 'ApiKey', { spot: 'Game.Config.Keys.ApiKey (constant)', owner: 'Game.Config.Keys' }],
    );
    assert.deepEqual(all.notes, []);
  });
}

test('files of a bundle are handed over, packed with LZ4 or not', () => {
  const { block, size } = packRepeated('text of an asset; ', 20);
  const [packed] = told(unityBundle, buildBundle('level0', size, block, 2)).entries;
  assert.equal(packed!.name, 'level0');
  assert.equal(Buffer.from(packed!.bytes).toString(), `${'text of an asset; '.repeat(20)}tail!`);
  const plain = Buffer.from('plain text');
  const [stored] = told(unityBundle, buildBundle('level1', plain.length, plain, 0)).entries;
  assert.deepEqual(Buffer.from(stored!.bytes), plain);
});

test('a bundle that is packed with LZMA is told as not opened', () => {
  const { gaps, entries } = told(unityBundle, buildBundle('level0', 99, Buffer.alloc(9), 1));
  assert.match(gaps.join(), /LZMA/);
  assert.deepEqual(entries, []);
});
