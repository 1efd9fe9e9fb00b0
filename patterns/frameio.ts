/** Credentials of Frame.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Frame.io',
  docs: 'https://developer.frame.io/docs/getting-started/authentication',
  rules: [
    {
      id: 'frameio-token',
      description: 'A Frame.io developer token.',
      regex: String.raw`\b(fio-u-[A-Za-z0-9_=-]{64})(?:[^A-Za-z0-9_=-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the account’s projects and video files, as its scopes allow',
      rotate: 'At developer.frame.io/app/tokens: delete the token and create another.',
      examples: [
        {
          before: 'FRAMEIO_TOKEN=',
          secret: [
            'fio-u-',
            'Kd65OOnWFTVYK',
            'YjdhiQisuq5l-',
            'SXQdZRoK1HAkS',
            'Andmrq3qpx_iI',
            'z1QAQANKnLXS',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'fio-u-',
            '8LQhTMhSX6rtw',
            '5uzhKmz_TNmK0',
            '2DIH_bDHLcMar',
            'edFgks3mlnjss',
            'cBom9rSBWXWb',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['fio-u-your-token', ['fio-u-', 'UixMCPa1G3', 'ud58IDlWa3']],
    },
  ],
} satisfies Provider;
