/** Credentials of Apify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  rules: [
    {
      id: 'apify-api-token',
      description: 'An Apify API token.',
      regex: String.raw`\b(apify_api_[A-Za-z0-9]{36,40})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run actors on the account’s bill and read its data sets and stored secrets',
      rotate: 'At console.apify.com/settings/integrations: delete the token and create another.',
      verify: 'me',
      examples: [
        {
          before: 'APIFY_TOKEN=',
          secret: ['apify_api_', 'YwHxGxs7FymU', '9lizE4YXJVTB', 'lStjFnEdwe3A'],
          after: '\n',
        },
        {
          before: 'https://api.apify.com/v2/acts?token=',
          secret: ['apify_api_', 'GiY5fHlE8tVs', 'affSCxuxFE3C', 'hR14lJd3lQOP'],
          after: '&limit=5\n',
        },
        {
          before: "  token: '",
          secret: ['apify_api_', '9JTobjH6h4gO', 'UgB3rnTud0aX', 'pxYYEvfDJeHb'],
          after: "',\n",
        },
      ],
      counterExamples: ['apify_api_your_token', ['apify_api_', '9gy84x', 'hJNF3l']],
    },
    {
      id: 'apify-proxy-password',
      description: 'An Apify proxy password.',
      regex: String.raw`\b(apify_proxy_[A-Za-z0-9]{36,40})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send traffic through Apify’s proxies on the account’s bill',
      rotate: 'At console.apify.com/proxy: reset the password.',
      docs: 'https://docs.apify.com/platform/proxy/usage',
      examples: [
        {
          before: 'APIFY_PROXY_PASSWORD=',
          secret: ['apify_proxy_', 'oWKUztXQQLaw', 'nTjSMSc1wc8L', 'g7jAOwnARerr'],
          after: '\n',
        },
        {
          before: 'http://auto:',
          secret: ['apify_proxy_', 'IPaIFrCwWawL', 'G1xvTTlcvn2z', '5fabZvyjqzvJ'],
          after: '@proxy.apify.com:8000',
        },
      ],
      counterExamples: ['apify_proxy_your_password', ['apify_proxy_', 'gnWga0', '9DyhFp']],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.apify.com/api/v2/users-me-get',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.apify.com'],
      request: { method: 'GET', path: '/v2/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        {
          status: [401, 404],
          json: { pointer: '/error/type', equals: 'user-or-token-not-found' },
          verdict: 'invalid',
        },
        {
          status: 403,
          json: { pointer: '/error/type', equals: 'insufficient-permissions' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
      ],
      facts: { user: '/data/username', email: '/data/email', plan: '/data/plan/id' },
      cases: [
        {
          request: 'GET https://api.apify.com/v2/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                id: 'YiKoxjkaS9gjGTqhF',
                username: 'myusername',
                email: 'bob@example.com',
                plan: { id: 'STARTER' },
              },
            },
          },
          verdict: 'live',
          facts: { user: 'myusername', email: 'bob@example.com', plan: 'STARTER' },
        },
        {
          request: 'GET https://api.apify.com/v2/users/me',
          answer: {
            status: 401,
            json: {
              error: {
                type: 'user-or-token-not-found',
                message: 'User was not found or authentication token is not valid',
              },
            },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.apify.com/v2/users/me',
          answer: {
            status: 403,
            json: { error: { type: 'insufficient-permissions', message: 'Insufficient permissions' } },
          },
          verdict: 'restricted',
        },
      ],
    },
  },
} satisfies Provider;
