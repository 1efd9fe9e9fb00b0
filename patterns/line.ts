/** Credentials of LINE. */

import type { Provider } from '#model/provider';

export default {
  name: 'LINE',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  rules: [
    {
      id: 'line-channel-access-token',
      description: 'A LINE channel access token (long-lived).',
      keyed: {
        names: [
          'channel_access_token',
          'channelaccesstoken',
          'channel-access-token',
          'line_access_token',
          'lineaccesstoken',
          'line_token',
          'linebotapi',
          'line_bot',
        ],
        value: '[A-Za-z0-9+/]{160,180}=?',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'send messages to the account’s friends and read their profiles',
      rotate:
        'LINE Developers Console, Messaging API tab: reissue the channel access token (the old one can be kept up to 24 hours: choose 0).',
      examples: [
        {
          before: 'LINE_CHANNEL_ACCESS_TOKEN=',
          secret: [
            '0XPOx5T8vU7X8JgznZg0hb8dEQgesidBRLzkbmY3X2AFP',
            '06VA6lvaV0jWJqjxd9A7sIAnZdqNufrn6OziJlPovdPM4',
            '/',
            'Zr27NhEM5wlVpd9olRuJ',
            'SmwTI50E7OIOpraiAs19X',
            '+',
            '1B2R1IM60wAtIr11SL',
            'QmXgJOcwolzVK9NIBNX',
            '=',
          ],
          after: '\n',
        },
        {
          before: "line_bot_api = LineBotApi('",
          secret: [
            'n8tgIXJN44mo8Q41aiiZaQ81s0t7Ofvc8iM4E0M0XVADX',
            'qiwTcfr4I2dVIsIrMbqT5A0zGXSU9bSP2OcZRTDkR5Fg1',
            '/',
            'TEkDQMOm0hgLEpJ64kID',
            'JuF2MWo4w1NmO6lLE8qOa',
            '+',
            '1dX1xQ7x9tbjQbgRqf',
            'Z2Vp0gSdP1vhrfeaSvT',
            '=',
          ],
          after: "')",
        },
        {
          before: '{"channelAccessToken": "',
          secret: [
            'g0zno7tiNgLK2E5zLLRTsD3wnDXAX1Y2sjp6CHge9Mt2C',
            'AOUnBYqv8WC1tlMATtlJlTQTpBCVKTzXrG4lMm3lwuDVw',
            '/',
            'HJDeQdHk7xud0asFdPYD',
            'WvSP6hZTMbWGDEaZPYda7',
            '+',
            'qszj5nmXfbUpyaDbpj',
            'Ol8HVZDRMFJbEgjhqFq',
            '=',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'LINE_CHANNEL_ACCESS_TOKEN=4hBp********\n',
        'LINE_CHANNEL_ACCESS_TOKEN=your-key-here\n',
        [
          'LINE_CHANNEL_ACCESS_TOKEN=',
          '4hBp9UUB6DieKP8D6endHzKRhrrYNxmVBdTetYoSfmWUR',
          'Bpe4vXXgX3jW8HVQ1NHGIaK2T0aHYd3KessECEtIJev8W',
          '/',
          'Ucs6QmSTBPS3sSFIOvHg',
          'WDMzeRz42cO4bwgzong6d',
          '+G7FSnz12b',
          'uyUYYfov2\n',
        ],
      ],
    },
    {
      id: 'line-channel-secret',
      description: 'A LINE channel secret.',
      keyed: {
        names: ['channel_secret', 'channelsecret', 'channel-secret', 'line_secret', 'webhookhandler'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge webhook calls and mint access tokens of the channel',
      rotate: 'LINE Developers Console, Basic settings: reissue the channel secret.',
      examples: [
        { before: 'LINE_CHANNEL_SECRET=', secret: ['152ea40691b28a00', '89bb0f190c4c2b5a'], after: '\n' },
        {
          before: "const channelSecret = '",
          secret: ['c061f532919ebf89', '3b01e518256205fd'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LINE_CHANNEL_SECRET=7c5c********\n',
        'LINE_CHANNEL_SECRET=your-key-here\n',
        ['LINE_CHANNEL_SECRET=', '7c5ced30', 'a99d2980\n'],
      ],
    },
  ],
} satisfies Provider;
