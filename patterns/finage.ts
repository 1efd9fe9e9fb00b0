/** Credentials of Finage. */

import type { Provider } from '#model/provider';

export default {
  name: 'Finage',
  docs: 'https://finage.co.uk/docs/api/getting-started',
  rules: [
    {
      id: 'finage-api-key',
      description: 'An API key of Finage.',
      keyed: { names: ['finage'], value: 'API_KEY[0-9A-Z]{32}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query market data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'export FINAGE_API_KEY="',
          secret: ['API_KE', 'YZE0HIYCQOS', 'HSXYK6E0KY', 'N80TYMPJQXM', 'U'],
          after: '"\n',
        },
        {
          before: 'ENV FINAGE_API_KEY ',
          secret: ['API_', 'KEY0AKV8B', 'U4MIUXR0NDE', 'XNGOQBM4DUOH', 'H7A'],
          after: '\n',
        },
        {
          before: '  "finage_api_key": "',
          secret: ['API_', 'KEYW4OBA7', '4FZUZIFTL7', 'L3E3Y2YAXTVF', '31GO'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FINAGE_API_KEY=your-key-here\n',
        ['FINAGE_API_KEY=', 'API_KE', 'Y', '\n'],
        ['checksum: ', 'API_', 'KEY22FN4MOSQ', 'C4HO6HCNN75Z', 'L23A1EDCSFR', '\n'],
      ],
    },
  ],
} satisfies Provider;
