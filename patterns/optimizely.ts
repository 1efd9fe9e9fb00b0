/** Credentials of Optimizely. */

import type { Provider } from '#model/provider';

export default {
  name: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  rules: [
    {
      id: 'optimizely-access-token',
      description: 'An Optimizely personal access token.',
      keyed: { names: ['optimizely'], value: '[2]:[A-Za-z0-9_-]{50,90}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change experiments and flags: run code in visitors’ browsers',
      rotate: 'At app.optimizely.com/v2/accountsettings, API Access: delete the token and generate another.',
      examples: [
        {
          before: 'OPTIMIZELY_TOKEN=',
          secret: ['2:', 'OJ48ubaT4_-lRF7qqLq2kt7LWPrVDBBt', 'IZjAWM7Pvl1TBOT-HX9DGSEH85-BEJdi'],
          after: '\n',
        },
        {
          before: 'optimizely:\n  token: ',
          secret: ['2:', 'Lj7ZrSuXktk795HwZGeWLgYSzChvIIvt', 'Ejee-BN9l-tRNYUQ2YymwwVBsvYGQsW0'],
          after: '\n',
        },
      ],
      counterExamples: [
        'OPTIMIZELY_TOKEN=2:hr********\n',
        'OPTIMIZELY_TOKEN=your-key-here\n',
        ['OPTIMIZELY_TOKEN=', '2:', 'hrruG4SgFq82HAOX', 'Znhgf_G_DF-fKdp4', '\n'],
      ],
    },
  ],
} satisfies Provider;
