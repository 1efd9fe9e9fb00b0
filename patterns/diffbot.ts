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
        names: ['diffbot'],
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
        { before: 'DIFFBOT_TOKEN=', secret: ['nnqhybk28xj', '6an6ux9ac7o', '8byo8pr55k'], after: '\n' },
        {
          before: 'https://api.diffbot.com/v3/article?token=',
          secret: ['18r8jli6myj', '8tz531b4w59', '6fiqkzcsei'],
          after: '&url=',
        },
      ],
      counterExamples: [
        'DIFFBOT_TOKEN=24ew********\n',
        'DIFFBOT_TOKEN=your-key-here\n',
        ['DIFFBOT_TOKEN=', '24ewo93g', '3bcpf4wi', '\n'],
      ],
    },
  ],
} satisfies Provider;
