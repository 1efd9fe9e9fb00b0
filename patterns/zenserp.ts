/** Credentials of Zenserp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zenserp',
  docs: 'https://app.zenserp.com/documentation',
  rules: [
    {
      id: 'zenserp-api-key',
      description: 'A Zenserp API key.',
      keyed: { names: ['zenserp'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query search engines on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'status',
      examples: [
        {
          before: 'client.set("zenserp_api_key", "',
          secret: ['0715c2', '18-822b-a', 'dbf-ad4c-0258', '634869b6'],
          after: '");\n',
        },
        {
          before: '  "zenserp_api_key": "',
          secret: ['629ecf', 'd0-021f-1d', '05-b668-d3f11', 'd8252a7'],
          after: '",\n',
        },
        {
          before: "const zenserpApiKey = '",
          secret: ['8bbfd', 'b47-de6f-', '0c96-0d63-e', '1a16a105f98'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ZENSERP_API_KEY=your-key-here\n',
        ['ZENSERP_API_KEY=', '65772', 'a4', '\n'],
        ['checksum: ', '6e71', '21ec-ab08-c5', '19-37ea-c9c52', '01da594', '\n'],
      ],
    },
  ],
  verify: {
    status: {
      docs: 'https://app.zenserp.com/documentation',
      effect: 'none',
      hosts: ['app.zenserp.com'],
      request: { method: 'GET', path: '/api/v2/status', headers: { apikey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/remaining_requests' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { left: '/remaining_requests' },
      cases: [
        {
          request: 'GET https://app.zenserp.com/api/v2/status',
          headers: { apikey: '{secret}' },
          answer: { status: 200, json: { remaining_requests: 50 } },
          verdict: 'live',
          facts: { left: '50' },
        },
        {
          request: 'GET https://app.zenserp.com/api/v2/status',
          answer: { status: 401, json: { error: 'No apikey provided.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
