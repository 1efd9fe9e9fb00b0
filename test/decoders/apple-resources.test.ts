/**
 * Compiled interfaces and asset catalogs, made part by part: only Apple's tools write them, and no
 * package of the registry carries one.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assetCatalog } from '#decoders/asset-catalog';
import { FormatError } from '#decoders/format';
import { nibArchive } from '#decoders/nib-archive';
import { buildAssetCatalog, buildNib } from '../support/apple-build.ts';
import { lzfsePacked, lzfseTexts } from '../support/lzfse.ts';
import { openAll } from '../support/opened.ts';
import { told } from '../support/told.ts';

const planted = ['AIza', 'SyD-planted-value-0123456789abcdefgh'].join('');

test('a text of an interface is told under the member that holds it', () => {
  const bytes = buildNib([
    { className: 'UILabel', values: [['UIText', 1]] },
    { className: 'NSString', values: [['NS.bytes', Buffer.from(planted)]] },
  ]);
  assert.deepEqual(
    told(nibArchive, bytes).strings.map(({ value, key, spot }) => [value, key, spot().spot]),
    [[planted, 'UIText', 'UILabel 0 UIText']],
  );
});

test('an attribute that people set is told under its key path', () => {
  const bytes = buildNib([
    {
      className: 'UINibKeyValuePair',
      values: [
        ['UIKeyPath', 1],
        ['UIValue', 2],
      ],
    },
    { className: 'NSString', values: [['NS.bytes', Buffer.from('apiKey')]] },
    { className: 'NSString', values: [['NS.bytes', Buffer.from(planted)]] },
  ]);
  const [, value] = told(nibArchive, bytes).strings;
  assert.deepEqual([value!.value, value!.key], [planted, 'apiKey']);
});

test('an interface whose objects all claim all values is refused', () => {
  const bytes = buildNib([
    { className: 'A', values: [['k', Buffer.from('one')]] },
    { className: 'A', values: [['k', Buffer.from('two')]] },
    { className: 'A', values: [['k', Buffer.from('six')]] },
  ]);
  // Each object: class, first value, count.
  for (const at of [50, 53, 56]) {
    bytes[at + 1] = 0x80;
    bytes[at + 2] = 0x83;
  }
  assert.throws(() => told(nibArchive, bytes), FormatError);
});

test('data in a catalog is opened under its name, also what LZFSE compresses', () => {
  const bytes = buildAssetCatalog([
    { name: 'config.json', data: Buffer.from(`{"key": "${planted}"}`) },
    { name: 'packed.json', data: Buffer.from(lzfsePacked.coded, 'base64') },
  ]);
  assert.ok(assetCatalog.recognises(bytes, 'Assets.car'));
  const { texts, problems } = openAll(bytes, 'Assets.car');
  assert.deepEqual(problems, []);
  assert.equal(texts.get('config.json'), `{"key": "${planted}"}`);
  assert.equal(texts.get('packed.json!packed.json (unpacked)'), lzfseTexts.coded);
});
