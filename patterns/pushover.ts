/** Credentials of Pushover. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pushover',
  docs: 'https://pushover.net/api',
  rules: [
    {
      id: 'pushover-api-token',
      description: 'An application token of Pushover.',
      keyed: { names: ['pushover'], value: 'a[a-z0-9]{29}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'send notifications in the app’s name, to users whose keys are known',
      rotate: 'At pushover.net, the application: reset its token.',
      examples: [
        {
          before: "pushover_api_token: '",
          secret: ['apek2', 'chmwpif77k', 'kl6co90xnn', 'ms401'],
          after: "'\n",
        },
        {
          before: '<string name="pushover_api_token">',
          secret: ['a2ox', 'hdaojg3mnkb5e', 'gjrhreii0p', 'dd1'],
          after: '</string>\n',
        },
        {
          before: 'ENV PUSHOVER_API_TOKEN ',
          secret: ['au7nu', 'r13uz44rrul', 'qxwvrdha5t', 'bxu6'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PUSHOVER_API_TOKEN=your-key-here\n',
        ['PUSHOVER_API_TOKEN=', 'ac0mtv', 'i', '\n'],
        ['checksum: ', 'a3wq4j', '3p3jngzjhwlma', '7p392l4iz9', 'b', '\n'],
      ],
    },
  ],
} satisfies Provider;
