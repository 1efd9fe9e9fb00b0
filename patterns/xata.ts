/** Credentials of Xata. */

import type { Provider } from '#model/provider';

export default {
  name: 'Xata',
  docs: 'https://xata.io/docs/concepts/api-keys',
  rules: [
    {
      id: 'xata-api-key',
      description: 'An API key of Xata.',
      regex: String.raw`\b(xau_[A-Za-z0-9]{32,48})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the databases of its owner',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'user',
      examples: [
        {
          before: "const xataApiKey = '",
          secret: ['xau_', 'ogyJdvCRzz', 'lRNr8bbPoNy', 'aRXagcSGtQ', '6eShdW'],
          after: "';\n",
        },
        {
          before: 'client.set("xata_api_key", "',
          secret: ['xau_', 'LqAXPQKNWJ', 'clU1Cd8wQm', 'GMvq0klQvrCxv'],
          after: '");\n',
        },
        {
          before: 'XATA_API_KEY=',
          secret: ['xau_Qz', 'IGY94uzaoXTx', 'YgttIVs9ldo', 'v36DKuS7ngW'],
          after: '\n',
        },
      ],
      counterExamples: ['XATA_API_KEY=your-key-here\n', ['XATA_API_KEY=', 'xau_v', '3W', '\n']],
    },
  ],
  verify: {
    user: {
      docs: 'https://xata.io/docs/api-reference/user',
      effect: 'none',
      hosts: ['api.xata.io'],
      request: { method: 'GET', path: '/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/message' },
          verdict: 'unknown',
          why: 'unknown to the first platform; a key of the newer one is refused here as well',
        },
      ],
      facts: { user: '/email' },
      impact: [
        {
          request: { method: 'GET', path: '/workspaces', bearer: '{secret}' },
          says: 'reaches the workspaces {workspaces}',
          facts: { workspaces: { each: '/workspaces', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.xata.io/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 'usr_1', email: 'ana@example.com', fullname: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', workspaces: 'Acme' },
          impact: {
            answers: [{ status: 200, json: { workspaces: [{ id: 'w1', name: 'Acme' }] } }],
            says: ['reaches the workspaces Acme'],
          },
        },
        {
          request: 'GET https://api.xata.io/user',
          answer: { status: 401, json: { message: 'invalid API key' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
