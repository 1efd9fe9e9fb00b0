/** Credentials of Salesflare. */

import type { Provider } from '#model/provider';

export default {
  name: 'Salesflare',
  docs: 'https://api.salesflare.com/docs',
  rules: [
    {
      id: 'salesflare-api-key',
      description: 'A Salesflare API key.',
      keyed: { names: ['salesflare'], value: '[A-Za-z0-9_-]{45}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change accounts, contacts and deals',
      rotate: 'In Salesflare, Settings, API keys: delete the key and create another.',
      verify: 'me',
      examples: [
        {
          before: "const salesflareApiKey = '",
          secret: ['qcEb_', 'zFAkG8eVmY', 'YDc6_W6qVdeZS', 'lIU4N3mQ4', 'F4YiL-fC'],
          after: "';\n",
        },
        {
          before: 'client.set("salesflare_api_key", "',
          secret: ['cRDCY', 'IJCDr8whc', 'gesOiDNvnEg', 'ySCzJ467w', 'pfbJqw8LIH9'],
          after: '");\n',
        },
        {
          before: 'SALESFLARE_API_KEY=',
          secret: ['2vCEMf', 'ibE3sh6x5x2', 'eNa4IGqFsM', 'AmdmWjqRC3w', 'D1LX6bk'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SALESFLARE_API_KEY=your-key-here\n',
        ['SALESFLARE_API_KEY=', '7fuH', 'PN1', '\n'],
        ['checksum: ', 'bYR8', 'jDWLwmrQUYUl', 'bVGSA2PWo', 'IStU4NHjsY', 'KnFTVhj2A', 'V', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://api.salesflare.com/docs#operation/getMe',
      effect: 'none',
      hosts: ['api.salesflare.com'],
      request: { method: 'GET', path: '/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email', team: '/team/name' },
      cases: [
        {
          request: 'GET https://api.salesflare.com/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: 1, email: 'ana@example.com', name: 'Ana', team: { name: 'Acme' } },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', team: 'Acme' },
        },
        {
          request: 'GET https://api.salesflare.com/me',
          answer: { status: 401, json: { statusCode: 401, error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
