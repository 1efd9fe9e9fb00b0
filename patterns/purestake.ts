/** Credentials of PureStake, whose API service has closed. */

import type { Provider } from '#model/provider';

export default {
  name: 'PureStake',
  docs: 'https://developer.purestake.io',
  rules: [
    {
      id: 'purestake-api-key',
      description: 'A PureStake API key.',
      keyed: { names: ['purestake', 'pure_stake'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more: the service has closed',
      rotate: 'The service closed: remove it.',
      examples: [
        {
          before: '<string name="purestake_api_key">',
          secret: ['EZvAaW', 'Q1X4mfrcyJWbi', '20sXBW7duSdNQ', 'zvowbod9'],
          after: '</string>\n',
        },
        {
          before: 'PURESTAKE_API_KEY=',
          secret: ['cSsC', 'StGUtjK3Jg', 'l8GtyZ4QcsucH', 'vdY1YMLmK', 'ergP'],
          after: '\n',
        },
        {
          before: "purestake_api_key: '",
          secret: ['ytK7', 'cCm3Rp70Q', '0MYtYvNXjL6MS', '5DqypK4vrUP', 'zbB'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PURESTAKE_API_KEY=your-key-here\n',
        ['PURESTAKE_API_KEY=', 'w3q8', 'Mn0', '\n'],
        ['checksum: ', 'sZrwj', 'RZZl2zNYOPSPr', '8LpFhnvfal', 'YLosFwYxXBvU', '\n'],
      ],
    },
  ],
} satisfies Provider;
