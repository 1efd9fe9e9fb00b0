/** Credentials of Vonage (Nexmo). */

import type { Provider } from '#model/provider';

export default {
  name: 'Vonage (Nexmo)',
  docs: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  rules: [
    {
      id: 'vonage-api-secret',
      description: 'The API secret of a Vonage (Nexmo) account.',
      keyed: {
        names: [
          'nexmo_api_secret',
          'nexmoapisecret',
          'nexmo-api-secret',
          'nexmo_secret',
          'nexmosecret',
          'vonage_api_secret',
          'vonageapisecret',
          'vonage-api-secret',
          'vonage_secret',
          'vonagesecret',
        ],
        value: '[A-Za-z0-9]{16}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send texts and make calls on the account’s bill',
      rotate: 'At dashboard.nexmo.com, API settings: create a second secret, switch over, delete this one.',
      parts: [{ name: 'key', rule: 'vonage-api-key' }],
      examples: [
        {
          before: 'VONAGE_API_KEY=' + '60d89e77' + '\nVONAGE_API_SECRET=',
          secret: ['m6ithKIE', 'Ra3J3vWL'],
          after: '\n',
          parts: { key: ['60d89e77'] },
        },
        {
          before: '<string name="nexmo_api_secret">',
          secret: ['gS7nK3Pq', 'iopnkKvW'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'VONAGE_API_KEY=60d89e77\nVONAGE_API_SECRET=Ydda********\n',
        'VONAGE_API_KEY=60d89e77\nVONAGE_API_SECRET=your-key-here\n',
        ['VONAGE_API_KEY=60d89e77\nVONAGE_API_SECRET=', 'Ydda3is9\n'],
      ],
    },
    {
      id: 'vonage-api-key',
      description: 'The API key of a Vonage (Nexmo) account: the name of the pair.',
      keyed: {
        names: [
          'nexmo_api_key',
          'nexmoapikey',
          'nexmo-api-key',
          'nexmo_key',
          'vonage_api_key',
          'vonageapikey',
          'vonage-api-key',
          'vonage_key',
        ],
        value: '[0-9a-f]{8}',
      },
      minEntropy: 1.6,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'VONAGE_API_KEY=',
          secret: ['b3767dc8'],
          after: '\nVONAGE_API_SECRET=' + 'cY7zo35z' + '4tGOBbiH\n',
        },
        {
          before: '{"vonage_api_key": "',
          secret: ['fc7f213a'],
          after: '", "vonage_api_secret": "' + 's7yLtqkG' + 'GU37FHNq"}',
        },
      ],
      counterExamples: ['VONAGE_API_KEY=', 'vonage_api_key: your-id-here'],
    },
  ],
} satisfies Provider;
