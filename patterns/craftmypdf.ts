/** Credentials of CraftMyPDF. */

import type { Provider } from '#model/provider';

export default {
  name: 'CraftMyPDF',
  docs: 'https://craftmypdf.com/docs/index.html',
  rules: [
    {
      id: 'craftmypdf-api-key',
      description: 'An API key of CraftMyPDF.',
      keyed: { names: ['craftmypdf', 'craft_my_pdf', 'craft-my-pdf'], value: '[A-Za-z0-9+/]{35,60}={0,2}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'create documents on the owner’s quota and read the templates',
      rotate: 'In CraftMyPDF, API integration: renew the key.',
      verify: 'account',
      examples: [
        {
          before: '  "craftmypdf_api_key": "',
          secret: ['ImOq', 'l+6uhxAJbL', 'GAE4K3lRF', 'Dm/PYYUj3', 'nTMy8'],
          after: '",\n',
        },
        {
          before: 'export CRAFTMYPDF_API_KEY="',
          secret: ['SFty', 'x1qkJDp0C', '0SHWTprwIavfE', 'J/PYSZYPEhe0=', '='],
          after: '"\n',
        },
        {
          before: 'client.set("craftmypdf_api_key", "',
          secret: ['EkjGHy', 'uCL7FYRunK', 'jwV5hneFd0', 'JQYzweyNO', 'ancMQK=='],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CRAFTMYPDF_API_KEY=your-key-here\n',
        ['CRAFTMYPDF_API_KEY=', '94YJv', '9u', '\n'],
        ['checksum: ', 'nMzQ', 'vhKGtA6sptg', 'IIXVL8fR+', 'WdX2n5k09R6', 'k==', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://craftmypdf.com/docs/index.html',
      effect: 'none',
      hosts: ['api.craftmypdf.com'],
      request: { method: 'GET', path: '/v1/get-account-info', headers: { 'x-api-key': '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/status', equals: 'success' }, verdict: 'live' }],
      cases: [
        {
          request: 'GET https://api.craftmypdf.com/v1/get-account-info',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { status: 'success', subscription_product_name: 'Free' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.craftmypdf.com/v1/get-account-info',
          answer: { status: 401, json: { status: 'error' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
