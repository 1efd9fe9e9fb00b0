/** Credentials of Leadfeeder. */

import type { Provider } from '#model/provider';

export default {
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/api/',
  rules: [
    {
      id: 'leadfeeder-api-token',
      description: 'A Leadfeeder API token.',
      keyed: { names: ['leadfeeder'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the account’s leads and visits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'accounts',
      examples: [
        {
          before: 'export LEADFEEDER_API_TOKEN="',
          secret: ['9245e', '9db33856e5f5', 'd84c7fa4ab6', '3d40357f3', '601'],
          after: '"\n',
        },
        {
          before: 'ENV LEADFEEDER_API_TOKEN ',
          secret: ['d6529', 'c82dbefc3', '605be668dee', '6d6d8aea089', '98a6'],
          after: '\n',
        },
        {
          before: '  "leadfeeder_api_token": "',
          secret: ['ddadd', 'dc4705f66', '0f4d279ad67f5', '72cde6f14', '7aff'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'LEADFEEDER_API_TOKEN=your-key-here\n',
        ['LEADFEEDER_API_TOKEN=', '4292dc', 'c', '\n'],
        ['checksum: ', '5bf7', '8f2bce71c97f', '7590199896fc', 'c9d08c820d1c', '\n'],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://docs.leadfeeder.com/api/#get-accounts',
      effect: 'none',
      hosts: ['api.leadfeeder.com'],
      request: { method: 'GET', path: '/accounts', headers: { authorization: 'Token token={secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { accounts: { each: '/data', pointer: '/attributes/name' } },
      cases: [
        {
          request: 'GET https://api.leadfeeder.com/accounts',
          headers: { authorization: 'Token token={secret}' },
          answer: {
            status: 200,
            json: { data: [{ type: 'accounts', id: '1', attributes: { name: 'Acme' } }] },
          },
          verdict: 'live',
          facts: { accounts: 'Acme' },
        },
        {
          request: 'GET https://api.leadfeeder.com/accounts',
          answer: { status: 401, json: { errors: [{ status: '401', title: 'Unauthorized' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
