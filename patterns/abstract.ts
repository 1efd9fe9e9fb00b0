/** Credentials of AbstractAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'AbstractAPI',
  docs: 'https://docs.abstractapi.com/',
  rules: [
    {
      id: 'abstract-api-key',
      description: 'A key of one of the APIs of AbstractAPI.',
      keyed: { names: ['abstractapi', 'abstract_api', 'abstract-api'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up e-mail addresses, IP addresses, phone numbers and the like on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'client.set("abstractapi_api_key", "',
          secret: ['70d732', 'a3da8b488578', '10bd94c28f', '5cf1'],
          after: '");\n',
        },
        {
          before: '  "abstractapi_api_key": "',
          secret: ['2c842', '480fc06a0', '5c9525d27bf', 'd7f3453'],
          after: '",\n',
        },
        {
          before: "const abstractapiApiKey = '",
          secret: ['d1762a', '064bbf28c6966', 'fe906fd255a', 'f4'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ABSTRACTAPI_API_KEY=your-key-here\n',
        ['ABSTRACTAPI_API_KEY=', '450382', '9', '\n'],
        ['checksum: ', 'fde5f1', 'c156dd7e668a', '65f5112461', '75ca', '\n'],
      ],
    },
  ],
} satisfies Provider;
