/** Credentials of mite. */

import type { Provider } from '#model/provider';

export default {
  name: 'mite',
  docs: 'https://mite.de/api/',
  rules: [
    {
      id: 'mite-api-key',
      description: 'A mite API key.',
      keyed: {
        names: [
          'miteapikey',
          'mite_api',
          'mite-api',
          'miteapi',
          'mite.yo.lk',
          'mite.de',
          'mite_key',
          'mite.apikey',
          'mite.api_key',
        ],
        value: '[0-9a-f]{14,20}',
      },
      minEntropy: 2,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s times, projects and customers',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: "miteapikey: '", secret: ['4cbecf', 'b9cdff2a3', '71a6'], after: "'\n" },
        {
          before: '<string name="miteapikey">',
          secret: ['6833', 'a63e459578', '67433'],
          after: '</string>\n',
        },
        { before: 'ENV MITEAPIKEY ', secret: ['36cc', '0dad40f32a2', '8c37d'], after: '\n' },
      ],
      counterExamples: [
        'MITEAPIKEY=your-key-here\n',
        ['MITEAPIKEY=', '3f1941', 'a', '\n'],
        ['checksum: ', '28432', '0f799018a', '131d7f', '\n'],
      ],
    },
  ],
} satisfies Provider;
