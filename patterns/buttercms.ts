/** Credentials of ButterCMS. */

import type { Provider } from '#model/provider';

export default {
  name: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api/',
  rules: [
    {
      id: 'buttercms-api-token',
      description: 'A ButterCMS API token: one to read content, one to write it.',
      keyed: {
        names: [
          'buttercms',
          'butter_cms',
          'butter-cms',
          'butter_api',
          'butter_token',
          'api.buttercms.com',
          'butterapi',
          'buttertoken',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, or write, the site’s pages and posts',
      rotate: 'In ButterCMS, Settings: have the token reset.',
      verify: 'posts',
      examples: [
        {
          before: 'BUTTERCMS_API_TOKEN=',
          secret: ['dbaa', '1f1a4d64d3', '27dc17ff32f7a', '2a7426e51', '89ca'],
          after: '\n',
        },
        {
          before: "const buttercmsApiToken = '",
          secret: ['9b01c', 'bbbf7bff75e', 'a31e00e3b74', '118d64a0c', 'b5ed'],
          after: "';\n",
        },
        {
          before: '<string name="buttercms_api_token">',
          secret: ['71f5', '9ff693b3d0b9', '121034c1dbdcd', 'bcae73b2c5e'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'BUTTERCMS_API_TOKEN=your-key-here\n',
        ['BUTTERCMS_API_TOKEN=', 'bcf0', 'cca', '\n'],
        ['checksum: ', '893519', '95d2b58181', '43243c06a', '34d7e8e5c86c0', '07', '\n'],
      ],
    },
  ],
  verify: {
    posts: {
      docs: 'https://buttercms.com/docs/api/',
      effect: 'none',
      hosts: ['api.buttercms.com'],
      request: { method: 'GET', path: '/v2/posts/', query: { page_size: '1', auth_token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/meta' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail', contains: 'Invalid token' }, verdict: 'invalid' },
      ],
      facts: { posts: '/meta/count' },
      cases: [
        {
          request: 'GET https://api.buttercms.com/v2/posts/?page_size=1&auth_token={secret}',
          answer: { status: 200, json: { meta: { count: 3, next_page: 2, previous_page: null }, data: [] } },
          verdict: 'live',
          facts: { posts: '3' },
        },
        {
          request: 'GET https://api.buttercms.com/v2/posts/?page_size=1&auth_token={secret}',
          answer: { status: 401, json: { detail: 'Invalid token.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
