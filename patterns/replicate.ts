/** Credentials of Replicate. */

import type { Provider } from '#model/provider';

export default {
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  rules: [
    {
      id: 'replicate-api-token',
      description: 'A Replicate API token.',
      regex: String.raw`\b(r8_[A-Za-z0-9]{37})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s bill and read private models and predictions',
      rotate: 'At replicate.com/account/api-tokens: disable the token and create another.',
      verify: 'account',
      examples: [
        {
          before: 'export REPLICATE_API_TOKEN="',
          secret: ['r8_', 'BoMEGrjJHFUE7', 'jaezb2qI38uUf', 'UK1PqtEBP6F'],
          after: '"\n',
        },
        {
          before: 'api_token = "',
          secret: ['r8_', '1uYMSepQBMRiX', 'hOSkoUUmlTdZK', 'CIOFoDrv4GX'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'r8_your_token',
        ['r8_', 'CPgPew02oz', 'eW3MHnHAxY'],
        'r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://replicate.com/docs/reference/http#account.get',
      effect: 'none',
      hosts: ['api.replicate.com'],
      request: { method: 'GET', path: '/v1/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/title' }, verdict: 'invalid' },
      ],
      facts: { user: '/username', name: '/name', type: '/type' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/deployments', bearer: '{secret}' },
          says: 'runs {deployments} deployments',
          facts: { deployments: { count: '/results' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.replicate.com/v1/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { type: 'organization', username: 'acme', name: 'Acme Corp, Inc.' } },
          verdict: 'live',
          facts: { user: 'acme', name: 'Acme Corp, Inc.', type: 'organization', deployments: '1' },
          impact: {
            answers: [{ status: 200, json: { next: null, previous: null, results: [{ name: 'app' }] } }],
            says: ['runs 1 deployments'],
          },
        },
        {
          request: 'GET https://api.replicate.com/v1/account',
          answer: {
            status: 401,
            json: {
              title: 'Unauthenticated',
              detail: 'You did not pass a valid authentication token',
              status: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
