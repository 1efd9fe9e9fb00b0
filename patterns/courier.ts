/** Credentials of Courier. */

import type { Provider } from '#model/provider';

export default {
  name: 'Courier',
  docs: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
  rules: [
    {
      id: 'courier-api-key',
      description: 'An API key of Courier.',
      regex: String.raw`\b((?:pk|dk)_prod_[0-9A-Z]{28})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send messages in the workspace’s name and read its users',
      rotate: 'In Courier, Settings, API keys: delete the key and create another.',
      verify: 'brands',
      examples: [
        {
          before: '  "courier_api_key": "',
          secret: ['dk_pr', 'od_OXZT3W', 'W2D1SJ7B5SLI', 'OCI0U90CAZ'],
          after: '",\n',
        },
        {
          before: 'export COURIER_API_KEY="',
          secret: ['dk_pr', 'od_72W4VNX', '5R6R89SBKOD', 'YJH8NC8YY', 'D'],
          after: '"\n',
        },
        {
          before: 'client.set("courier_api_key", "',
          secret: ['dk_pr', 'od_6TM3RB2LXB', 'YTQ1OHVCZ5M', '01H9EOP'],
          after: '");\n',
        },
      ],
      counterExamples: ['COURIER_API_KEY=your-key-here\n', ['COURIER_API_KEY=', 'dk_p', 'rod', '\n']],
    },
    {
      id: 'courier-test-api-key',
      description: 'An API key of a Courier test environment.',
      regex: String.raw`\b((?:pk|dk)_test_[0-9A-Z]{28})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send messages from the workspace’s test environment',
      rotate: 'In Courier, Settings, API keys: delete the key and create another.',
      verify: 'brands',
      examples: [
        {
          before: 'COURIER_TEST_API_KEY=',
          secret: ['dk_t', 'est_0AQWEHF', 'ZT34WDXDK', 'ORHZTO4NDM', 'P4'],
          after: '\n',
        },
        {
          before: "const courierTestApiKey = '",
          secret: ['dk_tes', 't_50DN6LBMHX1', 'FQ6HU0Z45LL', 'BTYJW8'],
          after: "';\n",
        },
        {
          before: '<string name="courier_test_api_key">',
          secret: ['pk_te', 'st_KM9BG0UA', '45OY2IQ0H', 'ZXVOCR7BS0G'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'COURIER_TEST_API_KEY=your-key-here\n',
        ['COURIER_TEST_API_KEY=', 'pk_t', 'est', '\n'],
      ],
    },
  ],
  verify: {
    brands: {
      docs: 'https://www.courier.com/docs/reference/brands/list',
      effect: 'none',
      hosts: ['api.courier.com'],
      request: { method: 'GET', path: '/brands', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/paging' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.courier.com/brands',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { paging: { more: false }, results: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.courier.com/brands',
          answer: { status: 401, json: { message: 'Unauthorized', type: 'authentication_error' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
