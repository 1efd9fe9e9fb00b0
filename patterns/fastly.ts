/** Fastly: API tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  rules: [
    {
      id: 'fastly-api-token',
      description: 'A Fastly API token.',
      keyed: {
        names: [
          'fastly_api_token',
          'fastly_api_key',
          'fastly_key',
          'fastly-key',
          'fastly_token',
          'fastlyapikey',
          'fastlyapitoken',
          'fastlytoken',
          'fastly-api-token',
          'fastly-token',
        ],
        value: String.raw`[\w-]{32}`,
      },
      minEntropy: 3.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'purge caches and, with the global scope, change what is served from every domain of the account',
      rotate:
        'Delete it under Account, API tokens, or DELETE https://api.fastly.com/tokens/self with it; create another with a narrow scope.',
      verify: 'token',
      revoke: 'token',
      examples: [
        { before: 'export FASTLY_API_TOKEN=', secret: ['a4rxPSinE_PVkfcY', 'BRhvRXbj7rcQNm7v'], after: '\n' },
        {
          before: 'curl -H "Fastly-Key: ',
          secret: ['KSqczQsY3hfLbDFe', 'bHFQWUJNCg3HiVZV'],
          after: '" https://api.fastly.com/service',
        },
        { before: '"fastlyApiKey": "', secret: ['JxwfG1acluGthiy_', 'k5RJ1G30-pwfLh0i'], after: '"' },
      ],
      counterExamples: [
        ['FASTLY_API_TOKEN=dd299b870434d907', '012b941cec22b75bb066e2f5'],
        'FASTLY_API_TOKEN=your_fastly_api_token_goes_here_',
        ['FASTLY_API_TOKEN=NM3ee9Gqxs', 'VcslloVH40'],
      ],
    },
  ],
  verify: {
    token: {
      docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.fastly.com'],
      request: { method: 'GET', path: '/tokens/self', headers: { 'fastly-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { name: '/name', user: '/user_id', scopes: '/scope', expires: '/expires_at' },
      impact: [
        {
          request: { method: 'GET', path: '/service', headers: { 'fastly-key': '{secret}' } },
          says: 'reads {services} services',
          facts: { services: { count: '' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.fastly.com/tokens/self',
          headers: { 'fastly-key': '{secret}' },
          answer: {
            status: 200,
            json: {
              id: '5Yo3XXnrQpjc20u0ybrf2g',
              user_id: '4y5K5trZocEAQYkesWlk7M',
              services: [],
              name: 'deploy',
              scope: 'global',
              expires_at: '2030-01-01T00:00:00+00:00',
            },
          },
          verdict: 'live',
          facts: {
            name: 'deploy',
            user: '4y5K5trZocEAQYkesWlk7M',
            scopes: 'global',
            expires: '2030-01-01T00:00:00+00:00',
            services: '2',
          },
          impact: {
            answers: [
              {
                status: 200,
                json: [
                  { id: 's1', name: 'www' },
                  { id: 's2', name: 'api' },
                ],
              },
            ],
            says: ['reads 2 services'],
          },
        },
        {
          request: 'GET https://api.fastly.com/tokens/self',
          answer: { status: 401, json: { msg: 'Provided credentials are missing or invalid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
      checked: '2026-11-24',
      effect: 'ends the token at once',
      hosts: ['api.fastly.com'],
      steps: [
        {
          request: { method: 'DELETE', path: '/tokens/self', headers: { 'fastly-key': '{secret}' } },
          done: [204],
        },
      ],
      cases: [
        { answers: [{ request: 'DELETE https://api.fastly.com/tokens/self', status: 204 }], isDone: true },
        {
          answers: [
            {
              request: 'DELETE https://api.fastly.com/tokens/self',
              status: 401,
              json: { msg: 'Provided credentials are missing or invalid' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
