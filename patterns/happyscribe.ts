/** Credentials of Happy Scribe. */

import type { Provider } from '#model/provider';

export default {
  name: 'Happy Scribe',
  docs: 'https://dev.happyscribe.com/',
  rules: [
    {
      id: 'happyscribe-api-key',
      description: 'A Happy Scribe API key.',
      keyed: { names: ['happyscribe', 'happy_scribe', 'happy-scribe'], value: '[A-Za-z0-9]{20,48}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the owner’s transcripts and order new ones on the account’s bill',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'organizations',
      examples: [
        {
          before: 'client.set("happyscribe_api_key", "',
          secret: ['8g8ki8', 'PP44YLQaFD', 'cYVP0R6'],
          after: '");\n',
        },
        {
          before: '  "happyscribe_api_key": "',
          secret: ['S1Q1ao', '42uW5vHdf1u0C', 'OK8Ffr5'],
          after: '",\n',
        },
        {
          before: "const happyscribeApiKey = '",
          secret: ['UcFvUW', 'SRRIP83Rjy', 'XyTRs0RTy'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'HAPPYSCRIBE_API_KEY=your-key-here\n',
        ['HAPPYSCRIBE_API_KEY=', 'pEZEJV', 'f', '\n'],
        ['checksum: ', '76y7R', '9E6parCB6i1S7', 'DS7hkt0', '\n'],
      ],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://dev.happyscribe.com/',
      effect: 'none',
      hosts: ['www.happyscribe.com'],
      request: { method: 'GET', path: '/api/v1/organizations', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/results', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://www.happyscribe.com/api/v1/organizations',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { results: [{ id: '1', name: 'Acme' }] } },
          verdict: 'live',
          facts: { organizations: 'Acme' },
        },
        {
          request: 'GET https://www.happyscribe.com/api/v1/organizations',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
