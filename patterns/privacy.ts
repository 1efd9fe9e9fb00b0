/** Credentials of Privacy.com. */

import type { Provider } from '#model/provider';

export default {
  name: 'Privacy.com',
  docs: 'https://developers.privacy.com/docs/getting-started',
  rules: [
    {
      id: 'privacy-api-key',
      description: 'A Privacy.com API key.',
      keyed: {
        names: [
          'privacy_api',
          'privacy_com',
          'privacy.com',
          'privacycom',
          'privacyapi',
          'privacy-api',
          'api.privacy.com',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'create payment cards and read their transactions',
      rotate: 'In Privacy.com, Account, API: regenerate the key.',
      examples: [
        {
          before: 'export PRIVACY_API_API_KEY="',
          secret: ['9edd', '70a9-a23f-4ab', 'f-9500-927f9', 'ba1c636'],
          after: '"\n',
        },
        {
          before: 'ENV PRIVACY_API_API_KEY ',
          secret: ['d26d', 'df6a-6147', '-7711-1ab1-a', '4d1a3a8e8f0'],
          after: '\n',
        },
        {
          before: '  "privacy_api_api_key": "',
          secret: ['f0bd87', 'b6-2d6a-ef', 'a3-dfda-0d85', '33189589'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'PRIVACY_API_API_KEY=your-key-here\n',
        ['PRIVACY_API_API_KEY=', '5f08e', 'b0', '\n'],
        ['checksum: ', '6769', '62d5-2b72', '-e0f0-3892-e1', 'a984ae64fc', '\n'],
      ],
    },
  ],
} satisfies Provider;
