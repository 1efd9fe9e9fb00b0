/** Credentials of Sportmonks. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sportmonks',
  docs: 'https://docs.sportmonks.com/football/welcome/authentication',
  rules: [
    {
      id: 'sportsmonk-api-token',
      description: 'A Sportmonks API token.',
      keyed: { names: ['sportmonks', 'sportsmonk'], value: '[A-Za-z0-9]{60}' },
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read sports data on the owner’s subscription',
      rotate: 'In My Sportmonks, API tokens: delete it and create another.',
      examples: [
        {
          before: 'ENV SPORTMONKS_API_TOKEN ',
          secret: ['Odb5j', '9RTFGITRRfLPQ', 'iSrqsMICNuV', '2QR8Se7ESDH', 'tfRBmbzFGLflb', 'u5cmKSd'],
          after: '\n',
        },
        {
          before: "sportmonks_api_token: '",
          secret: ['XdAtx', 'MgbTSd13l', 'cejtIggjSu', '4leeEXQs4', 'n6JKVSeah6', 'lBuXUnUSBKC', '3zzS4E'],
          after: "'\n",
        },
        {
          before: 'export SPORTMONKS_API_TOKEN="',
          secret: ['Dkh6wh', '0HYJ4wvE6bf', 'gfd1opCRaZYz', 'tOdBNsxjSTd', 'XntypTHCwjxIk', 'ej3kZy5'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SPORTMONKS_API_TOKEN=your-key-here\n',
        ['SPORTMONKS_API_TOKEN=', 'MdAwrq', 'B', '\n'],
        [
          'checksum: ',
          'cl1XX',
          'RmXn4VMDBt',
          '1hQqRC95VZwCj',
          'k8JJzCGHH',
          'zEjWkCroz',
          'PFLwZvFjMLFQ',
          'al',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
