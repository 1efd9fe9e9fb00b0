/** Linode (Akamai): personal access tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Linode',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  rules: [
    {
      id: 'linode-access-token',
      description: 'A personal access token of Linode.',
      keyed: {
        names: ['linode'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, read and delete the servers of its owner, within its scopes',
      rotate: 'Revoke it under API Tokens, and create another with fewer scopes.',
      verify: 'profile',

      examples: [
        {
          before: 'LINODE_TOKEN=',
          secret: ['0fdfd32830fc93dc8141d950f7664b4f', 'fe5a260d729377aa7297238d69f0c6a4'],
          after: '\n',
        },
        {
          before: 'provider "linode" {\n  linode_token = "',
          secret: ['33ec90c05dc012e0944467018926fa44', '62b6e6f5dd3ec0ee8fbb1d35b54cadfa'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['LINODE_TOKEN=6838b55f8415586e01c7', '8b6cc80cf4ec5a7a2265'],
        'LINODE_TOKEN=${LINODE_TOKEN}',
      ],
    },
  ],
  verify: {
    profile: {
      docs: 'https://techdocs.akamai.com/linode-api/reference/get-profile',
      effect: 'none',
      hosts: ['api.linode.com'],
      request: { method: 'GET', path: '/v4/profile', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        {
          status: [401, 403],
          contains: 'not authorized to use this endpoint',
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, json: { pointer: '/errors/0/reason', contains: 'Invalid' }, verdict: 'invalid' },
      ],
      facts: { user: '/username', email: '/email', scopes: { header: 'x-oauth-scopes' } },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/v4/linode/instances',
            bearer: '{secret}',
            query: { page_size: '25' },
          },
          says: 'reads {servers} servers',
          facts: { servers: '/results' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.linode.com/v4/profile',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            headers: { 'X-OAuth-Scopes': 'account:read_only linodes:read_only' },
            json: { username: 'exampleUser', email: 'example-user@example.com', restricted: false },
          },
          verdict: 'live',
          facts: {
            user: 'exampleUser',
            email: 'example-user@example.com',
            scopes: 'account:read_only linodes:read_only',
            servers: '4',
          },
          impact: {
            answers: [{ status: 200, json: { data: [], page: 1, pages: 1, results: 4 } }],
            says: ['reads 4 servers'],
          },
        },
        {
          request: 'GET https://api.linode.com/v4/profile',
          answer: {
            status: 401,
            json: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.linode.com/v4/profile',
          answer: { status: 401, json: { errors: [{ reason: 'Invalid Token' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
