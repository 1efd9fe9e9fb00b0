/** Credentials of Float. */

import type { Provider } from '#model/provider';

export default {
  name: 'Float',
  docs: 'https://developer.float.com/overview_authentication.html',
  rules: [
    {
      id: 'float-access-token',
      description: 'An access token of Float, the resource planning.',
      keyed: {
        names: ['float_access_token', 'float_api', 'api.float.com', 'floatapi', 'float.com'],
        value: '[A-Za-z0-9+/_-]{40,100}={0,2}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the team’s people, projects and schedules',
      rotate: 'In Float, Account settings, Integrations: regenerate the API token.',
      verify: 'accounts',
      examples: [
        {
          before: '  "float_access_token": "',
          secret: ['s8B0', 'vIUGTkO5R8', 'sLVWbikTmzv', 'pVaxIC7Rc', 'z6BW8KyL3', 'Y=='],
          after: '",\n',
        },
        {
          before: 'export FLOAT_ACCESS_TOKEN="',
          secret: ['YhZ+Zj', 'wVvhzx+v77', 'sKzLsqK_wNsp', 'ccq4j/TlBQD', '+IzTKk=='],
          after: '"\n',
        },
        {
          before: 'client.set("float_access_token", "',
          secret: ['rD_n', 'xDpm4tWSHm8', 'I0MBwL1sHa', '/+hXdRro7l6CX', '/M8F2rb6=='],
          after: '");\n',
        },
      ],
      counterExamples: [
        'FLOAT_ACCESS_TOKEN=your-key-here\n',
        ['FLOAT_ACCESS_TOKEN=', '_/7rNH', '-', '\n'],
        ['checksum: ', 'HcDQ1_', 'UMwt+W70A', '0R9vKJrlQ', 'FBWi895v3', 'kaMuKM/', '\n'],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://developer.float.com/api_reference.html',
      effect: 'none',
      hosts: ['api.float.com'],
      request: { method: 'GET', path: '/v3/accounts', bearer: '{secret}', query: { 'per-page': '1' } },
      clauses: [
        { status: 200, json: { pointer: '/0/account_id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/0/email' },
      cases: [
        {
          request: 'GET https://api.float.com/v3/accounts?per-page=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ account_id: 1, name: 'Ada', email: 'ada@example.com' }] },
          verdict: 'live',
          facts: { user: 'ada@example.com' },
        },
        {
          request: 'GET https://api.float.com/v3/accounts?per-page=1',
          answer: {
            status: 401,
            json: {
              name: 'Unauthorized',
              message: 'Your request was made with invalid credentials.',
              code: 0,
              status: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
