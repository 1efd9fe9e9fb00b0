/** Credentials of Logz.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Logz.io',
  docs: 'https://api-docs.logz.io/docs/logz/logz-io-api/',
  rules: [
    {
      id: 'logzio-api-token',
      description: 'A Logz.io API token.',
      keyed: {
        names: ['logzio', 'logz_io', 'logz.io', 'logz-io'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the account’s logs and manage it',
      rotate: 'In Settings, Manage tokens, API tokens: delete it and create another.',
      verify: 'whoami',
      examples: [
        {
          before: 'client.set("logzio_api_token", "',
          secret: ['9ba950', 'a7-ac5f-aba6-', 'd5b4-187a', 'b75a0186'],
          after: '");\n',
        },
        {
          before: '  "logzio_api_token": "',
          secret: ['b3c5a7', '97-84f1-09d9', '-cde6-c279b5c', '4eb1f'],
          after: '",\n',
        },
        {
          before: "const logzioApiToken = '",
          secret: ['e83fa', '64c-641a-b83a', '-64e7-342c', '18b18b36'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LOGZIO_API_TOKEN=your-key-here\n',
        ['LOGZIO_API_TOKEN=', '1953', 'a8e', '\n'],
        ['checksum: ', '4962', 'cd66-e85b', '-ddf6-d551-b3', '35257f24db', '\n'],
      ],
    },
    {
      id: 'logzio-shipping-token',
      description: 'A Logz.io token for sending logs or metrics.',
      keyed: { names: ['logzio', 'logz_io', 'logz.io', 'logz-io'], value: '[A-Za-z]{32}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'write logs into the account',
      rotate: 'In Settings, Manage tokens, Data shipping tokens: delete it and create another.',
      examples: [
        {
          before: 'LOGZIO_SHIPPING_TOKEN=',
          secret: ['tOOonu', 'NnDvLaZabrVp', 'uaPvAaBjlx', 'liQO'],
          after: '\n',
        },
        {
          before: "const logzioShippingToken = '",
          secret: ['xYiTm', 'etFLEzrEGt', 'fiveoWbAmlcfC', 'CPqs'],
          after: "';\n",
        },
        {
          before: '<string name="logzio_shipping_token">',
          secret: ['IMyrE', 'agDiMgPfBbf', 'DlWoikKkojANb', 'ggb'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'LOGZIO_SHIPPING_TOKEN=your-key-here\n',
        ['LOGZIO_SHIPPING_TOKEN=', 'DvUem', 're', '\n'],
        ['checksum: ', 'uAdVt', 'LpEWSgfZEEUw', 'IvHbDSOLbhCX', 'kHY', '\n'],
      ],
    },
  ],
  verify: {
    whoami: {
      docs: 'https://api-docs.logz.io/docs/logz/logz-io-api/',
      effect: 'none',
      hosts: ['api.logz.io', 'api-eu.logz.io', 'api-uk.logz.io', 'api-ca.logz.io', 'api-au.logz.io'],
      request: { method: 'GET', path: '/v2/whoami', headers: { 'X-API-TOKEN': '{secret}' } },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { account: '/accountName' },
      cases: [
        {
          request: 'GET https://api.logz.io/v2/whoami',
          headers: { 'x-api-token': '{secret}' },
          answer: { status: 200, json: { accountName: 'Example' } },
          verdict: 'live',
          facts: { account: 'Example' },
        },
        {
          request: 'GET https://api.logz.io/v2/whoami',
          answer: { status: 401, json: { code: 401, message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
