/** Credentials of Elastic Email. */

import type { Provider } from '#model/provider';

export default {
  name: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation/rest-api',
  rules: [
    {
      id: 'elasticemail-api-key',
      description: 'An API key of Elastic Email.',
      keyed: { names: ['elasticemail', 'elastic_email', 'elastic-email'], value: '[0-9A-F]{96}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail in the account’s name and read its contacts',
      rotate: 'In Elastic Email, Settings, Manage API keys: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: '<string name="elasticemail_api_key">',
          secret: [
            '5903DD',
            '70509157C214',
            '8BDAD780D',
            'E06C5AA94C0A8',
            '23BAB3F6DC',
            'ED1B7E759',
            '7D2AA421AE96',
            'BE2EACECDE5',
            'EEAB641AB1E',
            'F90',
          ],
          after: '</string>\n',
        },
        {
          before: 'ELASTICEMAIL_API_KEY=',
          secret: [
            '1744E',
            'AC30F337DA',
            '24DB13271',
            '36AF28CE71483',
            '79C5B7522AC5',
            '6197576D8B5A8',
            '50FAC42E8FEB',
            'EE8BA402745',
            '3D1833AA9',
            '4C',
          ],
          after: '\n',
        },
        {
          before: "elasticemail_api_key: '",
          secret: [
            'FF5C0',
            'C0A5013F16C',
            'BA22A241BA48B',
            'B3A44BB8EC566',
            'E97D1EB5E4F1',
            'D82AB58DAA577',
            'C106FF067D34A',
            'AFF659C23CF',
            'A1B94',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ELASTICEMAIL_API_KEY=your-key-here\n',
        ['ELASTICEMAIL_API_KEY=', '5AC7A0', 'A', '\n'],
        [
          'checksum: ',
          '2E27CB',
          'B4A021F0AC',
          '5AC29B8EF',
          'F2FEB58B8BAE',
          '8481B7A2E',
          '3C43AE3CB6B5',
          '187B463E8',
          '8F728E000AA84',
          '858D770F49A8',
          '0A97',
          '\n',
        ],
      ],
    },
    {
      id: 'elasticemail-legacy-api-key',
      description: 'An API key of Elastic Email in the older form.',
      keyed: {
        names: ['elasticemail', 'elastic_email', 'elastic-email'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send mail in the account’s name and read its contacts',
      rotate: 'In Elastic Email, Settings, Manage API keys: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: "const elasticemailLegacyApiKey = '",
          secret: ['8bd03', '1d2-a336-433b', '-078a-7864', '2edf1d9a'],
          after: "';\n",
        },
        {
          before: 'client.set("elasticemail_legacy_api_key", "',
          secret: ['b0e52', 'df5-38b6-a3', '6b-fc98-b54', '244126b85'],
          after: '");\n',
        },
        {
          before: 'ELASTICEMAIL_LEGACY_API_KEY=',
          secret: ['c6fd2', '181-3284-a1', '5e-ae9d-0', 'eb6d119ef8', 'a'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ELASTICEMAIL_LEGACY_API_KEY=your-key-here\n',
        ['ELASTICEMAIL_LEGACY_API_KEY=', 'c7fd89', 'e', '\n'],
        ['checksum: ', '5f020', '698-0af5-c', '88c-4f0c-5e78', 'd5b49dd0', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      // A key without the right to read the account is refused like a wrong one.
      docs: 'https://api.elasticemail.com/public/help#Account_Load',
      effect: 'none',
      hosts: ['api.elasticemail.com'],
      request: { method: 'GET', path: '/v2/account/load', query: { apikey: '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' }],
      facts: { email: '/data/email' },
      cases: [
        {
          request: 'GET https://api.elasticemail.com/v2/account/load?apikey={secret}',
          answer: { status: 200, json: { success: true, data: { email: 'ada@example.com' } } },
          verdict: 'live',
          facts: { email: 'ada@example.com' },
        },
        {
          request: 'GET https://api.elasticemail.com/v2/account/load?apikey={secret}',
          answer: { status: 200, json: { success: false, error: 'Access Denied.' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
