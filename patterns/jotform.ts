/** Credentials of Jotform. */

import type { Provider } from '#model/provider';

export default {
  name: 'Jotform',
  docs: 'https://api.jotform.com/docs/',
  rules: [
    {
      id: 'jotform-api-key',
      description: 'A Jotform API key.',
      keyed: {
        names: ['jotform'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read submissions and change forms of the account',
      rotate: 'At jotform.com/myaccount/api: delete the key and create another.',
      examples: [
        { before: 'JOTFORM_API_KEY=', secret: ['c9526ef625b', '6ca82a43f90', '1cf5798ae7'], after: '\n' },
        {
          before: 'https://api.jotform.com/user/forms?apiKey=',
          secret: ['ce07db34165', 'd86747020b0', '33b0cbcf24'],
          after: '\n',
        },
      ],
      counterExamples: [
        'JOTFORM_API_KEY=e00e********\n',
        'JOTFORM_API_KEY=your-key-here\n',
        ['JOTFORM_API_KEY=', 'e00ea18e', 'fa7359f4', '\n'],
      ],
    },
  ],
} satisfies Provider;
