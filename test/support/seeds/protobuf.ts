/** Small messages of no known schema. */

import { protoMessage } from '../proto-message.ts';

export function seeds(): Uint8Array[] {
  return [
    protoMessage([
      [
        1,
        [
          [2, '1.18.2'],
          [
            3,
            [
              [4, 'a text within'],
              [5, 1 << 20],
            ],
          ],
        ],
      ],
      [2, 'a text'],
      [3, Buffer.from([0, 1, 2, 3, 0xff])],
      [4, ''],
    ]),
  ];
}
