/** Credentials of Shotstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'Shotstack',
  docs: 'https://shotstack.io/docs/guide/getting-started/core-concepts/',
  rules: [
    {
      id: 'shotstack-api-key',
      description: 'A Shotstack API key.',
      keyed: { names: ['shotstack'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'render videos on the owner’s credits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "shotstack_api_key": "',
          secret: ['pJ4mjk', 'jnpT2B3RUZjY', 'cbIQ027m3', 'VxIw4oqcC', 'e2Kk'],
          after: '",\n',
        },
        {
          before: 'export SHOTSTACK_API_KEY="',
          secret: ['yXfSZ6', 'oCa3CJYbcs', 'GIEeFn2Z6ON', 'CCPpV1CXa1', 'xjz'],
          after: '"\n',
        },
        {
          before: 'client.set("shotstack_api_key", "',
          secret: ['1jxr', 'Ckj6JREb6', 'xUgZkmClm5no', 'yU9ozq9ypy', 'TBJCi'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SHOTSTACK_API_KEY=your-key-here\n',
        ['SHOTSTACK_API_KEY=', 'uCOOy', 'S5', '\n'],
        ['checksum: ', 'XxRGKj', 'Q0EAZO5DV', 'mfBbh6kMjOogH', 'GCDRe51sYSB', 'f', '\n'],
      ],
    },
  ],
} satisfies Provider;
