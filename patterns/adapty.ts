/** Credentials of Adapty. */

import type { Provider } from '#model/provider';

export default {
  name: 'Adapty',
  docs: 'https://adapty.io/docs/',
  rules: [
    {
      id: 'adapty-secret-key',
      description: 'A secret API key of Adapty.',
      regex: String.raw`\b(secret_live_[A-Za-z0-9_]{8}\.[A-Za-z0-9]{30,60})\b`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'grant access levels and read customers of the app',
      rotate: 'In App settings, API keys: delete the key and create another.',
      examples: [
        {
          before: '<string name="adapty_secret_key">',
          secret: [
            'secr',
            'et_live_0f94',
            'cfT3.MtTiJB5b',
            'Rjd2y0vge0o9',
            'oLzYsL2jg',
            'RvKFsZ0KLPPKW',
            'Hdhq8EXIXJ',
            'hAHmIung',
          ],
          after: '</string>\n',
        },
        {
          before: 'ADAPTY_SECRET_KEY=',
          secret: [
            'secret',
            '_live_UZ8K8',
            '7Bl.KCL4HMq',
            'boZ628EArh',
            '0NRx00m7pv',
            '7XU5VUdtd7Sj',
            'MXXIcNX89M3ey',
            'bI6Jm8UP',
          ],
          after: '\n',
        },
        {
          before: "adapty_secret_key: '",
          secret: ['secret', '_live_tczPjt', 'mA.5hlebofcyZ', '2aWysdPDHXCOV', 'aVQGlQs5Yl', 'g'],
          after: "'\n",
        },
      ],
      counterExamples: ['ADAPTY_SECRET_KEY=your-key-here\n', ['ADAPTY_SECRET_KEY=', 'secre', 't_', '\n']],
    },
  ],
} satisfies Provider;
