/** Credentials of GitGuardian. */

import type { Provider } from '#model/provider';

export default {
  name: 'GitGuardian',
  docs: 'https://docs.gitguardian.com/api-docs/authentication',
  rules: [
    {
      id: 'gitguardian-api-key',
      description: 'An API key of GitGuardian.',
      keyed: { names: ['gitguardian'], value: '[A-Za-z0-9]{71}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'scan at the account’s cost and read its incidents, as its scopes allow',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV GITGUARDIAN_API_KEY ',
          secret: [
            'Gx9fx',
            'aCQfrw8xH',
            'A2kcn7UW0',
            'TvSLBiUUIsZEW',
            '6mQogUGAsl',
            '5upgF8T62uJ',
            'sNLLpRhKjcV62',
            'H',
          ],
          after: '\n',
        },
        {
          before: "gitguardian_api_key: '",
          secret: [
            'adGCVL',
            'OGtAQPVnCKsF',
            'xpjBPDfaNjL',
            'JYcN2pC4B5pd',
            '4c3CCHFwzwkV',
            'gpRccFqlbf4V',
            'TaTpFL',
          ],
          after: "'\n",
        },
        {
          before: 'export GITGUARDIAN_API_KEY="',
          secret: [
            '7uqy',
            'ecq3xXrsgvqEY',
            'H8FmURMOiMtF5',
            'HTscXkQ1ElqV3',
            'nOCd2NyCrT4Z',
            '5o0yy8yujSp',
            '0hOH8',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'GITGUARDIAN_API_KEY=your-key-here\n',
        ['GITGUARDIAN_API_KEY=', 'W1GgT7', 'O', '\n'],
        [
          'checksum: ',
          'VPSb',
          'mn7qEMqUviWh',
          'evAWlk6h77',
          'Oxf4a9vBH',
          'WYwo9lW45ta',
          'Wbihq5AQev15F',
          'ealw7PZ72',
          '3ql',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
