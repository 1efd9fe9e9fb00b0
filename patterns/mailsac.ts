/** Credentials of Mailsac. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailsac',
  docs: 'https://mailsac.com/docs/api',
  rules: [
    {
      id: 'mailsac-api-key',
      description: 'A Mailsac API key.',
      keyed: { names: ['mailsac'], value: 'k_[A-Za-z0-9]{32,64}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the mail of the account’s inboxes',
      rotate: 'At mailsac.com/api-keys: delete the key and create another.',
      verify: 'me',
      examples: [
        {
          before: "const mailsacApiKey = '",
          secret: ['k_7u', 'ukJzIs1Rv', 'oUcydYEsgzHK', 'aAaZ9EXY0', '2pN4sM'],
          after: "';\n",
        },
        {
          before: 'client.set("mailsac_api_key", "',
          secret: ['k_Ah', '5zqq42Av2tan', 'bmhbr4MtyLyx', 'bKo5EMfKag9XY', 'y02ImeIzX7yr9', 'HmLjUGHensSU'],
          after: '");\n',
        },
        {
          before: 'MAILSAC_API_KEY=',
          secret: ['k_m2pM', 'kpPeH2iqUgPa', '9a8XXI2AJIm', 'TIMgriMUr1'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MAILSAC_API_KEY=your-key-here\n',
        ['MAILSAC_API_KEY=', 'k_oU', 'T3U', '\n'],
        ['checksum: ', 'k_zy', '5yGqgQjOZuNHW', 'BnhTVAeo8', 'T25l3TL3g', 'iCk', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://mailsac.com/docs/api/#tag/Account',
      effect: 'none',
      hosts: ['mailsac.com'],
      request: { method: 'GET', path: '/api/me', headers: { 'mailsac-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 200, json: { pointer: '/_id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/_id', email: '/email' },
      cases: [
        {
          request: 'GET https://mailsac.com/api/me',
          headers: { 'mailsac-key': '{secret}' },
          answer: { status: 200, json: { _id: 'ada', email: 'ada@example.com' } },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com' },
        },
        {
          request: 'GET https://mailsac.com/api/me',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
