/** Credentials of Klipfolio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Klipfolio',
  docs: 'https://apidocs.klipfolio.com/docs/authentication',
  rules: [
    {
      id: 'klipfolio-api-key',
      description: 'A Klipfolio API key.',
      keyed: { names: ['klipfolio'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the dashboards and data sources that its owner may',
      rotate: 'In My Profile, API key: regenerate it.',
      verify: 'profile',
      examples: [
        {
          before: 'KLIPFOLIO_API_KEY=',
          secret: ['fcb557', 'bf4f753ef46e', 'c610e83f1', '0ceb3b1fc4b0', '5'],
          after: '\n',
        },
        {
          before: "const klipfolioApiKey = '",
          secret: ['b8b6', 'be9bc2629153', 'b902277707c', '7c068704e6', 'f32'],
          after: "';\n",
        },
        {
          before: '<string name="klipfolio_api_key">',
          secret: ['b92c76', 'ffd45131504', '96b79284da5a', 'd892076a836'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'KLIPFOLIO_API_KEY=your-key-here\n',
        ['KLIPFOLIO_API_KEY=', '533373', '2', '\n'],
        ['checksum: ', '657ad', '9e18f7bc1', '900fc25f6e67', '3669444de54a6', '5', '\n'],
      ],
    },
  ],
  verify: {
    profile: {
      docs: 'https://apidocs.klipfolio.com/reference/profile',
      effect: 'none',
      hosts: ['app.klipfolio.com'],
      request: { method: 'GET', path: '/api/1.0/profile', headers: { 'kf-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/data/email', name: '/data/first_name' },
      cases: [
        {
          request: 'GET https://app.klipfolio.com/api/1.0/profile',
          headers: { 'kf-api-key': '{secret}' },
          answer: {
            status: 200,
            json: {
              data: { id: 'u1', first_name: 'Ada', email: 'ada@example.com' },
              meta: { success: true, status: 200 },
            },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://app.klipfolio.com/api/1.0/profile',
          answer: { status: 401, json: { meta: { success: false, status: 401, explanation: 'made up' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
