/** Small manifests as bundles have them. */

import { type ProtoField, protoMessage } from '../proto-message.ts';

export function seeds(): Uint8Array[] {
  const attribute = (name: string, id: number, ...value: readonly ProtoField[]): ProtoField => [
    4,
    [[2, name], ...value.slice(0, 1), [5, id], ...value.slice(1)],
  ];
  const metaData: ProtoField = [
    5,
    [
      [
        1,
        [
          [3, 'meta-data'],
          attribute('name', 0x01010003, [3, 'a.b.KEY']),
          attribute(
            'value',
            0x01010024,
            [3, '@string/x'],
            [
              6,
              [
                [
                  1,
                  [
                    [2, 0x7f010000],
                    [3, 'string/x'],
                  ],
                ],
              ],
            ],
          ),
        ],
      ],
      [
        3,
        [
          [1, 7],
          [2, 3],
        ],
      ],
    ],
  ];
  const plain: ProtoField = [
    5,
    [[1, [[3, 'plain'], attribute('number', 0, [3, '1'], [6, [[7, [[6, 1]]]]]), [5, [[2, 'its text']]]]]],
  ];
  return [
    protoMessage([
      [
        1,
        [
          [
            1,
            [
              [1, 'android'],
              [2, 'http://schemas.android.com/apk/res/android'],
            ],
          ],
          [3, 'manifest'],
          attribute('package', 0, [3, 'com.example']),
          metaData,
          plain,
        ],
      ],
      [3, [[1, 2]]],
    ]),
  ];
}
