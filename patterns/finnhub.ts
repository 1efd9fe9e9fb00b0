/** Credentials of Finnhub. */

import type { Provider } from '#model/provider';

export default {
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  rules: [
    {
      id: 'finnhub-api-key',
      description: 'A Finnhub API key.',
      keyed: {
        names: ['finnhub'],
        value: '[a-z0-9]{20}(?:[a-z0-9]{20})?',
      },
      minEntropy: 3.1,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read market data on the owner’s quota',
      rotate: 'At finnhub.io/dashboard, regenerate the API key.',
      verify: 'quote',
      examples: [
        { before: 'FINNHUB_API_KEY=', secret: ['sdks8folw0', 'abbc9h9s8v'], after: '\n' },
        {
          before: '<string name="finnhub_token">',
          secret: ['5uqvl48gxw', 'msnr96dtdk'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FINNHUB_API_KEY=uv5m********\n',
        'FINNHUB_API_KEY=your-key-here\n',
        ['FINNHUB_API_KEY=', 'uv5m0ctb0x', '\n'],
      ],
    },
  ],
  verify: {
    quote: {
      docs: 'https://finnhub.io/docs/api/authentication',
      effect: 'counts-quota',
      hosts: ['finnhub.io'],
      request: {
        method: 'GET',
        path: '/api/v1/quote',
        query: { symbol: 'AAPL' },
        headers: { 'x-finnhub-token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/c' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', equals: 'Invalid API key' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://finnhub.io/api/v1/quote?symbol=AAPL',
          headers: { 'x-finnhub-token': '{secret}' },
          answer: { status: 200, json: { c: 261.74, h: 263.31, pc: 259.45 } },
          verdict: 'live',
        },
        {
          request: 'GET https://finnhub.io/api/v1/quote?symbol=AAPL',
          answer: { status: 401, json: { error: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
