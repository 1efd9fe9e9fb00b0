/** Credentials of SimFin. */

import type { Provider } from '#model/provider';

export default {
  name: 'SimFin',
  docs: 'https://simfin.readme.io/reference/getting-started-1',
  rules: [
    {
      id: 'simfin-api-key',
      description: 'A SimFin API key.',
      keyed: {
        names: ['simfin'],
        value: '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32})',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read financial data on the owner’s plan',
      rotate: 'In SimFin, My account, API keys: create another key.',
      examples: [
        {
          before: "const simfinApiKey = '",
          secret: ['oC71sy', 'vHM7x16681xfe', 'kHVsKrhJus', 'qm5'],
          after: "';\n",
        },
        {
          before: 'client.set("simfin_api_key", "',
          secret: ['RlmT', 'hq7FuohpMJ', 'NzwtAm1WkrHR', 'lxkRa6'],
          after: '");\n',
        },
        {
          before: 'SIMFIN_API_KEY=',
          secret: ['5fcf', '9129-d1e5-60', 'de-620f-037c', '56e27165'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SIMFIN_API_KEY=your-key-here\n',
        ['SIMFIN_API_KEY=', 'k9XK', '3kd', '\n'],
        ['checksum: ', '6WxUGi', 'vZWZDjd1suJ', 'NRE1e420wxC47', 'c4', '\n'],
      ],
    },
  ],
} satisfies Provider;
