/** Credentials of Nimble. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nimble',
  docs: 'https://nimble.readthedocs.io/en/latest/',
  rules: [
    {
      id: 'nimble-api-token',
      description: 'A Nimble CRM API token.',
      keyed: {
        names: ['nimble', 'nimblecrm', 'api.nimble.com'],
        value: '[A-Za-z0-9]{30}',
        isCommonWord: true,
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the contacts that its owner may',
      rotate: 'In Settings, API token: delete it and generate another.',
      verify: 'me',
      examples: [
        {
          before: 'ENV NIMBLE_API_TOKEN ',
          secret: ['vjasI6', 'KPwvJ5ia1', 'c5RseENfhtRqo', 'rc'],
          after: '\n',
        },
        {
          before: "nimble_api_token: '",
          secret: ['JYbXy', 'fve9N9Db1HF', '18NQC2JY8PTbr', 'D'],
          after: "'\n",
        },
        {
          before: 'export NIMBLE_API_TOKEN="',
          secret: ['dYtx', 'BOMyvpWVCy', 'rir8eEqNpx', 'DHjf7A'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'NIMBLE_API_TOKEN=your-key-here\n',
        ['NIMBLE_API_TOKEN=', 'qql3', 'CFW', '\n'],
        ['checksum: ', '9X5ug', 'WbrVos3GU', '0O9iocGNh', 'AJEsXdS', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://nimble.readthedocs.io/en/latest/users/myself.html',
      effect: 'none',
      hosts: ['app.nimble.com'],
      request: { method: 'GET', path: '/api/v1/myself', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user_id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      cases: [
        {
          request: 'GET https://app.nimble.com/api/v1/myself',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { user_id: 'u1', email: 'ana@example.com', name: 'Ana', company_id: 'c1' },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://app.nimble.com/api/v1/myself',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
