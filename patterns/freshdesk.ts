/** Credentials of Freshdesk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  rules: [
    {
      id: 'freshdesk-api-key',
      description: 'A Freshdesk API key.',
      keyed: {
        names: [
          'freshdesk_api',
          'freshdesk-api',
          'freshdeskapi',
          'freshdesk_key',
          'freshdesk-key',
          'freshdeskkey',
          'freshdesk_token',
          'freshdesk-token',
          'freshdesktoken',
          'freshservice_api',
          'freshworks_api',
        ],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and answer tickets and read contacts as the agent',
      rotate: 'In Freshdesk, Profile settings: reset the API key.',
      examples: [
        { before: 'FRESHDESK_API_KEY=', secret: ['10pY452XGB', 'bI1wHEOqiP'], after: '\n' },
        { before: '{"freshdeskApiKey": "', secret: ['MNaXuG23Bc', 'FYrLodnP9c'], after: '"}' },
      ],
      counterExamples: [
        'FRESHDESK_API_KEY=Zt8Z********\n',
        'FRESHDESK_API_KEY=your-key-here\n',
        ['FRESHDESK_API_KEY=', 'Zt8Zz6rFqr', '\n'],
      ],
    },
  ],
} satisfies Provider;
