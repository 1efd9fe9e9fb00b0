/** Credentials of Printful. */

import type { Provider } from '#model/provider';

export default {
  name: 'Printful',
  docs: 'https://developers.printful.com/docs/',
  rules: [
    {
      id: 'printful-api-token',
      description: 'A token of Printful.',
      keyed: { names: ['printful'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and make orders of the store',
      rotate: 'At developers.printful.com/tokens: delete the token and create another.',
      examples: [
        {
          before: 'ENV PRINTFUL_API_TOKEN ',
          secret: ['rRhuQf', 'h8BaioqDcjYPX', 'J1zr0l04gPrIb', 'ofODmySN'],
          after: '\n',
        },
        {
          before: "printful_api_token: '",
          secret: ['xbziWi', 'wJccLieMEUv', '5L36YU1Jilh', 'w3UWfjHOK', 'Ula'],
          after: "'\n",
        },
        {
          before: 'export PRINTFUL_API_TOKEN="',
          secret: ['ABLc', 'nmYGHxOWYk', 'xArgWL9Wm', 'qfxj5Q1oJxO6', 'aeGaD'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PRINTFUL_API_TOKEN=your-key-here\n',
        ['PRINTFUL_API_TOKEN=', 'GbnFHU', 'K', '\n'],
        ['checksum: ', 'wbzRph', 'tJFWuHWOq', 'zAbZPHnEN8cl', 'eaBFq3I4X3Ek', 'H', '\n'],
      ],
    },
  ],
} satisfies Provider;
