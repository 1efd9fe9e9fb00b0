/** Credentials of Namecheap. */

import type { Provider } from '#model/provider';

export default {
  name: 'Namecheap',
  docs: 'https://www.namecheap.com/support/api/intro/',
  rules: [
    {
      id: 'namecheap-api-key',
      description: 'An API key of Namecheap.',
      keyed: { names: ['namecheap'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'change the account’s domains and DNS records',
      rotate: 'In the account, Profile, Tools, API access: reset the key.',
      examples: [
        {
          before: "const namecheapApiKey = '",
          secret: ['2a95', '60eeef127ced', '94feaec3f7c', '0f5a2'],
          after: "';\n",
        },
        {
          before: 'client.set("namecheap_api_key", "',
          secret: ['d30608', '33eb3c2979449', '0fa0ebf2a4074'],
          after: '");\n',
        },
        {
          before: 'NAMECHEAP_API_KEY=',
          secret: ['316e2e', '5006fb1b1df', '658722b12b', '52c0f'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NAMECHEAP_API_KEY=your-key-here\n',
        ['NAMECHEAP_API_KEY=', 'a812', '86c', '\n'],
        ['checksum: ', 'ef37b', '8c5d98157', '7274d1dd0f62d', '01e45', '\n'],
      ],
    },
  ],
} satisfies Provider;
