/** Credentials of Extractor API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Extractor API',
  docs: 'https://extractorapi.com/documentation/',
  rules: [
    {
      id: 'extractorapi-api-key',
      description: 'An API key of Extractor API.',
      keyed: { names: ['extractorapi', 'extractor_api', 'extractor-api'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'extract texts of web pages on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '  "extractorapi_api_key": "',
          secret: ['c5e3', 'ba49e9b1256', '38113a7ac5', 'a8d4cef76a', '13b1b'],
          after: '",\n',
        },
        {
          before: 'export EXTRACTORAPI_API_KEY="',
          secret: ['546725', 'e2db3927bb3b', 'cc1b5901bc84', '75f272e65', '8'],
          after: '"\n',
        },
        {
          before: 'client.set("extractorapi_api_key", "',
          secret: ['ff4735', 'ca2cf28245', '988bcee742637', 'bff768df5', '9c'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'EXTRACTORAPI_API_KEY=your-key-here\n',
        ['EXTRACTORAPI_API_KEY=', '4338', '5d3', '\n'],
        ['checksum: ', 'e0cfe', '41d3405a0a', 'a1713bf9f554', 'c18ecca3d4b0b', '\n'],
      ],
    },
  ],
} satisfies Provider;
