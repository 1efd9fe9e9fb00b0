/** Credentials of Kylas. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kylas',
  docs: 'https://support.kylas.io/portal/en/kb/articles/api-documentation',
  rules: [
    {
      id: 'kylas-api-key',
      description: 'A Kylas API key: a UUID, a colon and a number.',
      keyed: {
        names: ['kylas'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9]{1,8}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the account’s leads and deals',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'me',
      examples: [
        {
          before: 'KYLAS_API_KEY=',
          secret: ['ff9bb7', 'ed-dad4-36d5-', '2417-15a87289', 'c082:003449'],
          after: '\n',
        },
        {
          before: "const kylasApiKey = '",
          secret: ['b9998', 'e52-6765-d6eb', '-d722-2c98', '4905d7fd:206', '01'],
          after: "';\n",
        },
        {
          before: '<string name="kylas_api_key">',
          secret: ['ee1f4', 'c97-b2cf-', 'c788-8652-6', '047d833d765:4', '4379819'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'KYLAS_API_KEY=your-key-here\n',
        ['KYLAS_API_KEY=', '0470', 'e65', '\n'],
        ['checksum: ', '8467', 'f3af-4470-d3', 'b1-0726-b27b', 'ec7e1ce5:723', '082', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://support.kylas.io/portal/en/kb/articles/api-documentation',
      effect: 'none',
      hosts: ['api.kylas.io'],
      request: { method: 'GET', path: '/v1/users/me', headers: { 'api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email/value', name: '/firstName' },
      cases: [
        {
          request: 'GET https://api.kylas.io/v1/users/me',
          headers: { 'api-key': '{secret}' },
          answer: { status: 200, json: { id: 1, firstName: 'Ada' } },
          verdict: 'live',
          facts: { name: 'Ada' },
        },
        {
          request: 'GET https://api.kylas.io/v1/users/me',
          answer: { status: 401, json: { code: '001009', message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
