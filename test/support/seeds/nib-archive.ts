/** Compiled interfaces. */

import { buildNib } from '../apple-build.ts';

export function seeds(): Buffer[] {
  return [
    buildNib([
      {
        className: 'UILabel',
        values: [
          ['UIText', 1],
          ['UIFont', Buffer.alloc(90, 3)],
        ],
      },
      { className: 'NSString', values: [['NS.bytes', Buffer.from('a label')]] },
      {
        className: 'UINibKeyValuePair',
        values: [
          ['UIKeyPath', 3],
          ['UIValue', 4],
        ],
      },
      { className: 'NSString', values: [['NS.bytes', Buffer.from('apiKey')]] },
      { className: 'NSString', values: [['NS.bytes', Buffer.from('a value')]] },
    ]),
  ];
}
