/** Credentials of Statuspage. */

import type { Provider } from '#model/provider';

export default {
  name: 'Statuspage',
  docs: 'https://developer.statuspage.io/#section/Authentication',
  rules: [
    {
      id: 'statuspage-api-key',
      description: 'A Statuspage API key.',
      keyed: {
        names: [
          'statuspage_api',
          'statuspage-api',
          'statuspageapi',
          'statuspage_key',
          'statuspage-key',
          'statuspagekey',
          'statuspage_token',
          'statuspage-token',
          'statuspagetoken',
          'status_page_api',
          'statuspage_io',
        ],
        value: '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64})',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'post and change incidents on the public status page and read subscribers',
      rotate: 'At manage.statuspage.io, user menu, API info: generate a new key, delete this one.',
      verify: 'pages',
      examples: [
        {
          before: 'STATUSPAGE_API_KEY=',
          secret: ['6543de85-306', '1-4b50-8381-', '2c341b5840d7'],
          after: '\n',
        },
        {
          before: 'statuspage_token = "',
          secret: ['5a96053b71f6f', 'ba842f3c34c9a', '78fec495343c8', 'e1f4b04d5538b', 'e82a0761ec8f'],
          after: '"',
        },
      ],
      counterExamples: [
        'STATUSPAGE_API_KEY=ae4e********\n',
        'STATUSPAGE_API_KEY=your-key-here\n',
        ['STATUSPAGE_API_KEY=', 'ae4e2c69-', '0b05-432e', '\n'],
      ],
    },
  ],
  verify: {
    pages: {
      docs: 'https://developer.statuspage.io/#operation/getPages',
      effect: 'none',
      hosts: ['api.statuspage.io'],
      request: { method: 'GET', path: '/v1/pages', headers: { Authorization: 'OAuth {secret}' } },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { pages: { each: '', pointer: '/name' } },
      impact: [{ says: 'changes the pages {pages}' }],
      cases: [
        {
          request: 'GET https://api.statuspage.io/v1/pages',
          headers: { authorization: 'OAuth {secret}' },
          answer: { status: 200, json: [{ id: 'p1', name: 'Example' }] },
          verdict: 'live',
          facts: { pages: 'Example' },
          impact: { answers: [], says: ['changes the pages Example'] },
        },
        {
          request: 'GET https://api.statuspage.io/v1/pages',
          answer: { status: 401, json: { error: 'Could not authenticate' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
