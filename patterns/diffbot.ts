/** Credentials of Diffbot. */

import type { Provider } from '#model/provider';

export default {
  name: 'Diffbot',
  docs: 'https://docs.diffbot.com/reference/authentication',
  rules: [
    {
      id: 'diffbot-token',
      description: 'A Diffbot token.',
      keyed: {
        names: [
          'diffbot_api',
          'diffbot-api',
          'diffbotapi',
          'diffbot_key',
          'diffbot-key',
          'diffbotkey',
          'diffbot_token',
          'diffbot-token',
          'diffbottoken',
          'diffbot.com',
        ],
        value: '[0-9a-z]{32}',
      },
      minEntropy: 3.6,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At app.diffbot.com/account: reset the token.',
      examples: [
        { before: 'DIFFBOT_TOKEN=', secret: ['nnqhybk28xj6an6u', 'x9ac7o8byo8pr55k'], after: '\n' },
        {
          before: 'https://api.diffbot.com/v3/article?token=',
          secret: ['18r8jli6myj8tz53', '1b4w596fiqkzcsei'],
          after: '&url=',
        },
      ],
      counterExamples: [
        'DIFFBOT_TOKEN=24ew********\n',
        'DIFFBOT_TOKEN=your-key-here\n',
        ['DIFFBOT_TOKEN=', '24ewo93g', '3bcpf4wi\n'],
      ],
    },
  ],
} satisfies Provider;
