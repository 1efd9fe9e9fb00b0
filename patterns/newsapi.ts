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
      verify: 'sources',
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
  verify: {
    sources: {
      docs: 'https://newsapi.org/docs/errors',
      effect: 'counts-quota',
      hosts: ['newsapi.org'],
      request: {
        method: 'GET',
        path: '/v2/top-headlines/sources?category=technology&language=en',
        headers: { 'X-Api-Key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'ok' }, verdict: 'live' },
        { json: { pointer: '/code', equals: 'apiKeyDisabled' }, verdict: 'revoked' },
        {
          json: { pointer: '/code', equals: 'apiKeyExhausted' },
          verdict: 'restricted',
          why: 'its requests are used up',
        },
        { status: 401, json: { pointer: '/code', equals: 'apiKeyInvalid' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://newsapi.org/v2/top-headlines/sources?category=technology&language=en',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { status: 'ok', sources: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://newsapi.org/v2/top-headlines/sources?category=technology&language=en',
          answer: { status: 200, json: { status: 'error', code: 'apiKeyDisabled' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://newsapi.org/v2/top-headlines/sources?category=technology&language=en',
          answer: { status: 200, json: { status: 'error', code: 'apiKeyExhausted' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://newsapi.org/v2/top-headlines/sources?category=technology&language=en',
          answer: {
            status: 401,
            json: {
              status: 'error',
              code: 'apiKeyInvalid',
              message: 'Your API key is invalid or incorrect.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
