/** Credentials of Coinlib. */

import type { Provider } from '#model/provider';

export default {
  name: 'Coinlib',
  docs: 'https://coinlib.io/apidocs',
  rules: [
    {
      id: 'coinlib-api-key',
      description: 'An API key of Coinlib.',
      keyed: { names: ['coinlib'], value: '[0-9a-z]{16}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query cryptocurrency prices on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '<string name="coinlib_api_key">',
          secret: ['ke400', 'ej8fvg8yv1', 'm'],
          after: '</string>\n',
        },
        { before: 'COINLIB_API_KEY=', secret: ['3wqor', 'rbjn0kv8zq', '2'], after: '\n' },
        { before: "coinlib_api_key: '", secret: ['550e4', 'swbg4sgguw2'], after: "'\n" },
      ],
      counterExamples: [
        'COINLIB_API_KEY=your-key-here\n',
        ['COINLIB_API_KEY=', 'ksswg', 'hu', '\n'],
        ['checksum: ', 'wvrx', 'hhegc1mf435', 'x', '\n'],
      ],
    },
  ],
} satisfies Provider;
