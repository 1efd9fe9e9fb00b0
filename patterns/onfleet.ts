/** Credentials of Onfleet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Onfleet',
  docs: 'https://docs.onfleet.com/reference/authentication',
  rules: [
    {
      id: 'onfleet-api-key',
      description: 'An Onfleet API key.',
      keyed: { names: ['onfleet'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change deliveries, drivers and recipients',
      rotate: 'In Settings, API & Webhooks: delete the key and create another.',
      verify: 'test',
      examples: [
        {
          before: 'client.set("onfleet_api_key", "',
          secret: ['9d7d0', 'd6c52350ecda', '21c49fcde251', '793'],
          after: '");\n',
        },
        {
          before: '  "onfleet_api_key": "',
          secret: ['65e354', '443831fe0', 'b16ede8f14b8', 'ab9e1'],
          after: '",\n',
        },
        {
          before: "const onfleetApiKey = '",
          secret: ['45427', '0934be5fad8db', 'b8186d212', 'd45d4'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ONFLEET_API_KEY=your-key-here\n',
        ['ONFLEET_API_KEY=', '5236b', '5b', '\n'],
        ['checksum: ', '608703', 'fd7ceb313b8', '58905e6fe', '2accfb', '\n'],
      ],
    },
  ],
  verify: {
    test: {
      docs: 'https://docs.onfleet.com/reference/authentication',
      effect: 'none',
      hosts: ['onfleet.com'],
      request: { method: 'GET', path: '/api/v2/auth/test', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 200 }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 'InvalidCredentials' }, verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'GET', path: '/api/v2/organization', basic: ['{secret}', ''] },
          says: 'acts for {organization}',
          facts: { organization: '/name' },
        },
      ],
      cases: [
        {
          request: 'GET https://onfleet.com/api/v2/auth/test',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { status: 200, message: 'Hello organization o1 user u1 with apiKey, your auth is valid!' },
          },
          verdict: 'live',
          facts: { organization: 'Example' },
          impact: {
            answers: [{ status: 200, json: { id: 'o1', name: 'Example' } }],
            says: ['acts for Example'],
          },
        },
        {
          request: 'GET https://onfleet.com/api/v2/auth/test',
          answer: {
            status: 401,
            json: { code: 'InvalidCredentials', message: { error: 1104, message: 'Authentication failed' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
