/** Credentials of Baremetrics. */

import type { Provider } from '#model/provider';

export default {
  name: 'Baremetrics',
  docs: 'https://developers.baremetrics.com/reference/authentication',
  rules: [
    {
      id: 'baremetrics-api-key',
      description: 'A Baremetrics API key.',
      keyed: { names: ['baremetrics', 'bm_api_key'], value: 'lk_[A-Za-z0-9_-]{22}' },
      minEntropy: 3.6,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the company’s revenue figures and customers',
      rotate: 'Settings, API: delete the live key and create another.',
      verify: 'account',
      examples: [
        { before: 'BAREMETRICS_API_KEY=', secret: ['lk_', 'qVLtf7jJDgA', 'kye6mkl2yfj'], after: '\n' },
        { before: 'baremetrics:\n  key: ', secret: ['lk_', '37ykTOf_mOB', 'ZVUdRAio8z1'], after: '\n' },
      ],
      counterExamples: [
        'BAREMETRICS_API_KEY=lk_8r********\n',
        'BAREMETRICS_API_KEY=your-key-here\n',
        ['BAREMETRICS_API_KEY=', 'lk_', '8rPG3b7OLln', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.baremetrics.com/reference/show-account',
      effect: 'none',
      hosts: ['api.baremetrics.com'],
      request: { method: 'GET', path: '/v1/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/account/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { account: '/account/name' },
      cases: [
        {
          request: 'GET https://api.baremetrics.com/v1/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { account: { id: 'a1', name: 'Acme', default_currency: 'usd' } } },
          verdict: 'live',
          facts: { account: 'Acme' },
        },
        {
          request: 'GET https://api.baremetrics.com/v1/account',
          answer: { status: 401, json: { error: 'Unauthorized. Token not found (001)' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
