/** Credentials of Signable. */

import type { Provider } from '#model/provider';

export default {
  name: 'Signable',
  docs: 'https://developers.signable.app',
  rules: [
    {
      id: 'signable-api-key',
      description: 'A Signable API key.',
      keyed: {
        names: [
          'signable_api',
          'signable_key',
          'signable_token',
          'signable-api',
          'signableapi',
          'api.signable.co.uk',
          'signable',
        ],
        value: '[0-9a-f]{32}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and send documents for signature',
      rotate: 'In Signable, Company settings, API: generate another key.',
      verify: 'envelopes',
      examples: [
        {
          before: 'client.set("signable_api_api_key", "',
          secret: ['c1b7ce', '9e4fe5302a', '82a40b46f265', 'f0e6'],
          after: '");\n',
        },
        {
          before: '  "signable_api_api_key": "',
          secret: ['7b27c', '9d2e0b3b325e', 'ea20eefd5', 'cfdbc1'],
          after: '",\n',
        },
        {
          before: "const signableApiApiKey = '",
          secret: ['d8eb2', '2c6a14033a', 'a15f2ed0509f7', '54d9'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SIGNABLE_API_API_KEY=your-key-here\n',
        ['SIGNABLE_API_API_KEY=', 'a3c7', '364', '\n'],
        ['checksum: ', '710260', '964a48c580', '3a4f220720', '050ef2', '\n'],
      ],
    },
  ],
  verify: {
    envelopes: {
      docs: 'https://developers.signable.app/envelopes/list-envelopes',
      effect: 'none',
      hosts: ['api.signable.co.uk'],
      request: { method: 'GET', path: '/v1/envelopes?limit=1', basic: ['{secret}', 'x'] },
      clauses: [
        { status: 200, json: { pointer: '/envelopes' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.signable.co.uk/v1/envelopes?limit=1',
          headers: { authorization: 'Basic {secret}:x' },
          answer: { status: 200, json: { http: 200, offset: 0, limit: 1, envelopes: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.signable.co.uk/v1/envelopes?limit=1',
          answer: { status: 401, json: { http: 401, message: 'Unauthorised' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
