/** Credentials of GoCardless. */

import type { Provider } from '#model/provider';

export default {
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
  rules: [
    {
      id: 'gocardless-access-token',
      description: 'A live GoCardless access token.',
      keyed: { names: ['gocardless', 'gc_access_token', 'gc_token'], value: 'live_[A-Za-z0-9_-]{40}' },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'collect and refund direct debits and read customers and bank details',
      rotate: 'In the Dashboard, Developers, Access tokens: revoke it and create another.',
      verify: 'creditors',
      examples: [
        {
          before: 'GOCARDLESS_ACCESS_TOKEN=',
          secret: ['live_', 'ltlZeLX7cZVOfw', 'LCVCBnd6JjnTtE', 'g-x2y0cFzFX2'],
          after: '\n',
        },
        {
          before: 'gocardless:\n  token: ',
          secret: ['live_', 'rexvY5jVl9qXop', '3sgSTffwtBO06v', 'MAIP1ZFftzQU'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GOCARDLESS_ACCESS_TOKEN=live_k2********\n',
        'GOCARDLESS_ACCESS_TOKEN=your-key-here\n',
        ['GOCARDLESS_ACCESS_TOKEN=', 'live_', 'k2inEStNaD', 'k1zaHp7gsu', '\n'],
      ],
    },
    {
      id: 'gocardless-sandbox-token',
      description: 'A GoCardless access token of the sandbox.',
      keyed: { names: ['gocardless', 'gc_access_token', 'gc_token'], value: 'sandbox_[A-Za-z0-9_-]{40}' },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'change test data; no money',
      rotate: 'In the sandbox Dashboard, Developers, Access tokens: revoke it.',
      verify: 'sandboxCreditors',
      examples: [
        {
          before: 'GOCARDLESS_TOKEN=',
          secret: ['sandbox_', 'crBOfOAghQfNhR', 'ncW4wFMKaGejMS', 'up2mYxbo2Si4'],
          after: '\n',
        },
        {
          before: "ENV['GOCARDLESS_TOKEN'] = '",
          secret: ['sandbox_', 'TxsrCxrndfW7ht', 'BEbVpjwUL7X6xN', 'GlZJf3F4JoQ9'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'GOCARDLESS_TOKEN=sandbox_1R********\n',
        'GOCARDLESS_TOKEN=your-key-here\n',
        ['GOCARDLESS_TOKEN=', 'sandbox_', '1RoFnZG9FR', '4pD_fQtCNW', '\n'],
      ],
    },
  ],
  verify: {
    creditors: {
      docs: 'https://developer.gocardless.com/api-reference/#core-endpoints-creditors',
      effect: 'none',
      hosts: ['api.gocardless.com'],
      request: {
        method: 'GET',
        path: '/creditors?limit=1',
        bearer: '{secret}',
        headers: { 'GoCardless-Version': '2015-07-06' },
      },
      clauses: [
        { status: 200, json: { pointer: '/creditors' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        {
          status: 401,
          json: { pointer: '/error/errors/0/reason', equals: 'access_token_revoked' },
          verdict: 'revoked',
        },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { creditor: '/creditors/0/name' },
      impact: [{ says: 'collects money for {creditor}' }],
      cases: [
        {
          request: 'GET https://api.gocardless.com/creditors?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { creditors: [{ id: 'CR123', name: 'Example Ltd' }] } },
          verdict: 'live',
          facts: { creditor: 'Example Ltd' },
          impact: { answers: [], says: ['collects money for Example Ltd'] },
        },
        {
          request: 'GET https://api.gocardless.com/creditors?limit=1',
          answer: {
            status: 403,
            json: {
              error: {
                code: 403,
                type: 'invalid_api_usage',
                errors: [{ reason: 'insufficient_permissions' }],
              },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.gocardless.com/creditors?limit=1',
          answer: {
            status: 401,
            json: {
              error: { code: 401, type: 'invalid_api_usage', errors: [{ reason: 'access_token_revoked' }] },
            },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.gocardless.com/creditors?limit=1',
          answer: {
            status: 401,
            json: {
              error: { code: 401, type: 'invalid_api_usage', errors: [{ reason: 'access_token_not_found' }] },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
    sandboxCreditors: {
      docs: 'https://developer.gocardless.com/api-reference/#core-endpoints-creditors',
      effect: 'none',
      hosts: ['api-sandbox.gocardless.com'],
      request: {
        method: 'GET',
        path: '/creditors?limit=1',
        bearer: '{secret}',
        headers: { 'GoCardless-Version': '2015-07-06' },
      },
      clauses: [
        { status: 200, json: { pointer: '/creditors' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        {
          status: 401,
          json: { pointer: '/error/errors/0/reason', equals: 'access_token_revoked' },
          verdict: 'revoked',
        },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { creditor: '/creditors/0/name' },
      cases: [
        {
          request: 'GET https://api-sandbox.gocardless.com/creditors?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { creditors: [{ id: 'CR123', name: 'Example Ltd' }] } },
          verdict: 'live',
          facts: { creditor: 'Example Ltd' },
        },
        {
          request: 'GET https://api-sandbox.gocardless.com/creditors?limit=1',
          answer: {
            status: 403,
            json: {
              error: {
                code: 403,
                type: 'invalid_api_usage',
                errors: [{ reason: 'insufficient_permissions' }],
              },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api-sandbox.gocardless.com/creditors?limit=1',
          answer: {
            status: 401,
            json: {
              error: { code: 401, type: 'invalid_api_usage', errors: [{ reason: 'access_token_revoked' }] },
            },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api-sandbox.gocardless.com/creditors?limit=1',
          answer: {
            status: 401,
            json: {
              error: { code: 401, type: 'invalid_api_usage', errors: [{ reason: 'access_token_not_found' }] },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
