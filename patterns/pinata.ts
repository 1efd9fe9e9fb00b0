/** Credentials of Pinata. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pinata',
  docs: 'https://docs.pinata.cloud/account-management/api-keys',
  rules: [
    {
      id: 'pinata-api-secret',
      description: 'A Pinata API secret.',
      keyed: { names: ['pinata'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pin and delete files of the account',
      rotate: 'In Pinata, API keys: revoke the key and create another with fewer rights.',
      verify: 'test',
      parts: [{ name: 'key', rule: 'pinata-api-key' }],
      examples: [
        {
          before: [
            'PINATA_API_KEY=',
            ...['9474b', '8f068dc22', '66500d'],
            '\n',
            "const pinataApiSecret = '",
          ].join(''),
          secret: [
            'ffe142',
            'd9003e9e6',
            '48f6cf9a191',
            '22bddb8fc0f',
            '48ffd1f0a219',
            '77726de45b2',
            '3bf2',
          ],
          after: "';\n",
          parts: { key: ['9474', 'b8f068dc2266', '500d'] },
        },
        {
          before: [
            'PINATA_API_KEY=',
            ...['0fb290', 'db20fc6ca', '3f0a4'],
            '\n',
            'client.set("pinata_api_secret", "',
          ].join(''),
          secret: [
            '77c269',
            '0a52ed754f',
            '01e9112c6c945',
            'f23b8c6d560',
            '848569553',
            '53155f4e5',
            '3c34c5',
          ],
          after: '");\n',
          parts: { key: ['0fb2', '90db20fc6ca3', 'f0a4'] },
        },
        {
          before: ['PINATA_API_KEY=', ...['8305d', 'c3df9dab0c3', 'af3a'], '\n', 'PINATA_API_SECRET='].join(
            '',
          ),
          secret: [
            'f517',
            '903771771e2',
            'a1d1cb22617',
            '9d6ccf0755425',
            'cd0715221f5',
            '8fa05f9d7f7',
            '1a1',
          ],
          after: '\n',
          parts: { key: ['8305dc', '3df9dab0c3af', '3a'] },
        },
      ],
      counterExamples: [
        'PINATA_API_SECRET=your-key-here\n',
        ['PINATA_API_SECRET=', 'da47', '2b4', '\n'],
        [
          'checksum: ',
          '7972',
          '8b1664870',
          '158aa6e581',
          '2a76d6344b57',
          'e49a363a6',
          '542663d82f1',
          '20c5c8137',
          '\n',
        ],
      ],
    },
    {
      id: 'pinata-api-key',
      description: 'A Pinata API key.',
      keyed: { names: ['pinata'], value: '[0-9a-f]{20}' },
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the API key',
      rotate: 'In Pinata, API keys: revoke the key and create another.',
      isPartOnly: true,
      examples: [
        { before: "pinata_api_key: '", secret: ['b258', '179a650243e29', 'afe'], after: "'\n" },
        {
          before: '<string name="pinata_api_key">',
          secret: ['1d564d', '3ee6a478ffa', '51a'],
          after: '</string>\n',
        },
        { before: 'ENV PINATA_API_KEY ', secret: ['6878b', '1ad99c72c', '520c3d'], after: '\n' },
      ],
      counterExamples: [
        'PINATA_API_KEY=your-key-here\n',
        ['PINATA_API_KEY=', '7c76', 'f31', '\n'],
        ['checksum: ', '83fb76', '11e4e48144881', '1', '\n'],
      ],
    },
  ],
  verify: {
    test: {
      docs: 'https://docs.pinata.cloud/api-reference/endpoint/ipfs/test-authentication',
      effect: 'none',
      hosts: ['api.pinata.cloud'],
      request: {
        method: 'GET',
        path: '/data/testAuthentication',
        headers: { pinata_api_key: '{key}', pinata_secret_api_key: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/message', contains: 'Congratulations' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/error/reason', equals: 'INVALID_CREDENTIALS' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'GET https://api.pinata.cloud/data/testAuthentication',
          headers: { pinata_api_key: '{key}', pinata_secret_api_key: '{secret}' },
          parts: { key: 'k0example' },
          answer: {
            status: 200,
            json: { message: 'Congratulations! You are communicating with the Pinata API!' },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.pinata.cloud/data/testAuthentication',
          parts: { key: 'k0example' },
          answer: {
            status: 401,
            json: { error: { reason: 'INVALID_CREDENTIALS', details: 'Invalid/expired credentials' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
