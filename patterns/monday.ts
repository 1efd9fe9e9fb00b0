/** Credentials of monday.com. */

import type { Provider } from '#model/provider';

export default {
  name: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  rules: [
    {
      id: 'monday-api-token',
      description: 'A monday.com API token (a JWT).',
      regex: String.raw`\b(eyJhbGciOiJIUzI1NiJ9\.eyJ0aWQiOj[A-Za-z0-9_-]{80,400}\.[A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the boards that the person can',
      rotate: 'At monday.com, avatar, Developers, API token: regenerate.',
      examples: [
        {
          before: 'MONDAY_API_TOKEN=',
          secret: [
            'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjI0',
            'kc3m2jcIras2uIiHtpAbyRi68WKzDD25xRGCwSleGCra5m0GHqCgGE0IfchYE48AgLjahklcpl5fqAPz',
            'EAYb0GaNEQqjNJgRVYczxRmfRRfVpSzh3zuourP9PyfdCw0xNHD6ULXFWUeZobVdqJNA9190W2aabzX8',
            '.',
            'Y_hFgvoswQ_KWm5-cEYyC',
            '4HE8u-oltWcWj0pGdrUulD',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: ',
          secret: [
            'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjI0',
            'EBtFaWpryNgJAgbi9IoBaMRCITU6YXEgs3VZsi8eULPxNh8niARTYynXk6re8U5HuSmJjqbmm9Svfzzz',
            'fjlZ3pUznwe0C0WH209TY1T3INoJZCcpE8Ypre0nGoKAb96a2Xsu2lIVcNg67XvSSM6tF19cHcqPQMbF',
            '.',
            'qik__zSKaDD7nEm5Ip02x',
            '8tSw8iufj-57b17EbXHNdm',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'MONDAY_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj',
        [
          'eyJhbGciOiJIUzI1NiJ9.',
          'v3oqSVg4Rihl6V68tumDBSfbB1HhGM',
          'SNsxA_bNx2Ygv02R7uDASCfUh_fDGB',
          '.',
          '1DavyyGuHRvqcPwhJ1luC',
          'MnXjTB3lHz6UFJlA8sy6Tj',
        ],
      ],
    },
    {
      id: 'monday-signing-secret',
      description: 'The signing secret of a monday.com app.',
      keyed: {
        names: [
          'monday_signing',
          'mondaysigning',
          'monday_client_secret',
          'mondayclientsecret',
          'monday_app_secret',
          'monday_secret',
          'mondaysecret',
          'monday_oauth_secret',
          'monday.client-secret',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge requests of monday.com to the app, and exchange login codes',
      rotate: 'In the Developer Center, app, General settings: regenerate the signing and client secrets.',
      docs: 'https://developer.monday.com/apps/docs/oauth',
      examples: [
        { before: 'MONDAY_SIGNING_SECRET=', secret: ['599369473b5ba337', 'c8d9c9ac6f1c9906'], after: '\n' },
        {
          before: "const mondayClientSecret = '",
          secret: ['283b1098f9387248', 'f021b9f9e1d08568'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'MONDAY_SIGNING_SECRET=2e74********\n',
        'MONDAY_SIGNING_SECRET=your-key-here\n',
        ['MONDAY_SIGNING_SECRET=', '2e748ace', '46fdaf2e\n'],
      ],
    },
  ],
} satisfies Provider;
