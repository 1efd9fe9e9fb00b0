/** Credentials of Brevo (Sendinblue). */

import type { Provider } from '#model/provider';

export default {
  name: 'Brevo (Sendinblue)',
  docs: 'https://developers.brevo.com/docs/getting-started',
  rules: [
    {
      id: 'brevo-api-key',
      description: 'A Brevo (Sendinblue) API key.',
      regex: String.raw`\b(xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail and texts on the account’s bill and export its contacts',
      rotate: 'At app.brevo.com/settings/keys/api: delete the key and generate another.',
      verify: 'account',
      examples: [
        {
          before: 'BREVO_API_KEY=',
          secret: [
            'xkeysib-',
            'e37eb093645fc',
            'a191fea5cec9c',
            '9665dd66a13fd',
            'b76c50d1cb54f',
            '6424e8d8e8fa',
            '-',
            'fxteBa4Z',
            '1UNFEy9C',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "api-key: ',
          secret: [
            'xkeysib-',
            'f964aecbdec8d',
            '6186641aac0d2',
            'de5d984105b96',
            'ab8370eed6c65',
            '189d13b18c42',
            '-',
            'qUktD3JX',
            'HpRP6cbJ',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "const apiKey = '",
          secret: [
            'xkeysib-',
            '38fbbf30b2eee',
            '87cdec28ba025',
            '1255c02ea08eb',
            '6dd703d926139',
            'c14a97b627f9',
            '-',
            's3R06yPU',
            'AZM5uGeC',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'xkeysib-your-api-key',
        ['xkeysib-', '3fcd29948b2c1', '0ee52703c16d6', 'b542ed0f2ef95', 'daae2dd171452', '692985308450'],
      ],
    },
    {
      id: 'brevo-smtp-key',
      description: 'A Brevo (Sendinblue) SMTP key.',
      regex: String.raw`\b(xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains',
      rotate: 'At app.brevo.com/settings/keys/smtp: delete the key and generate another.',
      examples: [
        {
          before: 'SMTP_PASSWORD=',
          secret: [
            'xsmtpsib-',
            '3f9cac96f1e2c',
            'a4716a2581cca',
            '3f4b7b297f088',
            '5b6f122511c9f',
            'c1dd435c741f',
            '-',
            'jZRUNiRm',
            'yGb9PBVh',
          ],
          after: '\n',
        },
        {
          before: 'smtp:\n  password: ',
          secret: [
            'xsmtpsib-',
            '4325e88fbd61b',
            '96e830a079723',
            'ff9d1c16bcc70',
            '338b1d2a83b7b',
            'cf038a576313',
            '-',
            'em6gTHxr',
            'BebtFDm5',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['xsmtpsib-your-key', ['xsmtpsib-', '37a67c37a3', '6061adf43a']],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.brevo.com/reference/getaccount',
      effect: 'none',
      hosts: ['api.brevo.com'],
      request: { method: 'GET', path: '/v3/account', headers: { 'api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        {
          status: 401,
          contains: 'unrecognised IP',
          verdict: 'restricted',
          why: 'used from some IP addresses only',
        },
        { status: 401, json: { pointer: '/code', equals: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', company: '/companyName' },
      impact: [
        {
          request: { method: 'GET', path: '/v3/senders', headers: { 'api-key': '{secret}' } },
          says: 'sends mail as {senders}',
          facts: { senders: { each: '/senders', pointer: '/email' } },
        },
        {
          request: { method: 'GET', path: '/v3/contacts?limit=1', headers: { 'api-key': '{secret}' } },
          says: 'reads {contacts} contacts',
          facts: { contacts: '/count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.brevo.com/v3/account',
          headers: { 'api-key': '{secret}' },
          answer: {
            status: 200,
            json: { email: 'ops@example.com', companyName: 'Example', plan: [{ type: 'free' }] },
          },
          verdict: 'live',
          facts: {
            user: 'ops@example.com',
            company: 'Example',
            senders: 'news@example.com',
            contacts: '17655',
          },
          impact: {
            answers: [
              { status: 200, json: { senders: [{ id: 1, email: 'news@example.com' }] } },
              { status: 200, json: { contacts: [], count: 17655 } },
            ],
            says: ['sends mail as news@example.com', 'reads 17655 contacts'],
          },
        },
        {
          request: 'GET https://api.brevo.com/v3/account',
          answer: {
            status: 401,
            json: {
              message: 'We have detected you are using an unrecognised IP address',
              code: 'unauthorized',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.brevo.com/v3/account',
          answer: { status: 401, json: { message: 'Key not found', code: 'unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
