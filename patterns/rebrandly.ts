/** Credentials of Rebrandly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rebrandly',
  docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  rules: [
    {
      id: 'rebrandly-api-key',
      description: 'A Rebrandly API key.',
      keyed: { names: ['rebrandly'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'create and change the account’s short links',
      rotate: 'In Rebrandly, Account, API keys: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: 'export REBRANDLY_API_KEY="',
          secret: ['66e19', '0fd7530b0b2', '5a27b4197c244', '995'],
          after: '"\n',
        },
        {
          before: 'ENV REBRANDLY_API_KEY ',
          secret: ['2552', '3d8fa1ad8', 'a55030ece9', '25d81662e'],
          after: '\n',
        },
        {
          before: '  "rebrandly_api_key": "',
          secret: ['083e2b', '83da76273', 'cddfe764c', 'f26ceae4'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'REBRANDLY_API_KEY=your-key-here\n',
        ['REBRANDLY_API_KEY=', '07726', 'b5', '\n'],
        ['checksum: ', '221a', 'd42b0e225f72', '3b5820c09e', '318549', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.rebrandly.com/docs/get-account-details',
      effect: 'none',
      hosts: ['api.rebrandly.com'],
      request: { method: 'GET', path: '/v1/account', headers: { apikey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/fullName' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/links/count', headers: { apikey: '{secret}' } },
          says: 'changes where {links} links lead',
          facts: { links: '/count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.rebrandly.com/v1/account',
          headers: { apikey: '{secret}' },
          answer: {
            status: 200,
            json: { id: 'a1', username: 'ana', email: 'ana@example.com', fullName: 'Ana' },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', links: '12' },
          impact: { answers: [{ status: 200, json: { count: 12 } }], says: ['changes where 12 links lead'] },
        },
        {
          request: 'GET https://api.rebrandly.com/v1/account',
          answer: { status: 401, json: { message: 'Unauthorized', code: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
