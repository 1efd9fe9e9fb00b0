/** New Relic: keys of users and accounts; those that clients carry are in `newrelic-client.ts`. */

import type { Provider } from '#model/provider';

const license = {
  severity: 'medium',
  audience: 'private',
  canDo: 'send false metrics, logs and traces to the account, at its cost; it reads nothing',
  rotate:
    'Create another ingest key under API keys, move to it, delete this one. The original key of an account is changed by the support.',
} as const;

export default {
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  rules: [
    {
      id: 'newrelic-user-key',
      description: 'A New Relic user key.',
      regex: String.raw`\b(NRAK-[A-Z0-9]{27})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'query all data of the accounts of its user, and change alerts, dashboards and keys there',
      rotate: 'Delete it under API keys in the user menu, and create another.',
      verify: 'user',
      examples: [
        { before: 'NEW_RELIC_API_KEY=', secret: ['NR', 'AK-6Y5B9P0PJ4VI6O', 'MQJCLLLCXBNPL'], after: '\n' },
        { before: "-H 'Api-Key: ", secret: ['NR', 'AK-QY4OBLUQCCIA4N', 'L93OZE1M8L1KH'], after: "'" },
      ],
      counterExamples: [
        ['NEW_RELIC_API_KEY=NRAK-EG6L84YURG', 'DWSCAM3OMZ'],
        'NEW_RELIC_API_KEY=NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX',
      ],
    },
    {
      ...license,
      id: 'newrelic-license-key',
      description: 'A New Relic license key, by which agents send data.',
      regex: String.raw`\b((?:[0-9a-f]{6}|[a-z]{2}[0-9]{2}xx)[0-9a-f]{26}[0-9A-Fa-f]{4}NRAL)\b`,
      minEntropy: 3,
      confidence: 'high',
      checks: ['plain-ids'],
      verify: 'license',
      examples: [
        {
          before: 'NEW_RELIC_LICENSE_KEY=',
          secret: ['a178038301941472', 'f7a5a92559fd8ba4FFFF', 'NRAL'],
          after: '\n',
        },
        {
          before: "common:\n  license_key: '",
          secret: ['eu01xx', 'de7174e24a252', '9f81532dd6b5aFFFF', 'NRAL'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['NEW_RELIC_LICENSE_KEY=3a3b5e3dac', '6c827554d4FFFFNRAL'],
        'NEW_RELIC_LICENSE_KEY=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXFFFFNRAL',
      ],
    },
    {
      ...license,
      id: 'newrelic-legacy-license-key',
      description: 'A New Relic license key of the older form, without a mark.',
      keyed: {
        names: [
          'new_relic_license_key',
          'newrelic_license_key',
          'newrelic_license',
          'newrelic.license',
          'newrelic_key',
          'new_relic_key',
          'newreliclicensekey',
          'newrelic-license',
          'newrelickey',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      confidence: 'high',
      verify: 'license',
      examples: [
        {
          before: 'NEW_RELIC_LICENSE_KEY=',
          secret: ['49ea0a01e23757654f09', '17e89b723d9da3e1ef64'],
          after: '\n',
        },
        {
          before: 'newrelic.license = "',
          secret: ['7c1615f1b01a03100360', 'cff5a25114368ef25819'],
          after: '"',
        },
      ],
      counterExamples: [
        ['NEW_RELIC_LICENSE_KEY=bd5e4cb55e82196b', '9978acadb4cfdd4c'],
        'NEW_RELIC_LICENSE_KEY=YOUR_LICENSE_KEY',
      ],
    },
    {
      id: 'newrelic-insights-insert-key',
      description: 'A New Relic Insights insert key.',
      regex: String.raw`\b(NRII-[\w-]{32})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send false events to the account, at its cost; it reads nothing',
      rotate: 'Delete it under Insights API keys, and use a license key instead.',
      verify: 'license',
      examples: [
        { before: 'X-Insert-Key: ', secret: ['NR', 'II-2nksEDerTPiKj3bL', '2jPIe1XGYOkNG3T7'], after: '\n' },
        {
          before: "insightsInsertKey: '",
          secret: ['NR', 'II-6Mfam9OpUy6tZOPf', 'C7rE7Xpkt_jrP9Aj'],
          after: "',",
        },
      ],
      counterExamples: [
        ['X-Insert-Key: NRII-T9RY8d', 'HdQS_m'],
        'X-Insert-Key: NRII-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'newrelic-insights-query-key',
      description: 'A New Relic Insights query key.',
      regex: String.raw`\b(NRIQ-[\w-]{25,32})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'query all data of the account',
      rotate: 'Delete it under Insights API keys, and use a user key instead.',
      verify: 'query',
      parts: [{ name: 'account', rule: 'newrelic-account-id', acrossFiles: true }],
      examples: [
        { before: 'X-Query-Key: ', secret: ['NR', 'IQ-d36wPdrwQgc57TlM', 'UWGsKBXxNRIWlexq'], after: '\n' },
        {
          before: 'NEW_RELIC_ACCOUNT_ID=3486512\nNEW_RELIC_QUERY_KEY=',
          secret: ['NR', 'IQ-d36wPdrwQgc57TlM', 'UWGsKBXxNRIWlexq'],
          after: '\n',
          parts: { account: ['3486', '512'] },
        },
        { before: 'query_key = "', secret: ['NR', 'IQ-HQKDEM9edFBFq', 'Cw8CwfaunRL7'], after: '"' },
      ],
      counterExamples: ['X-Query-Key: NRIQ-LWq7xzWyf9', 'X-Query-Key: NRIQ-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'newrelic-rest-api-key',
      description: 'A New Relic REST API key or admin key of the older kinds.',
      regex: String.raw`\b(NRRA-[0-9a-f]{42}|NRAA-[0-9a-f]{27})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read metrics and change alerts of the account; with an admin key also users and settings',
      rotate: 'Delete it under API keys, and use a user key instead.',
      verify: 'rest',
      examples: [
        {
          before: 'X-Api-Key: ',
          secret: ['NR', 'RA-4ed428303a25febd17eec', '330e9ecd53d64aeb907c7'],
          after: '\n',
        },
        { before: 'NEW_RELIC_ADMIN_KEY=', secret: ['NR', 'AA-569fef94382c10', '332f4eda2b022'], after: '\n' },
      ],
      counterExamples: [
        ['X-Api-Key: NRRA-d2b5ff2123', '8810fe05b0'],
        'X-Api-Key: NRRA-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'newrelic-account-id',
      description: 'The id of a New Relic account. No secret.',
      // Takes `NEW_RELIC_ACCOUNT_ID=1234567`; refuses `ACCOUNT_ID=1234567`.
      regex: String.raw`(?i:new[_-]?relic)[_-]?(?i:account[_-]?id)(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([1-9][0-9]{4,8})\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account',
      rotate: 'It can stay.',

      isPartOnly: true,
      examples: [
        { before: 'NEW_RELIC_ACCOUNT_ID=', secret: ['3486', '512'], after: '\n' },
        { before: '{"newRelicAccountId": "', secret: ['1904', '773'], after: '"}' },
      ],
      counterExamples: ['NEW_RELIC_ACCOUNT_ID=YOUR_ID', 'NEW_RELIC_ACCOUNT_ID=123'],
    },
  ],
  verify: {
    user: {
      docs: 'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
      effect: 'none',
      hosts: ['api.newrelic.com', 'api.eu.newrelic.com'],
      request: {
        method: 'POST',
        path: '/graphql',
        headers: { 'API-Key': '{secret}' },
        json: { query: '{ actor { user { id email name } } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/actor/user/id' }, verdict: 'live' },
        { status: [401, 403], verdict: 'invalid' },
      ],
      facts: { user: '/data/actor/user/email' },
      impact: [
        {
          request: {
            method: 'POST',
            path: '/graphql',
            headers: { 'API-Key': '{secret}' },
            json: { query: '{ actor { accounts { id name } } }' },
          },
          says: 'reads the accounts {accounts}',
          facts: { accounts: { each: '/data/actor/accounts', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'POST https://api.newrelic.com/graphql',
          headers: { 'api-key': '{secret}' },
          answer: {
            status: 200,
            json: { data: { actor: { user: { id: 1, email: 'ops@example.com', name: 'Ops' } } } },
          },
          verdict: 'live',
          facts: { user: 'ops@example.com', accounts: 'Production' },
          impact: {
            answers: [
              { status: 200, json: { data: { actor: { accounts: [{ id: 1, name: 'Production' }] } } } },
            ],
            says: ['reads the accounts Production'],
          },
        },
        {
          request: 'POST https://api.newrelic.com/graphql',
          answer: { status: 403, json: { errors: [{ message: 'Invalid API key' }] } },
          verdict: 'invalid',
        },
      ],
    },
    license: {
      docs: 'https://docs.newrelic.com/docs/data-apis/ingest-apis/metric-api/report-metrics-metric-api/',
      effect: 'none',
      hosts: ['metric-api.newrelic.com', 'metric-api.eu.newrelic.com'],
      request: { method: 'POST', path: '/metric/v1', headers: { 'Api-Key': '{secret}' }, json: [] },
      clauses: [
        { status: 202, json: { pointer: '/requestId' }, verdict: 'live' },
        { status: 403, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'POST https://metric-api.newrelic.com/metric/v1',
          headers: { 'api-key': '{secret}' },
          answer: { status: 202, json: { requestId: 'f0e7bfff' } },
          verdict: 'live',
        },
        {
          request: 'POST https://metric-api.newrelic.com/metric/v1',
          answer: { status: 403, text: '' },
          verdict: 'invalid',
        },
      ],
    },
    rest: {
      docs: 'https://docs.newrelic.com/docs/apis/rest-api-v2/get-started/introduction-new-relic-rest-api-v2/',
      effect: 'none',
      hosts: ['api.newrelic.com', 'api.eu.newrelic.com'],
      request: { method: 'GET', path: '/v2/applications.json', headers: { 'X-Api-Key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/applications' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { applications: { each: '/applications', pointer: '/name' } },
      impact: [{ says: 'reads the applications {applications}' }],
      cases: [
        {
          request: 'GET https://api.newrelic.com/v2/applications.json',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { applications: [{ id: 1, name: 'Shop' }] } },
          verdict: 'live',
          facts: { applications: 'Shop' },
          impact: { answers: [], says: ['reads the applications Shop'] },
        },
        {
          request: 'GET https://api.newrelic.com/v2/applications.json',
          answer: { status: 401, json: { error: { title: 'The API key provided is invalid' } } },
          verdict: 'invalid',
        },
      ],
    },
    query: {
      docs: 'https://docs.newrelic.com/docs/apis/insights-apis/query-insights-event-data-api/',
      effect: 'counts-quota',
      hosts: ['insights-api.newrelic.com', 'insights-api.eu.newrelic.com'],
      request: {
        method: 'GET',
        path: '/v1/accounts/{account}/query',
        query: { nrql: 'SELECT count(*) FROM Transaction SINCE 1 hour ago' },
        headers: { 'X-Query-Key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { transactionsInAnHour: '/results/0/count' },
      impact: [{ says: 'reads {transactionsInAnHour} transactions an hour, and all other events' }],
      cases: [
        {
          request:
            'GET https://insights-api.newrelic.com/v1/accounts/{account}/query?nrql=SELECT%20count%28%2A%29%20FROM%20Transaction%20SINCE%201%20hour%20ago',
          headers: { 'x-query-key': '{secret}' },
          parts: { account: '3486512' },
          answer: { status: 200, json: { results: [{ count: 12 }], metadata: {} } },
          verdict: 'live',
          facts: { transactionsInAnHour: '12' },
          impact: { answers: [], says: ['reads 12 transactions an hour, and all other events'] },
        },
        {
          request:
            'GET https://insights-api.newrelic.com/v1/accounts/{account}/query?nrql=SELECT%20count%28%2A%29%20FROM%20Transaction%20SINCE%201%20hour%20ago',
          parts: { account: '3486512' },
          answer: { status: 401, json: { error: 'Invalid query key.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
