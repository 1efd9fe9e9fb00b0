/** Credentials of Podio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Podio',
  docs: 'https://developers.podio.com/authentication',
  rules: [
    {
      id: 'podio-client-secret',
      description: 'A Podio client secret.',
      keyed: { names: ['podio'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the app’s name and, with an app token, read and change an app’s items',
      rotate: 'In Podio, Account settings, API keys: reset the secret.',
      examples: [
        {
          before: 'client.set("podio_client_secret", "',
          secret: [
            'e7O0j',
            'R2ShWujUBqIR',
            '5TGcwIrUnRS',
            '8CikavYSUy',
            'FXIF2MKQ3s',
            '0LxH4kHwL1EFt',
            'hmF',
          ],
          after: '");\n',
        },
        {
          before: '  "podio_client_secret": "',
          secret: [
            'tgzbJm',
            'X4tHIi59h',
            'yGrag9HXBP',
            'xSjsLe6konFk',
            'scdCuL0Ltf8',
            'fyIY6IJYTO',
            '9Jvp2k',
          ],
          after: '",\n',
        },
        {
          before: "const podioClientSecret = '",
          secret: [
            'bQb7lI',
            '8zigYmgSWO',
            'iwkMZVCII3F',
            'exmN3WTBYgD9U',
            'MYpRbBvZsY',
            'O0QyV3R15bTY',
            'J3',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'PODIO_CLIENT_SECRET=your-key-here\n',
        ['PODIO_CLIENT_SECRET=', 'ZBfrl7', 'K', '\n'],
        [
          'checksum: ',
          'uey5K',
          'sAu5oE7tFve',
          'n8z4ELnvcqi',
          'NmB3QbjYC',
          'KK14gk9OjWl7',
          'gBwnSB62QVQKb',
          'pJ9',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
