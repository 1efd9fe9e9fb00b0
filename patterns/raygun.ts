/** Credentials of Raygun. */

import type { Provider } from '#model/provider';

export default {
  name: 'Raygun',
  docs: 'https://raygun.com/documentation/',
  rules: [
    {
      id: 'raygun-api-key',
      description: 'An API key of a Raygun application.',
      keyed: { names: ['raygun'], value: '[A-Za-z0-9]{22}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send errors to the application',
      rotate: 'In the application’s settings: regenerate the key.',
      examples: [
        {
          before: '<string name="raygun_api_key">',
          secret: ['924FT', 'SgLRZHhEOR', '2tZotAD'],
          after: '</string>\n',
        },
        { before: 'RAYGUN_API_KEY=', secret: ['OffS', 'bo1bCS5oDjmK', 'D9kKYe'], after: '\n' },
        { before: "raygun_api_key: '", secret: ['eleZ0o', 'LcGa1Jrhfza', 'OmpoP'], after: "'\n" },
      ],
      counterExamples: [
        'RAYGUN_API_KEY=your-key-here\n',
        ['RAYGUN_API_KEY=', '5FmTG', 'JC', '\n'],
        ['checksum: ', 'DAUY', 'MoFHh4p07R2', 'mA24K1U', '\n'],
      ],
    },
  ],
} satisfies Provider;
