/** Small manifests and other compiled XML, with either kind of string pool. */

import { stringPool, xml } from '../android-chunks.ts';

const strings = [
  'name',
  'value',
  'manifest',
  'package',
  'com.example',
  'meta-data',
  'a.b.KEY',
  'its value',
  'text',
];

export function seeds(): Uint8Array[] {
  return [true, false].flatMap((isUtf8) => [
    xml.document(
      stringPool(strings, { isUtf8 }),
      xml.ids(0x01010003, 0x01010024),
      xml.start(2, [[3, 4, 3, 4]]),
      xml.start(5, [
        [0, 6, 3, 6],
        [1, 7, 3, 7],
      ]),
      xml.text(8),
      xml.end(5),
      xml.start(5, [
        [0, 6, 3, 6],
        [1, -1, 1, 0x7f010000],
      ]),
      xml.end(5),
      xml.end(2),
    ),
    xml.document(
      stringPool(strings, { isUtf8 }),
      xml.start(2, [[3, 4, 3, 4]], { stride: 24, gap: 8 }),
      xml.end(2),
    ),
  ]);
}
