/** Credentials of Mailjet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/getting-started/',
  rules: [
    {
      id: 'mailjet-secret-key',
      description: 'The secret half of a Mailjet API key.',
      keyed: {
        names: [
          'mailjet_secret',
          'mailjetsecret',
          'mailjet-secret',
          'mailjet_api_secret',
          'mailjetapisecret',
          'mailjet_api_key_secret',
          'mj_apikey_private',
          'mj_api_secret',
          'mailjet_private',
          'mailjet_password',
          'mailjet_key_secret',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read its contacts',
      rotate: 'At app.mailjet.com/account/apikeys: generate a new secret key; the old one stops at once.',
      verify: 'profile',
      parts: [{ name: 'key', rule: 'mailjet-api-key', acrossFiles: true }],
      examples: [
        {
          before: 'MJ_APIKEY_PUBLIC=' + 'a2e22b0cc27' + '48200db40bc' + '875a1f84c6' + '\nMJ_APIKEY_PRIVATE=',
          secret: ['9c30555afe1', '6704eb3e260', 'bb9d509362'],
          after: '\n',
          parts: { key: ['a2e22b0cc27', '48200db40bc', '875a1f84c6'] },
        },
        {
          before: '{"mailjetSecretKey": "',
          secret: ['3b6bfaa13ac', 'a574a63ae11', '95a71b848d'],
          after: '"}',
        },
      ],
      counterExamples: [
        [
          'MJ_APIKEY_PUBLIC=',
          'a2e22b0cc27',
          '48200db40bc',
          '875a1f84c6',
          '\nMJ_APIKEY_PRIVATE=',
          '04e6********\n',
        ],
        [
          'MJ_APIKEY_PUBLIC=',
          'a2e22b0cc27',
          '48200db40bc',
          '875a1f84c6',
          '\nMJ_APIKEY_PRIVATE=',
          'your-key-here\n',
        ],
        [
          'MJ_APIKEY_PUBLIC=',
          'a2e22b0cc27',
          '48200db40bc',
          '875a1f84c6',
          '\nMJ_APIKEY_PRIVATE=',
          '04e63b40',
          'f76d94c4',
          '\n',
        ],
      ],
    },
    {
      id: 'mailjet-api-key',
      description: 'A Mailjet API key: the name of the pair.',
      keyed: {
        names: [
          'mj_apikey_public',
          'mj_api_key',
          'mailjet_api_key',
          'mailjetapikey',
          'mailjet_key',
          'mailjet_public',
          'mailjet_username',
          'mailjet-api-key',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'MJ_APIKEY_PUBLIC=', secret: ['0cfad782360', 'a6d44ea15a9', 'a7052baad4'], after: '\n' },
        {
          before: '{"mj_apikey_public": "',
          secret: ['ce78bb4ec9c', 'fc41bac8fc3', 'b81aae1689'],
          after: '"}',
        },
      ],
      counterExamples: ['MJ_APIKEY_PUBLIC=', 'mj_apikey_public: your-id-here'],
    },
    {
      id: 'mailjet-sms-token',
      description: 'A Mailjet token for sending SMS.',
      keyed: {
        names: [
          'mailjet_sms',
          'mailjetsms',
          'mailjet-sms',
          'mailjet_token',
          'mailjettoken',
          'mailjet_api_token',
          'mailjetapitoken',
          'mj_api_token',
          'mj_token',
          'mj_sms',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send SMS on the account’s bill',
      rotate: 'In the SMS dashboard, Tokens: delete it and generate another.',
      docs: 'https://dev.mailjet.com/sms/guides/send-sms-api/',
      examples: [
        {
          before: "mailjet_sms_sms_token: '",
          secret: ['ee3053', '6af2964b29', 'f1d60afb1e', '5e1665'],
          after: "'\n",
        },
        {
          before: '<string name="mailjet_sms_sms_token">',
          secret: ['1e3616', '877cbd0b9e9aa', 'c579717179d91'],
          after: '</string>\n',
        },
        {
          before: 'ENV MAILJET_SMS_SMS_TOKEN ',
          secret: ['5c15', '10311922d0904', '3b4ca2f65f', 'a1ec1'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MAILJET_SMS_SMS_TOKEN=your-key-here\n',
        ['MAILJET_SMS_SMS_TOKEN=', '68dd5e', 'c', '\n'],
        ['checksum: ', '7251', '3b71d90b9', 'f3c229ccf69', '70cd421e', '\n'],
      ],
    },
  ],
  verify: {
    profile: {
      docs: 'https://dev.mailjet.com/email/reference/settings/',
      effect: 'none',
      hosts: ['api.mailjet.com'],
      request: { method: 'GET', path: '/v3/REST/myprofile', basic: ['{key}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/Data/0' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { company: '/Data/0/CompanyName' },
      impact: [
        {
          request: { method: 'GET', path: '/v3/REST/sender?Limit=100', basic: ['{key}', '{secret}'] },
          says: 'sends mail as {senders}',
          facts: { senders: { each: '/Data', pointer: '/Email' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.mailjet.com/v3/REST/myprofile',
          headers: { authorization: 'Basic {key}:{secret}' },
          parts: { key: 'k0example' },
          answer: {
            status: 200,
            json: { Count: 1, Total: 1, Data: [{ CompanyName: 'Example', ContactPhone: '' }] },
          },
          verdict: 'live',
          facts: { company: 'Example', senders: 'news@example.com' },
          impact: {
            answers: [{ status: 200, json: { Count: 1, Data: [{ Email: 'news@example.com' }] } }],
            says: ['sends mail as news@example.com'],
          },
        },
        {
          request: 'GET https://api.mailjet.com/v3/REST/myprofile',
          parts: { key: 'k0example' },
          answer: {
            status: 401,
            json: { ErrorMessage: 'API key authentication/authorization failure.', StatusCode: 401 },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
