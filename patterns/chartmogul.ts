/** Credentials of ChartMogul. */

import type { Provider } from '#model/provider';

export default {
  name: 'ChartMogul',
  docs: 'https://dev.chartmogul.com/docs/authentication',
  rules: [
    {
      id: 'chartmogul-api-key',
      description: 'A ChartMogul API key, or the secret key of its older pair.',
      keyed: { names: ['chartmogul', 'chart_mogul'], value: '[0-9a-f]{32}(?:[0-9a-f]{2,16})?' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change all subscription revenue and customers of the company',
      rotate: 'In ChartMogul, Profile, API keys: delete it and create another with fewer rights.',
      verify: 'ping',
      examples: [
        {
          before: 'export CHARTMOGUL_API_KEY="',
          secret: ['c682e', '414a1f024e48', '7a0d6255685', 'e30c'],
          after: '"\n',
        },
        {
          before: 'ENV CHARTMOGUL_API_KEY ',
          secret: ['3c42', 'dcd26fcb4', '7373fc24de', 'c50b7bfab'],
          after: '\n',
        },
        {
          before: '  "chartmogul_api_key": "',
          secret: ['a5c8', 'd84e8c3bab', 'de6f910f6c4', '90d008d36e', 'a8'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'CHARTMOGUL_API_KEY=your-key-here\n',
        ['CHARTMOGUL_API_KEY=', '3fe88', 'e5', '\n'],
        ['checksum: ', '4c8a2', 'eb35a87e7d3d', '0991e50b9c217', 'ef', '\n'],
      ],
    },
  ],
  verify: {
    ping: {
      docs: 'https://dev.chartmogul.com/reference/ping',
      effect: 'none',
      hosts: ['api.chartmogul.com'],
      request: { method: 'GET', path: '/v1/account', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/currency' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { account: '/name', currency: '/currency' },
      cases: [
        {
          request: 'GET https://api.chartmogul.com/v1/account',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { name: 'Example Test Company', currency: 'EUR', time_zone: 'Europe/Berlin' },
          },
          verdict: 'live',
          facts: { account: 'Example Test Company', currency: 'EUR' },
        },
        {
          request: 'GET https://api.chartmogul.com/v1/account',
          answer: { status: 401, json: { code: 401, message: 'No valid API key provided', param: null } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
