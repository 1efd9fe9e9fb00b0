/** Credentials of Circle. */

import type { Provider } from '#model/provider';

export default {
  name: 'Circle',
  docs: 'https://developers.circle.com/circle-mint/api-keys',
  rules: [
    {
      id: 'circle-api-key',
      description: 'An API key of Circle.',
      regex: String.raw`\b((?:TEST|LIVE)_API_KEY:[0-9a-f]{32}:[0-9a-f]{32})\b`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'move USDC and read the account, within its permissions',
      rotate: 'In the console, API & Client Keys: revoke it and create another.',
      verify: 'configuration',
      examples: [
        {
          before: "const circleApiKey = '",
          secret: [
            'TEST_A',
            'PI_KEY:f28dc',
            '4c5cda7a27',
            '4dfa70d827',
            '4a75978:40',
            '24c0b6031d17',
            '7f7e5722a',
            '8d59d6edd',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("circle_api_key", "',
          secret: [
            'TEST_',
            'API_KEY:774',
            '4c7fbf40b2e',
            'a3ad560718',
            '2d523f9e:',
            '48993a581',
            'e94c3405d',
            '5733cf36c1b',
            '8ae',
          ],
          after: '");\n',
        },
        {
          before: 'CIRCLE_API_KEY=',
          secret: [
            'LIVE',
            '_API_KEY:2261',
            'ae3f8bbeb7',
            '20fd92a297',
            'd7244569:0',
            '1cea39ba71',
            'b1628c519eafa',
            'b9af801b',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['CIRCLE_API_KEY=your-key-here\n', ['CIRCLE_API_KEY=', 'TEST_A', 'P', '\n']],
    },
  ],
  verify: {
    configuration: {
      docs: 'https://developers.circle.com/api-reference/circle-mint/general/get-account-config',
      effect: 'none',
      hosts: ['api.circle.com', 'api-sandbox.circle.com'],
      request: { method: 'GET', path: '/v1/configuration', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/payments' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { masterWallet: '/data/payments/masterWalletId' },
      cases: [
        {
          request: 'GET https://api.circle.com/v1/configuration',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: { payments: { masterWalletId: '1000038499' } } } },
          verdict: 'live',
          facts: { masterWallet: '1000038499' },
        },
        {
          request: 'GET https://api.circle.com/v1/configuration',
          answer: { status: 401, json: { code: 401, message: 'Invalid credentials.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
