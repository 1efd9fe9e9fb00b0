/** Credentials of Telnyx. */

import type { Provider } from '#model/provider';

export default {
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
  rules: [
    {
      id: 'telnyx-api-key',
      description: 'A Telnyx API key.',
      regex: String.raw`\b(KEY0[0-9A-F]{31,33}_[A-Za-z0-9]{20,22})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call and text from the account’s numbers on its bill, and buy numbers',
      rotate: 'At portal.telnyx.com, API Keys: create another, then delete this one.',
      verify: 'balance',
      examples: [
        {
          before: 'TELNYX_API_KEY=',
          secret: ['KEY01', 'B1E7E4EE80D', '5E967CA1954', 'C39C1DC40E', '_', '8FVqPg7yYOm', 'RevLJYpS0Y4'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['KEY01', '538EB54D186', 'FEDA7922B1F', '94E25C8906', '_', 'CrZPnBznyiq', 'GLokOo4eSf6'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'telnyx:\n  key: ',
          secret: ['KEY01', '8DE7AAD01FE', '4E3255BBADA', '99BBCA0782', '_', 'N7fZCIG9EGv', 'Mfp5LDGEbNj'],
          after: '\n',
        },
      ],
      counterExamples: ['KEY_xxxxxxxxxxxxx', ['KEY01711B1A56E0', '_abc'], 'TELNYX_API_KEY=YOUR_API_KEY'],
    },
  ],
  verify: {
    balance: {
      docs: 'https://developers.telnyx.com/api/balance/get-user-balance',
      effect: 'none',
      hosts: ['api.telnyx.com'],
      request: { method: 'GET', path: '/v2/balance', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/balance' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { balance: '/data/balance', currency: '/data/currency' },
      impact: [
        { says: 'spends a balance of {balance} {currency}' },
        {
          request: { method: 'GET', path: '/v2/phone_numbers?page%5Bsize%5D=1', bearer: '{secret}' },
          says: 'calls and texts from {numbers} phone numbers',
          facts: { numbers: '/meta/total_results' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.telnyx.com/v2/balance',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                record_type: 'balance',
                balance: '300.00',
                currency: 'USD',
                available_credit: '400.00',
              },
            },
          },
          verdict: 'live',
          facts: { balance: '300.00', currency: 'USD', numbers: '7' },
          impact: {
            answers: [{ status: 200, json: { data: [], meta: { total_results: 7 } } }],
            says: ['spends a balance of 300.00 USD', 'calls and texts from 7 phone numbers'],
          },
        },
        {
          request: 'GET https://api.telnyx.com/v2/balance',
          answer: { status: 401, json: { errors: [{ code: '10009', title: 'Authentication failed' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
