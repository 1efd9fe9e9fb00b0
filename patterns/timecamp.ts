/** Credentials of TimeCamp. */

import type { Provider } from '#model/provider';

export default {
  name: 'TimeCamp',
  docs: 'https://developer.timecamp.com/docs/timecamp-api/',
  rules: [
    {
      id: 'timecamp-api-token',
      description: 'A TimeCamp API token.',
      keyed: { names: ['timecamp', 'time_camp'], value: '[0-9a-f]{26}' },
      minEntropy: 2.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the time entries and tasks that its owner sees',
      rotate: 'In Profile settings, Your programming API token: generate a new one.',
      verify: 'me',
      examples: [
        {
          before: 'client.set("timecamp_api_token", "',
          secret: ['3a56fb', '4070d348cac', 'd05fb6640'],
          after: '");\n',
        },
        {
          before: '  "timecamp_api_token": "',
          secret: ['0e1a', '7f4dac64aa81', '60f373c4e6'],
          after: '",\n',
        },
        {
          before: "const timecampApiToken = '",
          secret: ['17f6c', '1d8381b60933e', '2f32accf'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'TIMECAMP_API_TOKEN=your-key-here\n',
        ['TIMECAMP_API_TOKEN=', '34688', '77', '\n'],
        ['checksum: ', 'fc1e1', '3a133bb5a1504', 'f948f153', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.timecamp.com/docs/timecamp-api/',
      effect: 'none',
      hosts: ['app.timecamp.com'],
      request: { method: 'GET', path: '/third_party/api/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user_id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      cases: [
        {
          request: 'GET https://app.timecamp.com/third_party/api/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { user_id: '1', email: 'ana@example.com', display_name: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://app.timecamp.com/third_party/api/me',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
