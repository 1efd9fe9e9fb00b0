/** Credentials of JupiterOne. */

import type { Provider } from '#model/provider';

export default {
  name: 'JupiterOne',
  docs: 'https://docs.jupiterone.io/reference',
  rules: [
    {
      id: 'jupiterone-api-token',
      description: 'A JupiterOne API token.',
      keyed: {
        names: ['jupiterone', 'jupiter_one', 'jupiter-one', 'j1_api', 'j1_access'],
        value: '[A-Za-z0-9]{40,100}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the inventory of the organization’s assets and their weaknesses',
      rotate: 'In Settings, API Tokens: revoke it and create another.',
      examples: [
        {
          before: "jupiterone_api_token: '",
          secret: ['p6bEST', 'BuUa4EllF', 'l6JDN3HtyD0dv', 'tLsbUhsjjMD', 'Lqp'],
          after: "'\n",
        },
        {
          before: '<string name="jupiterone_api_token">',
          secret: ['DiyG8O', 'RjO1QPDM7a', 'A7yjBiihX0', 'lOHc6Bjuct', 'a6Ro5HP2i'],
          after: '</string>\n',
        },
        {
          before: 'ENV JUPITERONE_API_TOKEN ',
          secret: ['X5EPj', 'HDECr5Yee', 'f3NcjZwKDRmp', 'fTl7Jwps2Dw', 'A9Bg'],
          after: '\n',
        },
      ],
      counterExamples: [
        'JUPITERONE_API_TOKEN=your-key-here\n',
        ['JUPITERONE_API_TOKEN=', '2S01y', 'WT', '\n'],
        ['checksum: ', 'HC5qjl', 'CPpSJDOCS5y', 'nuAUq8zwuBMpy', 'joSZ1ids2J', 'CvU', '\n'],
      ],
    },
  ],
} satisfies Provider;
