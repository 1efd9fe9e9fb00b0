/** Credentials of Infobip. */

import type { Provider } from '#model/provider';

export default {
  name: 'Infobip',
  docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  rules: [
    {
      id: 'infobip-api-key',
      description: 'An API key of Infobip.',
      keyed: {
        names: ['infobip', 'authorization: app', '"app '],
        value: '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send texts and calls at the account’s cost',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const infobipApiKey = '",
          secret: [
            '0fca',
            'c82fe27357',
            'dc302b0fe2',
            '0ddf3cc9-18',
            'b32eaa-d6f',
            'a-d596-6b',
            '97-0399bbf81d',
            '1a',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("infobip_api_key", "',
          secret: [
            '024a86',
            '711ad869463',
            '2221f6bfa3376',
            '2f-add8e7d',
            '6-0e05-7922-6',
            '7fc-02db538',
            'ad7b3',
          ],
          after: '");\n',
        },
        {
          before: 'INFOBIP_API_KEY=',
          secret: [
            '166fe',
            'c6b287c5f2321',
            '97d8bff6da36',
            '0c-8015f6',
            'de-c180-4',
            '255-799b-443',
            '24e2368fa',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'INFOBIP_API_KEY=your-key-here\n',
        ['INFOBIP_API_KEY=', '187cb1', '5', '\n'],
        [
          'checksum: ',
          '40aa1a',
          'f0f5d9c34227',
          '6a48115ae',
          'c63e3-e9cffc',
          'cf-e73b-b59a',
          '-bf9e-0fa67dd',
          'bc573',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
