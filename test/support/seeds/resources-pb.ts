/** Small resource tables as bundles have them. */

import { stringPool } from '../android-chunks.ts';
import { type ProtoField, protoMessage } from '../proto-message.ts';

export function seeds(): Uint8Array[] {
  const text = (value: string): ProtoField => [4, [[2, [[1, value]]]]];
  const inCanada: ProtoField = [
    1,
    [
      [3, 'fr-CA'],
      [15, 2],
      [24, 21],
    ],
  ];
  const entry = (id: number, name: string, ...values: readonly (readonly ProtoField[])[]): ProtoField => [
    3,
    [[1, [[1, id]]], [2, name], ...values.map((value): ProtoField => [6, value])],
  ];
  const types: ProtoField[] = [
    [
      3,
      [
        [1, [[1, 1]]],
        [2, 'string'],
        entry(0, 'first', [[2, [text('a value')]]], [inCanada, [2, [[2, 'a comment'], text('une valeur')]]]),
      ],
    ],
    [
      3,
      [
        [1, [[1, 2]]],
        [2, 'array'],
        entry(0, 'list', [
          [
            2,
            [
              [
                5,
                [
                  [
                    4,
                    [
                      [1, [[3, [[2, [[1, 'item']]]]]]],
                      [1, [[3, [[1, [[2, 0x7f010000]]]]]]],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ]),
      ],
    ],
    [
      3,
      [
        [1, [[1, 3]]],
        [2, 'plurals'],
        entry(0, 'some', [
          [
            2,
            [
              [
                5,
                [
                  [
                    5,
                    [
                      [
                        1,
                        [
                          [3, 5],
                          [4, [[2, [[1, 'others']]]]],
                        ],
                      ],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ]),
      ],
    ],
    [
      3,
      [
        [1, [[1, 4]]],
        [2, 'string'],
        entry(1, 'styled', [
          [
            2,
            [
              [
                4,
                [
                  [
                    4,
                    [
                      [1, 'see here'],
                      [
                        2,
                        [
                          [1, 'a;href=https://example.com/'],
                          [2, 4],
                          [3, 7],
                        ],
                      ],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ]),
      ],
    ],
  ];
  return [
    protoMessage([
      [1, [[1, stringPool(['/home/me/res/values/strings.xml'])]]],
      [2, [[1, [[1, 0x7f]]], [2, 'com.example'], ...types]],
    ]),
  ];
}
