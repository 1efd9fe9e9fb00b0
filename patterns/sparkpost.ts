/** Credentials of SparkPost. */

import type { Provider } from '#model/provider';

export default {
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  rules: [
    {
      id: 'sparkpost-api-key',
      description: 'A SparkPost API key.',
      keyed: {
        names: ['sparkpost'],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read its events',
      rotate: 'At app.sparkpost.com/account/api-keys: revoke the key and create another.',
      verify: 'account',
      examples: [
        {
          before: 'SPARKPOST_API_KEY=',
          secret: ['758866a17fde31', 'a86c7a4648fb8e', '38dc1d3f5018'],
          after: '\n',
        },
        {
          before: "define('SPARKPOST_SECRET', '",
          secret: ['c31d0db0c368de', '01c0ab7d34ef6c', 'f2bd67527018'],
          after: "');\n",
        },
      ],
      counterExamples: [
        'SPARKPOST_API_KEY=d2ad********\n',
        'SPARKPOST_API_KEY=your-key-here\n',
        ['SPARKPOST_API_KEY=', 'd2adff015d', '1faeb718b9', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.sparkpost.com/api/account/',
      effect: 'none',
      hosts: ['api.sparkpost.com', 'api.eu.sparkpost.com'],
      request: { method: 'GET', path: '/api/v1/account', headers: { Authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/errors' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { company: '/results/company_name', plan: '/results/subscription/name' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v1/sending-domains', headers: { Authorization: '{secret}' } },
          says: 'sends mail as {domains}',
          facts: { domains: { each: '/results', pointer: '/domain' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.sparkpost.com/api/v1/account',
          headers: { authorization: '{secret}' },
          answer: {
            status: 200,
            json: { results: { company_name: 'Acme', status: 'active', subscription: { name: '50K' } } },
          },
          verdict: 'live',
          facts: { company: 'Acme', plan: '50K', domains: 'example.com' },
          impact: {
            answers: [{ status: 200, json: { results: [{ domain: 'example.com' }] } }],
            says: ['sends mail as example.com'],
          },
        },
        {
          request: 'GET https://api.sparkpost.com/api/v1/account',
          answer: { status: 403, json: { errors: [{ message: 'Forbidden.' }] } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.sparkpost.com/api/v1/account',
          answer: { status: 401, json: { errors: [{ message: 'Unauthorized.' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
