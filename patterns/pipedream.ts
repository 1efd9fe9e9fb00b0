/** Credentials of Pipedream. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pipedream',
  docs: 'https://pipedream.com/docs/rest-api/auth',
  rules: [
    {
      id: 'pipedream-api-key',
      description: 'A Pipedream API key.',
      keyed: { names: ['pipedream', 'pipe_dream'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the account’s workflows and read their events',
      rotate: 'In Pipedream, My account, API key: revoke it.',
      verify: 'me',
      examples: [
        {
          before: 'export PIPEDREAM_API_KEY="',
          secret: ['b8cab', '5012fb83321', 'f79d55940c', '598834'],
          after: '"\n',
        },
        {
          before: 'ENV PIPEDREAM_API_KEY ',
          secret: ['c40804', 'c05de20f56', '88175fb0d53f2', '8ab'],
          after: '\n',
        },
        {
          before: '  "pipedream_api_key": "',
          secret: ['0f0e', '62890fde01', 'ba378ba11b24', '3a9904'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'PIPEDREAM_API_KEY=your-key-here\n',
        ['PIPEDREAM_API_KEY=', 'b9088', '4e', '\n'],
        ['checksum: ', 'dcb2a', '9bda53c8d5', 'e90536725cdc', '4a160', '\n'],
      ],
    },
    {
      id: 'pipedream-client-secret',
      description: 'A Pipedream client secret.',
      keyed: { names: ['pipedream', 'pipe_dream'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'manage connected accounts of the project’s users',
      rotate: 'In Pipedream, API settings, OAuth clients: rotate the secret.',
      examples: [
        {
          before: "const pipedreamClientSecret = '",
          secret: ['LgE6t', 'wu7CSonEb2F', 'o3LGkKgbcz', 'yBX1ksQgmRoxs', 'SsGe'],
          after: "';\n",
        },
        {
          before: 'client.set("pipedream_client_secret", "',
          secret: ['RyV-', 'hPnR6jgkFSBk7', 'IhBbv5xrFDO', 'nSDhP4lnVqaL', '9Qe'],
          after: '");\n',
        },
        {
          before: 'PIPEDREAM_CLIENT_SECRET=',
          secret: ['KR88W', 'Iz0fIipmZAeg', 'evxX57JZkliZT', 'B6UUG3Pd5I', 'Xk1'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PIPEDREAM_CLIENT_SECRET=your-key-here\n',
        ['PIPEDREAM_CLIENT_SECRET=', 'ZUmNfY', '-', '\n'],
        ['checksum: ', '1kh7Jt', 'm2Jt36e59kY9Q', '3MvGE3cu12qr', 'Y9SKiVCMofcP', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://pipedream.com/docs/rest-api/api-reference/users/get-current-user-info',
      effect: 'none',
      hosts: ['api.pipedream.com'],
      request: { method: 'GET', path: '/v1/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/data/email', name: '/data/username' },
      cases: [
        {
          request: 'GET https://api.pipedream.com/v1/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: { id: 'u1', username: 'ana', email: 'ana@example.com' } } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'ana' },
        },
        {
          request: 'GET https://api.pipedream.com/v1/users/me',
          answer: { status: 401, json: { error: 'unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
