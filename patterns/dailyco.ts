/** Credentials of Daily. */

import type { Provider } from '#model/provider';

export default {
  name: 'Daily',
  docs: 'https://docs.daily.co/reference/rest-api#authentication',
  rules: [
    {
      id: 'dailyco-api-key',
      description: 'An API key of Daily, the video service.',
      keyed: {
        names: ['daily_api', 'daily.co', 'dailyco', 'daily_co', 'daily-co', 'dailyapi', 'daily_key'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'create and enter the domain’s video calls and read its recordings',
      rotate: 'In the Daily dashboard, Developers: roll the API key.',
      verify: 'domain',
      examples: [
        {
          before: 'DAILY_API_API_KEY=',
          secret: [
            '79712',
            '0ce7efc1c9bd',
            'bd7ed59ee71',
            '6ef8b63cd5dc4',
            '8cfe8e0afeb54',
            '0fef2c7b3',
            'a',
          ],
          after: '\n',
        },
        {
          before: "const dailyApiApiKey = '",
          secret: ['2885e1', '9cc304cf6eb', 'd829881df63ab', '98aa724a5bc12', '7b566d6fb5e8', 'ee7574e0e'],
          after: "';\n",
        },
        {
          before: '<string name="daily_api_api_key">',
          secret: [
            '850b',
            '998c2ab867b6f',
            '5fb0a80898',
            'f3b975d69',
            'abb88e196ee',
            '58c9bb30dd60',
            'd5e9a',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'DAILY_API_API_KEY=your-key-here\n',
        ['DAILY_API_API_KEY=', '89e76a', '1', '\n'],
        [
          'checksum: ',
          'f1adc7',
          'c48fce4403',
          '22562d3868c',
          '4be27911b80',
          '89422510e',
          '716c2feaf8',
          '9881df0',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    domain: {
      docs: 'https://docs.daily.co/reference/rest-api/your-domain/get-domain-config',
      effect: 'none',
      hosts: ['api.daily.co'],
      request: { method: 'GET', path: '/v1/', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/domain_name' }, verdict: 'live' },
        {
          status: [400, 401],
          json: { pointer: '/error', equals: 'authentication-error' },
          verdict: 'invalid',
        },
      ],
      facts: { domain: '/domain_name' },
      cases: [
        {
          request: 'GET https://api.daily.co/v1/',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { domain_name: 'acme', config: {} } },
          verdict: 'live',
          facts: { domain: 'acme' },
        },
        {
          request: 'GET https://api.daily.co/v1/',
          answer: { status: 401, json: { error: 'authentication-error' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
