/** Credentials of ParallelDots. */

import type { Provider } from '#model/provider';

export default {
  name: 'ParallelDots',
  docs: 'https://apis.paralleldots.com/text_docs/index.html',
  rules: [
    {
      id: 'paralleldots-api-key',
      description: 'A ParallelDots API key.',
      keyed: { names: ['paralleldots', 'parallel_dots', 'parallel-dots'], value: '[A-Za-z0-9]{43}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'analyse texts on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const paralleldotsApiKey = '",
          secret: ['RIV5h', 'uiytjSvXU', 'ZqLT2vjdPCeE', 'qeqryo7HLdWi', '7X0Wb'],
          after: "';\n",
        },
        {
          before: 'client.set("paralleldots_api_key", "',
          secret: ['jB0bjz', 't2oVTgsFn5yf', 'PD77m8E47iv', '0xukaEH5cyQf', 'T3'],
          after: '");\n',
        },
        {
          before: 'PARALLELDOTS_API_KEY=',
          secret: ['dYBrD', 'INsZSrjyAlN', 'UI8JHvGMOdE1', 'FLSkAuEMOiE', 'AjyL'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PARALLELDOTS_API_KEY=your-key-here\n',
        ['PARALLELDOTS_API_KEY=', 'XlvsUF', 'k', '\n'],
        ['checksum: ', 'fcZ9', 'ebelDHQsXX', 'R4ubCSkgL8', 'sjohJUpORkL', 'FxIpVMQF', '\n'],
      ],
    },
  ],
} satisfies Provider;
