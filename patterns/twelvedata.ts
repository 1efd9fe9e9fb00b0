/** Credentials of Twelve Data. */

import type { Provider } from '#model/provider';

export default {
  name: 'Twelve Data',
  docs: 'https://twelvedata.com/docs#authentication',
  rules: [
    {
      id: 'twelvedata-api-key',
      description: 'A Twelve Data API key.',
      keyed: { names: ['twelvedata', 'twelve_data', 'twelve-data'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read market data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'usage',
      examples: [
        {
          before: 'ENV TWELVEDATA_API_KEY ',
          secret: ['7b64a', '4a25620a365', 'c66e122c282a', 'b5a5'],
          after: '\n',
        },
        {
          before: "twelvedata_api_key: '",
          secret: ['437b', '62035e01d', '5a48664a7db', 'ee18d217'],
          after: "'\n",
        },
        {
          before: 'export TWELVEDATA_API_KEY="',
          secret: ['b704', '65af111837', 'ad446b378', '29f8fe9d6'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'TWELVEDATA_API_KEY=your-key-here\n',
        ['TWELVEDATA_API_KEY=', '27a0a', 'd5', '\n'],
        ['checksum: ', '914471', '2f46a746f834', '099c92b39c', '2494', '\n'],
      ],
    },
  ],
  verify: {
    usage: {
      docs: 'https://twelvedata.com/docs#api-usage',
      effect: 'counts-quota',
      hosts: ['api.twelvedata.com'],
      request: { method: 'GET', path: '/api_usage', headers: { Authorization: 'apikey {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/plan_limit' }, verdict: 'live' },
        { json: { pointer: '/code', equals: 401 }, verdict: 'invalid' },
      ],
      facts: { limit: '/plan_limit' },
      cases: [
        {
          request: 'GET https://api.twelvedata.com/api_usage',
          headers: { authorization: 'apikey {secret}' },
          answer: {
            status: 200,
            json: { timestamp: '2026-01-01 00:00:00', current_usage: 1, plan_limit: 610 },
          },
          verdict: 'live',
          facts: { limit: '610' },
        },
        {
          request: 'GET https://api.twelvedata.com/api_usage',
          answer: {
            status: 200,
            json: { code: 401, message: '**apikey** parameter is incorrect', status: 'error' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
