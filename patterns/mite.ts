/** Credentials of mite. */

import type { Provider } from '#model/provider';

export default {
  name: 'mite',
  docs: 'https://mite.de/api/',
  rules: [
    {
      id: 'mite-api-key',
      description: 'A mite API key.',
      keyed: { names: ['mite'], value: '[0-9a-f]{14,20}', isCommonWord: true },
      minEntropy: 2,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s times, projects and customers',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: "mite_api_key: '", secret: ['4cbecf', 'b9cdff2a3', '71a6'], after: "'\n" },
        {
          before: '<string name="mite_api_key">',
          secret: ['6833', 'a63e459578', '67433'],
          after: '</string>\n',
        },
        { before: 'ENV MITE_API_KEY ', secret: ['36cc', '0dad40f32a2', '8c37d'], after: '\n' },
      ],
      counterExamples: [
        'MITE_API_KEY=your-key-here\n',
        ['MITE_API_KEY=', '3f1941', 'a', '\n'],
        ['checksum: ', '28432', '0f799018a', '131d7f', '\n'],
      ],
    },
  ],
} satisfies Provider;
