/** Credentials of Samsara. */

import type { Provider } from '#model/provider';

export default {
  name: 'Samsara',
  docs: 'https://developers.samsara.com/docs/authentication',
  rules: [
    {
      id: 'samsara-api-token',
      description: 'A Samsara API token.',
      regex: String.raw`\b(samsara_api_[A-Za-z0-9]{30})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read vehicles’ and drivers’ places and change their data, within the token’s scopes',
      rotate: 'In the Samsara dashboard, Settings, API tokens: delete it and add another with fewer scopes.',
      verify: 'me',
      examples: [
        {
          before: 'client.set("samsara_api_token", "',
          secret: ['samsar', 'a_api_qcR', 'EUCJkNJnRp', 'u2lqP8GeiH', 'yOAiiZF'],
          after: '");\n',
        },
        {
          before: '  "samsara_api_token": "',
          secret: ['samsar', 'a_api_5obmx', 'EzC4nVrs1FJk', 'wUXzc3TDsFSm', 'l'],
          after: '",\n',
        },
        {
          before: "const samsaraApiToken = '",
          secret: ['samsar', 'a_api_iL0bPbf', 'VX8zu6XwtX', 'h6ZOGxAGlw', 'E5I'],
          after: "';\n",
        },
      ],
      counterExamples: ['SAMSARA_API_TOKEN=your-key-here\n', ['SAMSARA_API_TOKEN=', 'samsar', 'a', '\n']],
    },
  ],
  verify: {
    me: {
      docs: 'https://developers.samsara.com/reference/getorganizationinfo',
      effect: 'none',
      hosts: ['api.samsara.com', 'api.eu.samsara.com'],
      request: { method: 'GET', path: '/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { organization: '/data/name' },
      impact: [{ says: 'tracks the fleet of {organization}' }],
      cases: [
        {
          request: 'GET https://api.samsara.com/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: { id: '1', name: 'Acme' } } },
          verdict: 'live',
          facts: { organization: 'Acme' },
          impact: { answers: [], says: ['tracks the fleet of Acme'] },
        },
        {
          request: 'GET https://api.samsara.com/me',
          answer: { status: 401, json: { message: 'Invalid token', requestId: 'r1' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
