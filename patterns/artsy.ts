/** Credentials of Artsy. */

import type { Provider } from '#model/provider';

export default {
  name: 'Artsy',
  docs: 'https://developers.artsy.net/v2/',
  rules: [
    {
      id: 'artsy-client-secret',
      description: 'The client secret of an Artsy API app.',
      keyed: { names: ['artsy'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the public catalogue on the app’s quota',
      rotate: 'In the Artsy developer portal, My apps: delete the app and create another.',
      parts: [{ name: 'id', rule: 'artsy-client-id' }],
      examples: [
        {
          before: [
            'ARTSY_CLIENT_ID=',
            ...['618627', '8849ce5c8', '6ccb8'],
            '\n',
            'client.set("artsy_client_secret", "',
          ].join(''),
          secret: ['5c16', 'dffe950cab585', '91e4bf15291c', 'ecb'],
          after: '");\n',
          parts: { id: ['618627', '8849ce5c86ccb', '8'] },
        },
        {
          before: [
            'ARTSY_CLIENT_ID=',
            ...['662a4c', '5510c4e5df06d', 'c'],
            '\n',
            '  "artsy_client_secret": "',
          ].join(''),
          secret: ['aaa142', '802ea5e0e97d', '044bbea7c5f11', '7'],
          after: '",\n',
          parts: { id: ['662a4', 'c5510c4e5df', '06dc'] },
        },
        {
          before: [
            'ARTSY_CLIENT_ID=',
            ...['61b37', 'ac6eb1f0bcf', '2f53'],
            '\n',
            "const artsyClientSecret = '",
          ].join(''),
          secret: ['16d1', 'af06abb6d1da', 'cc3472d77bfd', '3a5d'],
          after: "';\n",
          parts: { id: ['61b3', '7ac6eb1f0', 'bcf2f53'] },
        },
      ],
      counterExamples: [
        'ARTSY_CLIENT_SECRET=your-key-here\n',
        ['ARTSY_CLIENT_SECRET=', '02cc', '747', '\n'],
        ['checksum: ', 'c48b', '4656f9896', 'e31c505291cf', '5025c80', '\n'],
      ],
    },
    {
      id: 'artsy-client-id',
      description: 'The client id of an Artsy API app: the name of the pair.',
      keyed: { names: ['artsy'], value: '[0-9a-f]{20}' },
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        { before: 'export ARTSY_CLIENT_ID="', secret: ['11672c', 'de6223f0629f', '40'], after: '"\n' },
        { before: 'ENV ARTSY_CLIENT_ID ', secret: ['2068d', '5462a1c49', 'a47756'], after: '\n' },
        { before: '  "artsy_client_id": "', secret: ['efff8', 'dce1b8ccce132', '3d'], after: '",\n' },
      ],
      counterExamples: [
        'ARTSY_CLIENT_ID=your-key-here\n',
        ['ARTSY_CLIENT_ID=', 'b40a8', '91', '\n'],
        ['checksum: ', '9ac2', '82d5fe55c2e75', '6a2', '\n'],
      ],
    },
  ],
} satisfies Provider;
