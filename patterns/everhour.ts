/** Credentials of Everhour. */

import type { Provider } from '#model/provider';

export default {
  name: 'Everhour',
  docs: 'https://everhour.docs.apiary.io/',
  rules: [
    {
      id: 'everhour-api-key',
      description: 'An API key of Everhour.',
      keyed: { names: ['everhour'], value: '[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the team’s time records as its owner',
      rotate: 'In Everhour, My profile: generate another API token.',
      verify: 'me',
      examples: [
        {
          before: 'client.set("everhour_api_key", "',
          secret: ['93e1-6', '7d8-c3dcd', 'd-4c2c86-27e7', '249c'],
          after: '");\n',
        },
        {
          before: '  "everhour_api_key": "',
          secret: ['e098', '-ef27-b3339', '7-7ad71b-', '5906490a'],
          after: '",\n',
        },
        {
          before: "const everhourApiKey = '",
          secret: ['9c70-4', 'c06-cf3e0b-8', '0493a-5cb97f', 'e6'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'EVERHOUR_API_KEY=your-key-here\n',
        ['EVERHOUR_API_KEY=', '518a-', 'c9', '\n'],
        ['checksum: ', '0b97', '-901b-2d48', '52-8f833a-09', 'f4de60', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://everhour.docs.apiary.io/#reference/0/users/retrieve-current-user',
      effect: 'none',
      hosts: ['api.everhour.com'],
      request: { method: 'GET', path: '/users/me', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name' },
      cases: [
        {
          request: 'GET https://api.everhour.com/users/me',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { id: 1304, name: 'Ada', email: 'ada@example.com', role: 'admin' } },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.everhour.com/users/me',
          answer: { status: 401, json: { code: 401, message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
