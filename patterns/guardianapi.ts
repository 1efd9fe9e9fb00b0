/** Credentials of The Guardian Open Platform. */

import type { Provider } from '#model/provider';

export default {
  name: 'The Guardian Open Platform',
  docs: 'https://open-platform.theguardian.com/documentation/',
  rules: [
    {
      id: 'guardianapi-api-key',
      description: 'An API key of The Guardian’s Open Platform.',
      keyed: {
        names: [
          'guardianapi',
          'guardian_api',
          'guardian-api',
          'guardianapis',
          'content.guardianapis.com',
          'guardian_key',
          'theguardian',
          'guardian_content',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query the paper’s articles on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'search',
      examples: [
        {
          before: 'export GUARDIANAPI_API_KEY="',
          secret: ['01346', '378-35fc-f0', '37-03f4-ad', '2fab4a5c7d'],
          after: '"\n',
        },
        {
          before: 'ENV GUARDIANAPI_API_KEY ',
          secret: ['2cb9f', '8d9-e546-', '5afe-fbf3', '-30e196c2be98'],
          after: '\n',
        },
        {
          before: '  "guardianapi_api_key": "',
          secret: ['2a3d7', 'fe1-fe32-1b', '2e-82a0-9495', 'b9fa290d'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'GUARDIANAPI_API_KEY=your-key-here\n',
        ['GUARDIANAPI_API_KEY=', 'a3f60', '1f', '\n'],
        ['checksum: ', 'd0ae3', '643-a363-0', '0eb-6db0-', 'c361abb68976', '\n'],
      ],
    },
  ],
  verify: {
    search: {
      docs: 'https://open-platform.theguardian.com/documentation/',
      effect: 'counts-quota',
      hosts: ['content.guardianapis.com'],
      request: {
        method: 'GET',
        path: '/search',
        query: { 'page-size': '1' },
        headers: { 'api-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/response/status', equals: 'ok' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { tier: '/response/userTier' },
      cases: [
        {
          request: 'GET https://content.guardianapis.com/search?page-size=1',
          headers: { 'api-key': '{secret}' },
          answer: {
            status: 200,
            json: { response: { status: 'ok', userTier: 'developer', total: 1, results: [] } },
          },
          verdict: 'live',
          facts: { tier: 'developer' },
        },
        {
          request: 'GET https://content.guardianapis.com/search?page-size=1',
          answer: { status: 401, json: { message: 'Invalid authentication credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
