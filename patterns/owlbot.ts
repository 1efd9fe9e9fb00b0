/** Credentials of Owlbot. */

import type { Provider } from '#model/provider';

export default {
  name: 'Owlbot',
  docs: 'https://owlbot.info/',
  rules: [
    {
      id: 'owlbot-token',
      description: 'A token of the Owlbot dictionary, whose service has ended.',
      keyed: {
        names: [
          'owlbot_api',
          'owlbot-api',
          'owlbotapi',
          'owlbot_key',
          'owlbot-key',
          'owlbotkey',
          'owlbot_token',
          'owlbot-token',
          'owlbottoken',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more: the service has ended',
      rotate: 'Nothing to revoke; remove it from the code.',
      examples: [
        {
          before: 'OWLBOT_TOKEN=',
          secret: ['de4218d07dde5a', 'd8d7f495009f82', '30909c9db1db'],
          after: '\n',
        },
        {
          before: "const owlbotApiKey = '",
          secret: ['9fcdb46a900b11', '386cbffa7700cd', 'a7012b79745b'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'OWLBOT_TOKEN=8c85********\n',
        'OWLBOT_TOKEN=your-key-here\n',
        ['OWLBOT_TOKEN=', '8c854a7056', 'eb9ab8a776', '\n'],
      ],
    },
  ],
} satisfies Provider;
