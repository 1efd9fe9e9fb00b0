/** Credentials of Streak. */

import type { Provider } from '#model/provider';

export default {
  name: 'Streak',
  docs: 'https://streak.readme.io/reference/authentication',
  rules: [
    {
      id: 'streak-api-key',
      description: 'A Streak API key.',
      keyed: { names: ['streak'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the owner’s pipelines, boxes and contacts',
      rotate: 'In Gmail, Streak’s integrations, Streak API: delete the key and create another.',
      examples: [
        {
          before: '  "streak_api_key": "',
          secret: ['d02b8d', '0ff750d32a8a', '92dff17fe0d15', '0'],
          after: '",\n',
        },
        {
          before: 'export STREAK_API_KEY="',
          secret: ['dc728e', '84973af03', 'bbf8da5b90d8', 'f033b'],
          after: '"\n',
        },
        {
          before: 'client.set("streak_api_key", "',
          secret: ['2756e9', '5fe25da4eb4', '614139dce', 'fc6bae'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'STREAK_API_KEY=your-key-here\n',
        ['STREAK_API_KEY=', '47bf86', 'b', '\n'],
        ['checksum: ', '7cd251', 'ca504d2d71d', 'f12d32921', '267054', '\n'],
      ],
    },
  ],
} satisfies Provider;
