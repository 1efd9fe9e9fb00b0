/** Vultr: API keys, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api',
  rules: [
    {
      id: 'vultr-api-key',
      description: 'A Vultr API key.',
      keyed: {
        names: ['vultr'],
        value: '[A-Z0-9]{36}',
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'create, read and destroy the servers of the account, from the addresses that its access list allows',
      rotate: 'Regenerate it under Account, API, and keep the access list narrow.',

      examples: [
        { before: 'VULTR_API_KEY=', secret: ['9KM77FEYNNJRLNQ4RL', '5K3L6DYXAGH6O6GN8N'], after: '\n' },
        { before: 'vultr_api_key = "', secret: ['0EZJ4TPLW43G5D3QNN', 'RQDBN25X96TKU49WP0'], after: '"' },
      ],
      counterExamples: [
        ['VULTR_API_KEY=A54PD0121L', '9XOOFTPIAQ'],
        'VULTR_API_KEY=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
      ],
    },
  ],
} satisfies Provider;
