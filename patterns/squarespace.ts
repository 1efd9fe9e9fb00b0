/** Credentials of Squarespace. */

import type { Provider } from '#model/provider';

export default {
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  rules: [
    {
      id: 'squarespace-api-key',
      description: 'A Squarespace API key.',
      keyed: {
        names: [
          'squarespace_api',
          'squarespace-api',
          'squarespaceapi',
          'squarespace_key',
          'squarespace-key',
          'squarespacekey',
          'squarespace_token',
          'squarespace-token',
          'squarespacetoken',
          'squarespace_secret',
          'squarespace-secret',
          'squarespacesecret',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change orders, stock and products of the shop',
      rotate: 'Site settings, Developer tools, Developer API keys: delete it and generate another.',
      examples: [
        {
          before: 'SQUARESPACE_API_KEY=',
          secret: ['a1a2a3c3-4d6', '6-43d2-94c3-', 'd1eba05e7362'],
          after: '\n',
        },
        {
          before: '{"squarespaceToken": "',
          secret: ['2e08792e-ba6', 'd-43f3-831d-', 'b869af8209e9'],
          after: '"}',
        },
      ],
      counterExamples: [
        'SQUARESPACE_API_KEY=ccf0********\n',
        'SQUARESPACE_API_KEY=your-key-here\n',
        ['SQUARESPACE_API_KEY=', 'ccf02b06-', 'cf49-4a2e', '\n'],
      ],
    },
  ],
} satisfies Provider;
