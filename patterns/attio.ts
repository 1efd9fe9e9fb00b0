/** Credentials of Attio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Attio',
  docs: 'https://docs.attio.com/rest-api/guides/authentication',
  rules: [
    {
      id: 'attio-access-token',
      description: 'An access token of Attio.',
      keyed: { names: ['attio'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the workspace’s records',
      rotate: 'In the workspace’s settings, Developers: delete the token and create another.',
      examples: [
        {
          before: "const attioAccessToken = '",
          secret: [
            '5a000',
            '4851fe25d',
            'deebb66144',
            'ef3e0f20fb12',
            '9a7a491978d',
            '65b6279e664',
            'd7e49f',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("attio_access_token", "',
          secret: ['720db', 'e318dd315e4', '7f8e53bfb85d6', 'd205b2e0f14f3', 'dd996ec1ab6', '922bbb24d3d'],
          after: '");\n',
        },
        {
          before: 'ATTIO_ACCESS_TOKEN=',
          secret: [
            'e04e',
            'a54b0d962d9a',
            'b94f0df6d2b76',
            'af61e60072',
            '0d14284a937c',
            'c0f42968f1fc',
            '7',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'ATTIO_ACCESS_TOKEN=your-key-here\n',
        ['ATTIO_ACCESS_TOKEN=', 'dca56a', '8', '\n'],
        [
          'checksum: ',
          '37c53',
          'fd1e3ee2e7a42',
          '65e4e8d26f',
          '836a5f3e84',
          '8356260d7e81b',
          'f11e62f445dbf',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
