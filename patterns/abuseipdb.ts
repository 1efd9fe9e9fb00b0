/** Credentials of AbuseIPDB. */

import type { Provider } from '#model/provider';

export default {
  name: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com/#introduction',
  rules: [
    {
      id: 'abuseipdb-api-key',
      description: 'An AbuseIPDB API key.',
      keyed: { names: ['abuseipdb', 'abuse_ipdb', 'abuse-ipdb'], value: '[0-9a-f]{80}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up and report IP addresses on the owner’s quota',
      rotate: 'In the account’s API tab: revoke the key and create another.',
      verify: 'check',
      examples: [
        {
          before: 'client.set("abuseipdb_api_key", "',
          secret: [
            'ae613c',
            '0603b8cb7d7',
            'b1d7d5ba483',
            '9d5af206ee8ba',
            'f6c7ef64b',
            'fe7c9e5c8e8',
            '529c498517a4',
            '82044a2',
          ],
          after: '");\n',
        },
        {
          before: '  "abuseipdb_api_key": "',
          secret: [
            '13cb02',
            'cb749f495927',
            'b487e89a4',
            '82f7e274f9c',
            '66ef458a00',
            'e58531a4bd4c',
            'cb06f5eb666a',
            '4aef410c',
          ],
          after: '",\n',
        },
        {
          before: "const abuseipdbApiKey = '",
          secret: [
            '1ea5',
            '3410c1c72',
            'f7a90278a802',
            'cd66305291c',
            '0ef83ed92d',
            'b1cad0d8e8',
            '13bd50c30b',
            '43bafa8ac',
            '95f5c',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ABUSEIPDB_API_KEY=your-key-here\n',
        ['ABUSEIPDB_API_KEY=', 'db077', '77', '\n'],
        [
          'checksum: ',
          'cfe2a',
          '35528439a',
          'b4040632b5e69',
          '2fbe363bc190d',
          '9b72cddda87',
          'af43ea905c',
          'cce6665bd0686',
          'b47668',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    check: {
      docs: 'https://docs.abuseipdb.com/#check-endpoint',
      effect: 'counts-quota',
      hosts: ['api.abuseipdb.com'],
      request: {
        method: 'GET',
        path: '/api/v2/check',
        query: { ipAddress: '127.0.0.1' },
        headers: { key: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/ipAddress' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/errors/0/detail', contains: 'Authentication failed' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'GET https://api.abuseipdb.com/api/v2/check?ipAddress=127.0.0.1',
          headers: { key: '{secret}' },
          answer: {
            status: 200,
            json: { data: { ipAddress: '127.0.0.1', isPublic: false, abuseConfidenceScore: 0 } },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.abuseipdb.com/api/v2/check?ipAddress=127.0.0.1',
          answer: {
            status: 401,
            json: {
              errors: [
                {
                  detail: 'Authentication failed. Your API key is either missing, incorrect, or revoked.',
                  status: 401,
                },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
