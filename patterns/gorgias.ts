/** Credentials of Gorgias. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gorgias',
  docs: 'https://developers.gorgias.com/reference/authentication',
  rules: [
    {
      id: 'gorgias-api-key',
      description: 'An API key of Gorgias.',
      keyed: { names: ['gorgias'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the helpdesk’s tickets and customers',
      rotate: 'In Settings, REST API: reset the key.',
      examples: [
        {
          before: 'export GORGIAS_API_KEY="',
          secret: [
            'f52b50',
            'a015a2ec1c',
            'ae1f1798ae',
            '350ff0231b8d',
            '5d26adccc9645',
            'c985082f729',
            '66',
          ],
          after: '"\n',
        },
        {
          before: 'ENV GORGIAS_API_KEY ',
          secret: ['269161', '65fedbe93a68', '13c8572bec1d', '8addab9dcf3b5', '93771365a17e9', 'bcde8acf'],
          after: '\n',
        },
        {
          before: '  "gorgias_api_key": "',
          secret: [
            'e3eb6',
            'f20152aa0636a',
            '88c5b3068740',
            '7c0d9ffa7',
            '48c35d3e9',
            'ce8dd3e1ad',
            'b199cf',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'GORGIAS_API_KEY=your-key-here\n',
        ['GORGIAS_API_KEY=', '63b6e', 'dc', '\n'],
        [
          'checksum: ',
          'b09f5a',
          'e4aaed762b2',
          '4d8823a4892',
          '34aa63638f0a',
          'be0b9f59b2',
          'ab408ad028180',
          '0',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
