/** Credentials of Adzuna. */

import type { Provider } from '#model/provider';

export default {
  name: 'Adzuna',
  docs: 'https://developer.adzuna.com/overview',
  rules: [
    {
      id: 'adzuna-app-key',
      description: 'An application key of the Adzuna job search API.',
      keyed: { names: ['adzuna'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search jobs on the owner’s quota',
      rotate: 'In the developer dashboard, API access details: ask for another key.',
      parts: [{ name: 'id', rule: 'adzuna-app-id' }],
      examples: [
        {
          before: ['ADZUNA_APP_ID=', ...['253d2', '82d'], '\n', 'client.set("adzuna_app_key", "'].join(''),
          secret: ['9a900', '3ab660ae2aaa', 'c8d266de7c68', '535'],
          after: '");\n',
          parts: { id: ['253d', '282d'] },
        },
        {
          before: ['ADZUNA_APP_ID=', ...['b14b8', '6a0'], '\n', '  "adzuna_app_key": "'].join(''),
          secret: ['25c9', '3dda73c98c', '946112922', 'fbf149750'],
          after: '",\n',
          parts: { id: ['b14b86', 'a0'] },
        },
        {
          before: ['ADZUNA_APP_ID=', ...['4d0d8b', '7e'], '\n', "const adzunaAppKey = '"].join(''),
          secret: ['61b100', '9ec3a6595', '670bdc36cfff', 'd0e00'],
          after: "';\n",
          parts: { id: ['4d0d8', 'b7e'] },
        },
      ],
      counterExamples: [
        'ADZUNA_APP_KEY=your-key-here\n',
        ['ADZUNA_APP_KEY=', 'f463', 'bce', '\n'],
        ['checksum: ', 'a76ac9', '4c3fa264b43ef', '411e4003a64', '2e', '\n'],
      ],
    },
    {
      id: 'adzuna-app-id',
      description: 'The id of an Adzuna application: the name of the pair.',
      keyed: { names: ['adzuna'], value: '[0-9a-f]{8}' },
      minEntropy: 1,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        { before: "const adzunaAppId = '", secret: ['57e4', '9811'], after: "';\n" },
        { before: 'client.set("adzuna_app_id", "', secret: ['de0522', '1f'], after: '");\n' },
        { before: 'ADZUNA_APP_ID=', secret: ['ae39', '31ed'], after: '\n' },
      ],
      counterExamples: [
        'ADZUNA_APP_ID=your-key-here\n',
        ['ADZUNA_APP_ID=', '60c6f', '6b', '\n'],
        ['checksum: ', 'cd0490', '75', '\n'],
      ],
    },
  ],
} satisfies Provider;
