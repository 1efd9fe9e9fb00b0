/** Credentials of Anyscale. */

import type { Provider } from '#model/provider';

export default {
  name: 'Anyscale',
  docs: 'https://docs.anyscale.com/',
  rules: [
    {
      id: 'anyscale-api-key',
      description: 'An API key of Anyscale.',
      regex: String.raw`\b(esecret_[A-Za-z0-9]{26,44})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models and clusters at the account’s cost',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "anyscale_api_key": "',
          secret: ['esec', 'ret_3OBZGeP', 'R2bABUXzGr', '3HOq9qJ1A', '9qjQ'],
          after: '",\n',
        },
        {
          before: 'export ANYSCALE_API_KEY="',
          secret: ['esecr', 'et_7gRXG0', '2sUHz4BZ1LzI', 'i8nZEU2sue11e'],
          after: '"\n',
        },
        {
          before: 'client.set("anyscale_api_key", "',
          secret: ['esecr', 'et_yrRKQYnb', 'mPwKEz6A9C5P', '83L7eTppt', 'x'],
          after: '");\n',
        },
      ],
      counterExamples: ['ANYSCALE_API_KEY=your-key-here\n', ['ANYSCALE_API_KEY=', 'esecr', 'et', '\n']],
    },
  ],
} satisfies Provider;
