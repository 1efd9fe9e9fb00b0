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
      parts: [{ name: 'key', rule: 'mailjet-api-key' }],
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
  ],
} satisfies Provider;
