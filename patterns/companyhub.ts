/** Credentials of CompanyHub. */

import type { Provider } from '#model/provider';

export default {
  name: 'CompanyHub',
  docs: 'https://companyhub.com/docs/api-documentation',
  rules: [
    {
      id: 'companyhub-api-key',
      description: 'An API key of the CRM CompanyHub.',
      keyed: { names: ['companyhub', 'company_hub', 'company-hub'], value: '[A-Za-z0-9]{20}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the contacts and deals of the CRM',
      rotate: 'In CompanyHub, Settings, Integrations: generate a new key.',
      examples: [
        {
          before: 'client.set("companyhub_api_key", "',
          secret: ['EYI8k', 'ym15MkwgZE7', 'Swrl'],
          after: '");\n',
        },
        { before: '  "companyhub_api_key": "', secret: ['di1jfN', 'AzAZjnSNQ9', 'XurX'], after: '",\n' },
        { before: "const companyhubApiKey = '", secret: ['VTedy4', 'koQf9CqGCy7', 'Yna'], after: "';\n" },
      ],
      counterExamples: [
        'COMPANYHUB_API_KEY=your-key-here\n',
        ['COMPANYHUB_API_KEY=', '2VVpv', 'Op', '\n'],
        ['checksum: ', 'c9oR', 'WoU2Ks7aWD', 'rkCpE1', '\n'],
      ],
    },
  ],
} satisfies Provider;
