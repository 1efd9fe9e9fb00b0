/** Credentials of Hunter. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hunter',
  docs: 'https://hunter.io/api-documentation',
  rules: [
    {
      id: 'hunter-api-key',
      description: 'A Hunter API key.',
      keyed: { names: ['hunter', 'hunterio'], value: '[0-9a-f]{40}', isCommonWord: true },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'find e-mail addresses on the owner’s quota and read the saved leads',
      rotate: 'At hunter.io/api-keys: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: 'ENV HUNTER_API_KEY ',
          secret: ['759a69', '52e8f130c', '0d339fa1bec87', 'c6010fa8c', 'd4f'],
          after: '\n',
        },
        {
          before: "hunter_api_key: '",
          secret: ['9b31', 'a9cecc09f6d4', 'ebee834fa6', '9cf18adb8f2', '2b5'],
          after: "'\n",
        },
        {
          before: 'export HUNTER_API_KEY="',
          secret: ['956c', 'a504e5ba0', '3d3e3343327', '0bc054d9c', 'e792530'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'HUNTER_API_KEY=your-key-here\n',
        ['HUNTER_API_KEY=', '23b92', '71', '\n'],
        ['checksum: ', '28bfd0', '2886dbdb8', '7bf0859dd', 'a4e806a865ea', '0a0d', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://hunter.io/api-documentation/v2#account',
      effect: 'none',
      hosts: ['api.hunter.io'],
      request: { method: 'GET', path: '/v2/account', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data/email' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/errors/0/id', equals: 'authentication_failed' },
          verdict: 'invalid',
        },
      ],
      facts: { user: '/data/email', plan: '/data/plan_name' },
      cases: [
        {
          request: 'GET https://api.hunter.io/v2/account',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { data: { first_name: 'Ada', email: 'ada@example.com', plan_name: 'Free' } },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', plan: 'Free' },
        },
        {
          request: 'GET https://api.hunter.io/v2/account',
          answer: {
            status: 401,
            json: {
              errors: [
                { id: 'authentication_failed', code: 401, details: 'No user found for the API key supplied' },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
