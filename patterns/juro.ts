/** Credentials of Juro. */

import type { Provider } from '#model/provider';

export default {
  name: 'Juro',
  docs: 'https://api-docs.juro.com/',
  rules: [
    {
      id: 'juro-api-key',
      description: 'A Juro API key.',
      keyed: { names: ['juro'], value: '[A-Za-z0-9]{32,64}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and create the team’s contracts',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "juro_api_key": "',
          secret: ['Y2KN', 'bfHeSn4GL4', 'cbrY8t2SHpR', '1yngL2nUzox1X'],
          after: '",\n',
        },
        {
          before: 'export JURO_API_KEY="',
          secret: ['6WgQo', '6cMd1zz4gLtrQ', 'Abr2BdOk7', 'flZwDUf'],
          after: '"\n',
        },
        {
          before: 'client.set("juro_api_key", "',
          secret: ['Fh4M', 'WO03Jk9Q3DCZZ', 'EzPzYR739w', 'STOk5xdXek'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'JURO_API_KEY=your-key-here\n',
        ['JURO_API_KEY=', '6tEMe', 'qm', '\n'],
        ['checksum: ', 'pMlCkq', 'U3HJ06p9Pe7uG', 'C3WKKUoCmnAN', 'jKtgX2', '\n'],
      ],
    },
  ],
} satisfies Provider;
