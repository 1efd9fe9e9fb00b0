/** Credentials of Lunch Money. */

import type { Provider } from '#model/provider';

export default {
  name: 'Lunch Money',
  docs: 'https://lunchmoney.dev/#authentication',
  rules: [
    {
      id: 'lunchmoney-access-token',
      description: 'A Lunch Money access token.',
      keyed: { names: ['lunchmoney', 'lunch_money', 'lunch-money'], value: '[A-Za-z0-9]{50}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the owner’s transactions and budgets',
      rotate: 'At my.lunchmoney.app/developers: delete the token and request another.',
      verify: 'me',
      examples: [
        {
          before: '  "lunchmoney_access_token": "',
          secret: ['w3tqjs', 'EuuBfbcvf', 'UhS0tkiiBo4', '6gc31xH084utY', '18UTYD9kkQu'],
          after: '",\n',
        },
        {
          before: 'export LUNCHMONEY_ACCESS_TOKEN="',
          secret: ['iRZ2H', 'j2oc0AIvFUH', 'uiYfFOwSyh', 'MQR0dupXaHse', 'lwfV0UKnueq2'],
          after: '"\n',
        },
        {
          before: 'client.set("lunchmoney_access_token", "',
          secret: ['9MBv', 'XGzqEvGLDe', 'ISPybVdDwo0l', 'vEibzQZF1tUMI', '7KvKvkb3qLM'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'LUNCHMONEY_ACCESS_TOKEN=your-key-here\n',
        ['LUNCHMONEY_ACCESS_TOKEN=', 'TMFv', 'nSp', '\n'],
        ['checksum: ', 'CMGCS', 'u5qFcX9XF', 'bwTYMDe8S7M4', 'WQGwaazjm', 'elXAEHmW8D', 'OLNBd', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://lunchmoney.dev/#get-user',
      effect: 'none',
      hosts: ['dev.lunchmoney.app'],
      request: { method: 'GET', path: '/v1/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user_email' }, verdict: 'live' },
        { json: { pointer: '/message', contains: 'Access token does not exist' }, verdict: 'invalid' },
      ],
      facts: { user: '/user_email', budget: '/budget_name' },
      cases: [
        {
          request: 'GET https://dev.lunchmoney.app/v1/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              user_name: 'Ada',
              user_email: 'ada@example.com',
              budget_name: 'Family',
              api_key_label: 'ci',
            },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', budget: 'Family' },
        },
        {
          request: 'GET https://dev.lunchmoney.app/v1/me',
          answer: { status: 401, json: { name: 'Error', message: 'Access token does not exist.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
