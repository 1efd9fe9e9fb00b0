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
          before: 'MJ_APIKEY_PUBLIC=' + 'a2e22b0cc2748200' + 'db40bc875a1f84c6' + '\nMJ_APIKEY_PRIVATE=',
          secret: ['9c30555afe16704e', 'b3e260bb9d509362'],
          after: '\n',
          parts: { key: ['a2e22b0cc2748200', 'db40bc875a1f84c6'] },
        },
        { before: '{"mailjetSecretKey": "', secret: ['3b6bfaa13aca574a', '63ae1195a71b848d'], after: '"}' },
      ],
      counterExamples: [
        'MJ_APIKEY_PUBLIC=a2e22b0cc2748200db40bc875a1f84c6\nMJ_APIKEY_PRIVATE=04e6********\n',
        'MJ_APIKEY_PUBLIC=a2e22b0cc2748200db40bc875a1f84c6\nMJ_APIKEY_PRIVATE=your-key-here\n',
        ['MJ_APIKEY_PUBLIC=a2e22b0cc2748200db40bc875a1f84c6\nMJ_APIKEY_PRIVATE=', '04e63b40', 'f76d94c4\n'],
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
        {
          before: 'MJ_APIKEY_PUBLIC=',
          secret: ['0cfad782360a6d44', 'ea15a9a7052baad4'],
          after: '\nMJ_APIKEY_PRIVATE=' + 'e0d110d11aed4672' + 'ab1ec83e4a6f850a' + '\n',
        },
        {
          before: '{"mj_apikey_public": "',
          secret: ['ce78bb4ec9cfc41b', 'ac8fc3b81aae1689'],
          after: '", "mj_apikey_private": "' + '8f6f8ada5745feac' + 'ded5bb3175c36d1e' + '"}',
        },
      ],
      counterExamples: ['MJ_APIKEY_PUBLIC=', 'mj_apikey_public: your-id-here'],
    },
  ],
} satisfies Provider;
