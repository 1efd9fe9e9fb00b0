/** Credentials of pganalyze. */

import type { Provider } from '#model/provider';

export default {
  name: 'pganalyze',
  docs: 'https://pganalyze.com/docs/api',
  rules: [
    {
      id: 'pganalyze-api-key',
      description: 'A pganalyze API key, of a collector or for reading.',
      keyed: { names: ['pganalyze', 'pga_api'], value: '[A-Z0-9]{16}' },
      minEntropy: 2.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send a database’s statistics as its collector, or read them',
      rotate: 'In pganalyze, Settings, API keys: delete it and create another.',
      examples: [
        { before: '  "pganalyze_api_key": "', secret: ['DLN6HT', 'BZ9IKNO1G', 'J'], after: '",\n' },
        { before: 'export PGANALYZE_API_KEY="', secret: ['IMID', 'RLMNXXCHVO7', 'U'], after: '"\n' },
        { before: 'client.set("pganalyze_api_key", "', secret: ['MCWK', '2HO012WRTD5J'], after: '");\n' },
      ],
      counterExamples: [
        'PGANALYZE_API_KEY=your-key-here\n',
        ['PGANALYZE_API_KEY=', '7V6E', 'VWL', '\n'],
        ['checksum: ', '97Z51', '71GE4T4ML0B', '\n'],
      ],
    },
  ],
} satisfies Provider;
