/** Credentials of GitBook. */

import type { Provider } from '#model/provider';

export default {
  name: 'GitBook',
  docs: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  rules: [
    {
      id: 'gitbook-api-token',
      description: 'An API token of GitBook.',
      regex: String.raw`\b(gb_api_[A-Za-z0-9]{40})\b`,
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the spaces of its owner',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'user',
      examples: [
        {
          before: "const gitbookApiToken = '",
          secret: ['gb_api', '_ZaI2rxep', 'v3u1ZtjOb', 'SS1u9VVwhtNCQ', 'yilRJmQlA4'],
          after: "';\n",
        },
        {
          before: 'client.set("gitbook_api_token", "',
          secret: ['gb_api', '_s1TSKzuugGc', 'XTPN5eZku6BP', 'wHgyrufhY', 'h15xiqLx'],
          after: '");\n',
        },
        {
          before: 'GITBOOK_API_TOKEN=',
          secret: ['gb_a', 'pi_1Qc73kPdQ6', 'EuFAMJmbvmeF', 'JUoxbblSxrD4O', 'vqSXS'],
          after: '\n',
        },
      ],
      counterExamples: ['GITBOOK_API_TOKEN=your-key-here\n', ['GITBOOK_API_TOKEN=', 'gb_api', '_', '\n']],
    },
  ],
  verify: {
    user: {
      docs: 'https://gitbook.com/docs/developers/gitbook-api/api-reference/users',
      effect: 'none',
      hosts: ['api.gitbook.com'],
      request: { method: 'GET', path: '/v1/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/code', equals: 401 }, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/displayName' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/orgs', bearer: '{secret}' },
          says: 'reads the documents of {organizations}',
          facts: { organizations: { each: '/items', pointer: '/title' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.gitbook.com/v1/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { object: 'user', id: 'u1', displayName: 'Ada', email: 'ada@example.com' },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada', organizations: 'Acme' },
          impact: {
            answers: [{ status: 200, json: { items: [{ id: 'o', title: 'Acme' }] } }],
            says: ['reads the documents of Acme'],
          },
        },
        {
          request: 'GET https://api.gitbook.com/v1/user',
          answer: { status: 401, json: { error: { code: 401, message: 'Unknown API token' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
