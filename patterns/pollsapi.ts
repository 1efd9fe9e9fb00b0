/** Credentials of Polls API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Polls API',
  docs: 'https://pollsapi.com/docs',
  rules: [
    {
      id: 'pollsapi-api-key',
      description: 'A Polls API API key.',
      keyed: { names: ['pollsapi', 'polls_api', 'polls-api'], value: '[A-Z0-9]{28}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change polls and votes',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'export POLLSAPI_API_KEY="',
          secret: ['M5K1', 'B87R1SU12SL2', 'C18CO86K27', 'DL'],
          after: '"\n',
        },
        {
          before: 'ENV POLLSAPI_API_KEY ',
          secret: ['FNLR', '8CCH7OASDVI', 'YAO3TVNU1', 'NVZW'],
          after: '\n',
        },
        {
          before: '  "pollsapi_api_key": "',
          secret: ['BJBNXK', 'H8R9N3RBQO52P', 'AEH3903HB'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'POLLSAPI_API_KEY=your-key-here\n',
        ['POLLSAPI_API_KEY=', 'OX7I', 'ZT6', '\n'],
        ['checksum: ', 'VIPH', '41LBUDAPNU', 'SD041L80NV', '4LD9', '\n'],
      ],
    },
  ],
} satisfies Provider;
