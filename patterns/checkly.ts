/** Credentials of Checkly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  rules: [
    {
      id: 'checkly-api-key',
      description: 'A Checkly API key, of a user or of a service.',
      keyed: { names: ['checkly'], value: '(?:cu|sv)_[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the account’s checks, their scripts and environment variables',
      rotate: 'In Checkly, User settings (or Account settings), API keys: delete it and create another.',
      verify: 'accounts',
      examples: [
        {
          before: '  "checkly_api_key": "',
          secret: ['sv_92', 'c228e077079', 'f32965fc3', '43cbfe28c1'],
          after: '",\n',
        },
        {
          before: 'export CHECKLY_API_KEY="',
          secret: ['cu_a7', '76c373f76c4e1', 'f349ece479f5', '82add'],
          after: '"\n',
        },
        {
          before: 'client.set("checkly_api_key", "',
          secret: ['sv_7ae', '9cff38cba9', '6e0684fb2724f', '93dab9'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CHECKLY_API_KEY=your-key-here\n',
        ['CHECKLY_API_KEY=', 'cu_47', 'a2', '\n'],
        ['checksum: ', 'cu_c0', '36020d5a27', '30ffb2f0405', '417a1ef88', '\n'],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://developers.checklyhq.com/reference/getv1accounts',
      effect: 'none',
      hosts: ['api.checklyhq.com'],
      request: { method: 'GET', path: '/v1/accounts', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { accounts: { each: '', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.checklyhq.com/v1/accounts',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 'a1', name: 'Acme', runtimeId: '2024.02' }] },
          verdict: 'live',
          facts: { accounts: 'Acme' },
        },
        {
          request: 'GET https://api.checklyhq.com/v1/accounts',
          answer: { status: 401, json: { statusCode: 401, error: 'Unauthorized', message: 'Bad token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
