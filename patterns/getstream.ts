/** Credentials of Stream. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stream',
  docs: 'https://getstream.io/chat/docs/',
  rules: [
    {
      id: 'getstream-api-secret',
      description: 'The API secret of a Stream app.',
      keyed: {
        names: ['getstream', 'stream_api_secret', 'stream_secret', 'stream_app_secret'],
        value: '[a-z0-9]{64}',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as any user of the app’s chat and feeds',
      rotate: 'In the dashboard, app, API keys: create another key and delete this one.',
      examples: [
        {
          before: 'GETSTREAM_API_SECRET=',
          secret: [
            'thjf',
            '27i3vj1acc',
            '5a0eqn4frr',
            'm8taw2ksy6',
            'yli53n8s5g66q',
            'qtmjw7noval',
            '90fm1g',
          ],
          after: '\n',
        },
        {
          before: "const getstreamApiSecret = '",
          secret: [
            '97hc',
            'zifkx117v',
            'a8iyaao4ov',
            'mix8li8bfqdik',
            'lrrnvyjjd11',
            'wwtm3zmby',
            'dj7wj012',
          ],
          after: "';\n",
        },
        {
          before: '<string name="getstream_api_secret">',
          secret: [
            'tqdj',
            'y2gv0wu32etz',
            '61jhp6sdj',
            'e2orqs129',
            'tcf0b2qnm66',
            'ovi1lkxsf',
            'm6d15ruyry',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'GETSTREAM_API_SECRET=your-key-here\n',
        ['GETSTREAM_API_SECRET=', '2q205h', 'y', '\n'],
        [
          'checksum: ',
          'adicf',
          '83i1t0m20',
          '591139kqgq',
          't4prftihv',
          'sh2g4ldxekq0',
          'ecu0x1a6w',
          'dnz20ru6c1',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
