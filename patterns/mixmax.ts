/** Credentials of Mixmax. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mixmax',
  docs: 'https://developer.mixmax.com/reference/getting-started-with-the-api',
  rules: [
    {
      id: 'mixmax-api-token',
      description: 'A Mixmax API token.',
      keyed: { names: ['mixmax'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and send mail and sequences in the owner’s name',
      rotate: 'In Settings, Integrations: delete the token and create another.',
      verify: 'me',
      examples: [
        {
          before: '<string name="mixmax_api_token">',
          secret: ['7df3', '278e-c45f-2', '278-40b2-', '10715f0c3a3', '3'],
          after: '</string>\n',
        },
        {
          before: 'MIXMAX_API_TOKEN=',
          secret: ['81dc2', '292-c592-93d', '6-6e02-6b6', '315185195'],
          after: '\n',
        },
        {
          before: "mixmax_api_token: '",
          secret: ['7e4e', '18f7-d6ad-dc8', '3-f454-0b', '9f38fd595', '8'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'MIXMAX_API_TOKEN=your-key-here\n',
        ['MIXMAX_API_TOKEN=', '841b41', 'a', '\n'],
        ['checksum: ', 'e203', '2aa7-a27c-4', 'dd8-42fd-f87', 'a2e267566', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.mixmax.com/reference/usersme',
      effect: 'none',
      hosts: ['api.mixmax.com'],
      request: { method: 'GET', path: '/v1/users/me', headers: { 'x-api-token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/_id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/_id' },
      cases: [
        {
          request: 'GET https://api.mixmax.com/v1/users/me',
          headers: { 'x-api-token': '{secret}' },
          answer: { status: 200, json: { _id: 'u1' } },
          verdict: 'live',
          facts: { user: 'u1' },
        },
        {
          request: 'GET https://api.mixmax.com/v1/users/me',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
