/** Credentials of NewsCatcher. */

import type { Provider } from '#model/provider';

export default {
  name: 'NewsCatcher',
  docs: 'https://www.newscatcherapi.com/docs/news-api/getting-started/authentication',
  rules: [
    {
      id: 'newscatcher-api-key',
      description: 'A NewsCatcher API key.',
      keyed: {
        names: ['newscatcher', 'news_catcher', 'news-catcher'],
        value: '[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{32}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search news on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'export NEWSCATCHER_API_KEY="',
          secret: ['0AJC', 'JdgCvTiFl', 'GW7nNrMCJRcr2', 'gIF4XL'],
          after: '"\n',
        },
        {
          before: 'ENV NEWSCATCHER_API_KEY ',
          secret: ['BaMA3', 'um455GCsb0GDt', 'OFrtHXlv6z', 'dzszivoUWkEd', 'mHU'],
          after: '\n',
        },
        {
          before: '  "newscatcher_api_key": "',
          secret: ['Wwbv', 'wQ_d7560bvc', 'Jkbeh0Xho2sro', 'q6zLJiSbg9g', 'JUI2'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'NEWSCATCHER_API_KEY=your-key-here\n',
        ['NEWSCATCHER_API_KEY=', 'VH_3', 'XD6', '\n'],
        ['checksum: ', 'HqhXfe', 'fEGWsl7jELIz3', 'GMF7dR1Cl', 'i_2018sPM', '1Fn6Lx', '\n'],
      ],
    },
  ],
} satisfies Provider;
