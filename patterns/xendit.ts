/** Credentials of Xendit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Xendit',
  docs: 'https://docs.xendit.co/docs/api-keys',
  rules: [
    {
      id: 'xendit-secret-key',
      description: 'A secret key of Xendit.',
      regex: String.raw`\b(xnd_(?:production|development)_[A-Za-z0-9]{40,90})\b`,
      minEntropy: 4.5,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'move money and read customers',
      rotate: 'In the dashboard, Settings, API Keys: delete it and create another.',
      verify: 'balance',
      examples: [
        {
          before: "xendit_secret_key: '",
          secret: ['xnd_p', 'roduction', '_ADWPq5fKOOM', 'MZxzDlSqZ', 'wgRoKkLIad', 'oSX0BfrSi8e'],
          after: "'\n",
        },
        {
          before: '<string name="xendit_secret_key">',
          secret: ['xnd_d', 'evelopment_', 'a74HhjZoq', 'DamtEZx6l5', 'xlYRmmciOE', 'sg5dMXoRcrLa'],
          after: '</string>\n',
        },
        {
          before: 'ENV XENDIT_SECRET_KEY ',
          secret: ['xnd_d', 'evelopment_', 'gaf3KjgROa', 'B5SvFu0b3', 'U0vsYRVuCD', '2m3a3umpehr', 'kzN'],
          after: '\n',
        },
      ],
      counterExamples: ['XENDIT_SECRET_KEY=your-key-here\n', ['XENDIT_SECRET_KEY=', 'xnd_p', 'ro', '\n']],
    },
  ],
  verify: {
    balance: {
      docs: 'https://developers.xendit.co/api-reference/#get-balance',
      effect: 'none',
      hosts: ['api.xendit.co'],
      request: { method: 'GET', path: '/balance', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/balance' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error_code', equals: 'REQUEST_FORBIDDEN_ERROR' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/error_code', equals: 'INVALID_API_KEY' }, verdict: 'invalid' },
      ],
      facts: { balance: '/balance' },
      impact: [{ says: 'sees a balance of {balance}' }],
      cases: [
        {
          request: 'GET https://api.xendit.co/balance',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { balance: 1241231 } },
          verdict: 'live',
          facts: { balance: '1241231' },
          impact: { answers: [], says: ['sees a balance of 1241231'] },
        },
        {
          request: 'GET https://api.xendit.co/balance',
          answer: {
            status: 403,
            json: {
              error_code: 'REQUEST_FORBIDDEN_ERROR',
              message: 'The API key is forbidden to perform this request',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.xendit.co/balance',
          answer: {
            status: 401,
            json: { error_code: 'INVALID_API_KEY', message: 'API key format is invalid' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
