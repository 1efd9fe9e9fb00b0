/** Small resource tables of all kinds of entries. */

import { entries, resourceTable } from '../android-chunks.ts';

export function seeds(): Uint8Array[] {
  const values = ['a value', 'une valeur', 'res/xml/a.xml', 'left over; a;href=https://example.com/'];
  const types = ['string', 'array', 'plurals', 'style', 'attr'];
  const keys = ['first', 'second', 'list', 'number', 'secret'];
  const strings = new Map([
    [0, entries.plain(0, 3, 0)],
    [2, entries.plain(1, 3, 1)],
    [3, entries.plain(1, 1, 0x7f010000)],
  ]);
  const compact = new Map([
    [0, entries.compact(0, 3, 1)],
    [5, entries.compact(1, 3, 0)],
  ]);
  return [0, 1, 2].map((flags) =>
    resourceTable(values, types, keys, [
      { id: 1, flags, entries: strings },
      { id: 1, flags, language: 'fr', entries: compact },
      {
        id: 2,
        entries: new Map([
          [
            0,
            entries.complex(2, [
              [0x02000000, 3, 0],
              [0x02000001, 3, 1],
            ]),
          ],
        ]),
      },
      {
        id: 3,
        entries: new Map([
          [
            0,
            entries.complex(3, [
              [0x01000004, 3, 0],
              [0x01000006, 3, 1],
            ]),
          ],
        ]),
      },
      { id: 4, entries: new Map([[0, entries.complex(0, [[0x7f050000, 3, 0]])]]) },
      { id: 5, entries: new Map([[0, entries.complex(4, [[0x01000000, 0x10, 2]])]]) },
    ]),
  );
}
