/** Credentials of Signaturit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Signaturit',
  docs: 'https://docs.signaturit.com/api/latest',
  rules: [
    {
      id: 'signaturit-access-token',
      description: 'A Signaturit access token.',
      keyed: { names: ['signaturit'], value: '[A-Za-z0-9]{86}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and send documents for signature',
      rotate: 'In Signaturit, Settings, API tokens: delete it and create another.',
      verify: 'count',
      examples: [
        {
          before: "const signaturitAccessToken = '",
          secret: [
            'XTEjU',
            'G9PMQ49qiaM',
            '8h6Tv39Wi',
            'LH6rnwy6iH03',
            '6x5PdOVTgfLL1',
            'tnOy0tzEkq96m',
            '1Ev32LCXg',
            '5ji6Ixmbo',
            'x8lMb',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("signaturit_access_token", "',
          secret: [
            'DqbHy',
            'VF9hWp9WE0na',
            'Us5IfHowD',
            'o0N0SN74UG4g',
            '6RUdEmfOI',
            'bLi3F3Ve6fcIx',
            'uTkA8vsENP',
            'U2qUk9g4A',
            'jJRCoXZ',
          ],
          after: '");\n',
        },
        {
          before: 'SIGNATURIT_ACCESS_TOKEN=',
          secret: [
            'inpmO',
            '3m3HujebD2Lt',
            'LtcOgsRsl91',
            'EgJd02jDoDb0l',
            '09ThY2oCmld',
            'F2y5QNSpGn2F',
            'saau69nBMBN',
            'OVfvPYGxt',
            'Hk',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'SIGNATURIT_ACCESS_TOKEN=your-key-here\n',
        ['SIGNATURIT_ACCESS_TOKEN=', 'lwYMsU', 't', '\n'],
        [
          'checksum: ',
          'cvIm',
          'GxsXoaGopQ6Sr',
          'fyrF66YyfNAl',
          '86tp9zZ7eCiZ',
          'e8sbaOKBXDB',
          'rOFgIF2c28v',
          'V6jk0iJ94S',
          'du2jpvPWhOb',
          'Jt',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    count: {
      docs: 'https://docs.signaturit.com/api/latest#signatures_count',
      effect: 'none',
      hosts: ['api.signaturit.com', 'api.sandbox.signaturit.com'],
      request: { method: 'GET', path: '/v3/signatures/count.json', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/count' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { signatures: '/count' },
      cases: [
        {
          request: 'GET https://api.signaturit.com/v3/signatures/count.json',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { count: 1 } },
          verdict: 'live',
          facts: { signatures: '1' },
        },
        {
          request: 'GET https://api.signaturit.com/v3/signatures/count.json',
          answer: { status: 401, json: { status_code: 401, message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
