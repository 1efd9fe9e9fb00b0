/** Credentials of NewsAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'NewsAPI',
  docs: 'https://newsapi.org/docs/authentication',
  rules: [
    {
      id: 'newsapi-api-key',
      description: 'A NewsAPI key.',
      keyed: {
        names: ['newsapi', 'news_api', 'news-api'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search news on the owner’s quota',
      rotate: 'At newsapi.org/account: reset the key.',
      examples: [
        { before: 'NEWS_API_KEY=', secret: ['e8ab21c5c4c', '033b1917971', '605e05d10f'], after: '\n' },
        {
          before: 'https://newsapi.org/v2/top-headlines?country=us&apiKey=',
          secret: ['8b939728d7c', '7a4c1cc4a08', '5d684afd35'],
          after: '"',
        },
      ],
      counterExamples: [
        'NEWS_API_KEY=8b38********\n',
        'NEWS_API_KEY=your-key-here\n',
        ['NEWS_API_KEY=', '8b38f7d7', '13d497b2', '\n'],
      ],
    },
  ],
} satisfies Provider;
