/** Credentials of Paydirt. */

import type { Provider } from '#model/provider';

export default {
  name: 'Paydirt',
  docs: 'https://paydirtapp.com',
  rules: [
    {
      id: 'paydirtapp-api-key',
      description: 'A Paydirt API key.',
      keyed: { names: ['paydirtapp', 'paydirt'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read clients, hours and invoices of the account',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV PAYDIRTAPP_API_KEY ',
          secret: ['c7252', 'fc6a014d3267f', 'db84016306', '54bf'],
          after: '\n',
        },
        {
          before: "paydirtapp_api_key: '",
          secret: ['52c6e1', 'd466acba1ed', 'fa0668e7aa', '89750'],
          after: "'\n",
        },
        {
          before: 'export PAYDIRTAPP_API_KEY="',
          secret: ['d1c9', 'b535751d5c', 'e4becd82c', '63676377a'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PAYDIRTAPP_API_KEY=your-key-here\n',
        ['PAYDIRTAPP_API_KEY=', 'e211', 'dcf', '\n'],
        ['checksum: ', '0f324d', '74018fe83fa8f', '8bd366fe3fd2a', '\n'],
      ],
    },
  ],
} satisfies Provider;
