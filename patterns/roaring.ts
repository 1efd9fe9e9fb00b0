/** Credentials of Roaring.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Roaring.io',
  docs: 'https://developer.roaring.io',
  rules: [
    {
      id: 'roaring-client-secret',
      description: 'A Roaring.io client secret.',
      keyed: {
        names: [
          'roaring_client',
          'roaringclient',
          'roaring_secret',
          'roaring_api',
          'roaringapi',
          'roaring_key',
          'roaring_consumer',
          'roaringconsumer',
          'roaring-client',
          'roaring_io',
          'roaring.io',
        ],
        value: '[A-Za-z0-9_-]{28}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'look up persons and companies on the owner’s bill',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "roaring_client_client_secret: '",
          secret: ['V2rj', 'izkZTLJK-', 'CzvsgE2zP', '2rjH5M'],
          after: "'\n",
        },
        {
          before: '<string name="roaring_client_client_secret">',
          secret: ['N66_nC', 'r3JE3pJdfvoP', 'br78VlGz-w'],
          after: '</string>\n',
        },
        {
          before: 'ENV ROARING_CLIENT_CLIENT_SECRET ',
          secret: ['MtTy', 'BREhPBKBnoKf', 'Tw-Hh5pUk', 'Cdl'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ROARING_CLIENT_CLIENT_SECRET=your-key-here\n',
        ['ROARING_CLIENT_CLIENT_SECRET=', 'SMo0', 'WnQ', '\n'],
        ['checksum: ', 'rIqm3r', 'DBFRv758z3My6', 'cXEvnCRpU', '\n'],
      ],
    },
  ],
} satisfies Provider;
