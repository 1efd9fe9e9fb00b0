/** Credentials of ReadMe. */

import type { Provider } from '#model/provider';

export default {
  name: 'ReadMe',
  docs: 'https://docs.readme.com/main/reference/authentication',
  rules: [
    {
      id: 'readme-api-key',
      description: 'A ReadMe API key.',
      regex: String.raw`\b(rdme_[a-z0-9]{70,80})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change and delete the project’s documentation',
      rotate: 'In the project’s dashboard, Configuration, API Key: delete it and generate another.',
      verify: 'project',
      examples: [
        {
          before: 'README_API_KEY=',
          secret: [
            'rdme_',
            'yn1rvch0syr5hv',
            'm6sq73yp48qdwk',
            'vlsnvnd64apotf',
            'e06ilrhv3ainm9',
            'wqhdtc3fmbejzu',
          ],
          after: '\n',
        },
        {
          before: 'rdme openapi --key=',
          secret: [
            'rdme_',
            '8qt297h4s63tma',
            'sxiphnp3bh802g',
            '67egi5rbql35a4',
            '1p80puvtst37yf',
            'vo0cx4w9f3c8f6',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['rdme_your_key', ['rdme_', '14yk6kax7i', 'afybff8q9m']],
    },
  ],
  verify: {
    project: {
      docs: 'https://docs.readme.com/main/reference/getproject',
      effect: 'none',
      hosts: ['dash.readme.com'],
      request: { method: 'GET', path: '/api/v1/', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/subdomain' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', contains: 'APIKEY' }, verdict: 'invalid' },
      ],
      facts: { project: '/name', address: '/baseUrl', plan: '/plan' },
      cases: [
        {
          request: 'GET https://dash.readme.com/api/v1/',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: {
              name: 'Example',
              subdomain: 'example',
              baseUrl: 'https://example.readme.io',
              plan: 'business',
            },
          },
          verdict: 'live',
          facts: { project: 'Example', address: 'https://example.readme.io', plan: 'business' },
        },
        {
          request: 'GET https://dash.readme.com/api/v1/',
          answer: {
            status: 401,
            json: { error: 'APIKEY_NOTFOUND', message: 'We could not find your API key.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
