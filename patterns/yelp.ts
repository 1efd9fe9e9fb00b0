/** Credentials of Yelp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  rules: [
    {
      id: 'yelp-api-key',
      description: 'A Yelp Fusion API key.',
      keyed: { names: ['yelp'], value: '[A-Za-z0-9_-]{128}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At yelp.com/developers/v3/manage_app: refresh the API key.',
      verify: 'category',
      examples: [
        {
          before: 'YELP_API_KEY=',
          secret: [
            '3zY9__Acu9EDTBQ',
            'IjaNeBKUq72I5qQ',
            'tNAcO5BgV3uqyoN',
            'togJwBKDGIVGRt_',
            'u1wVhC6CfjhtUDE',
            '06l-rFg99P11ANm',
            'ibfSACrId_2shOv',
            'KxaXOtrrZKKG13j',
            'H2OI4LHd',
          ],
          after: '\n',
        },
        {
          before: 'yelp_key = "',
          secret: [
            '0lIT2N1J_5HPgWg',
            'LhfmtKpGrqVCwTf',
            'PSoR3MW18PCQoPF',
            '_y7FfnITwNCiD6_',
            'KiP-ziJEf2LmKqz',
            'bsjwW5VAyVbM_Vm',
            'VX2iYhj1TsQjg73',
            'TXysuXRxBmX2SYR',
            '1dXA1tnu',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'YELP_API_KEY=ul21********\n',
        'YELP_API_KEY=your-key-here\n',
        [
          'YELP_API_KEY=',
          'ul21SpE9OEEhT',
          'TQgjpivzBOiIo',
          'fHUsvmjKB3PQq',
          '4PqDEFCF1mKQW',
          'zQGKig5ArElK',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    category: {
      docs: 'https://docs.developer.yelp.com/reference/v3_category',
      effect: 'counts-quota',
      hosts: ['api.yelp.com'],
      request: { method: 'GET', path: '/v3/categories/hotdogs', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/category' }, verdict: 'live' },
        { status: [400, 401], json: { pointer: '/error/code', equals: 'TOKEN_INVALID' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.yelp.com/v3/categories/hotdogs',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { category: { alias: 'hotdogs', title: 'Fast Food' } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.yelp.com/v3/categories/hotdogs',
          answer: {
            status: 401,
            json: {
              error: { code: 'TOKEN_INVALID', description: 'Invalid access token or authorization header.' },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
