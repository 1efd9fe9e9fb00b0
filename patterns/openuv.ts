/** Credentials of OpenUV. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenUV',
  docs: 'https://www.openuv.io/uvindex',
  rules: [
    {
      id: 'openuv-api-key',
      description: 'An OpenUV API key.',
      keyed: { names: ['openuv'], value: '[0-9a-f]{32}|openuv-[a-z0-9]{10,24}-io' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the UV index on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'uv',
      examples: [
        { before: "openuv_api_key: '", secret: ['open', 'uv-qme8lgpz', 'xec-io'], after: "'\n" },
        {
          before: '<string name="openuv_api_key">',
          secret: ['17e8', '7ffa414660', 'bad04aba50', '5a619be8'],
          after: '</string>\n',
        },
        {
          before: 'ENV OPENUV_API_KEY ',
          secret: ['293a0b', '096e199b8a', '95d0f8d7f6700', '658'],
          after: '\n',
        },
      ],
      counterExamples: [
        'OPENUV_API_KEY=your-key-here\n',
        ['OPENUV_API_KEY=', '4f59', 'cf9', '\n'],
        ['checksum: ', 'openu', 'v-zuo5injypp', 'xvehpd1af', 'kbv10-io', '\n'],
      ],
    },
  ],
  verify: {
    uv: {
      docs: 'https://www.openuv.io/uvindex',
      effect: 'counts-quota',
      hosts: ['api.openuv.io'],
      request: { method: 'GET', path: '/api/v1/uv?lat=0&lng=0', headers: { 'x-access-token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/result' }, verdict: 'live' },
        { status: [401, 403], contains: 'User with API Key not found', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.openuv.io/api/v1/uv?lat=0&lng=0',
          headers: { 'x-access-token': '{secret}' },
          answer: { status: 200, json: { result: { uv: 0.1 } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.openuv.io/api/v1/uv?lat=0&lng=0',
          answer: { status: 403, json: { error: 'User with API Key not found' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
