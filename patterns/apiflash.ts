/** Credentials of ApiFlash. */

import type { Provider } from '#model/provider';

export default {
  name: 'ApiFlash',
  docs: 'https://apiflash.com/documentation',
  rules: [
    {
      id: 'apiflash-access-key',
      description: 'An ApiFlash access key.',
      keyed: { names: ['apiflash'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'take screenshots on the owner’s quota',
      rotate: 'In the dashboard, Access keys: delete it and create another.',
      verify: 'quota',
      examples: [
        {
          before: "apiflash_access_key: '",
          secret: ['3719ca', 'fa75ff4fb', '1abd304c96c', '0fc084'],
          after: "'\n",
        },
        {
          before: '<string name="apiflash_access_key">',
          secret: ['e36a', '8e79ea1d2ae', '69bd51a256', 'ae5c406'],
          after: '</string>\n',
        },
        {
          before: 'ENV APIFLASH_ACCESS_KEY ',
          secret: ['5332b', 'dddb5fd18d', '0de44b948', '540e6685'],
          after: '\n',
        },
      ],
      counterExamples: [
        'APIFLASH_ACCESS_KEY=your-key-here\n',
        ['APIFLASH_ACCESS_KEY=', '40e02e', '6', '\n'],
        ['checksum: ', '72350b', '1f5484fb18c52', '49dc116e6262d', '\n'],
      ],
    },
  ],
  verify: {
    quota: {
      // The API takes the key in the query only.
      docs: 'https://apiflash.com/documentation',
      effect: 'none',
      hosts: ['api.apiflash.com'],
      request: { method: 'GET', path: '/v1/urltoimage/quota', query: { access_key: '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/remaining' }, verdict: 'live' }],
      facts: { left: '/remaining', limit: '/limit' },
      cases: [
        {
          request: 'GET https://api.apiflash.com/v1/urltoimage/quota?access_key={secret}',
          answer: { status: 200, json: { limit: 100, remaining: 42, reset: 1700000000 } },
          verdict: 'live',
          facts: { left: '42', limit: '100' },
        },
        {
          request: 'GET https://api.apiflash.com/v1/urltoimage/quota?access_key={secret}',
          answer: { status: 401, text: 'Unauthorized' },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
