/** Credentials of Mailtrap. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailtrap',
  docs: 'https://api-docs.mailtrap.io/',
  rules: [
    {
      id: 'mailtrap-api-token',
      description: 'An API token of Mailtrap.',
      keyed: { names: ['mailtrap'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains, or read its test inboxes',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'accounts',
      examples: [
        {
          before: "mailtrap_api_token: '",
          secret: ['7fd3b', '3997bc030cd', 'c8d1b163b1', 'b399d7'],
          after: "'\n",
        },
        {
          before: '<string name="mailtrap_api_token">',
          secret: ['18824', 'fd28b103dc768', 'a118a82d88', '0c74'],
          after: '</string>\n',
        },
        {
          before: 'ENV MAILTRAP_API_TOKEN ',
          secret: ['e3b1', 'ef46251c3d3a', '80f7a8581109', 'f39b'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MAILTRAP_API_TOKEN=your-key-here\n',
        ['MAILTRAP_API_TOKEN=', 'cb85', 'e3c', '\n'],
        ['checksum: ', 'e989', '653f8b413e', '8964b54df', '75e6ed9eb', '\n'],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://api-docs.mailtrap.io/docs/mailtrap-api-docs/2d0e5b0f6ca85-get-all-accounts',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['mailtrap.io'],
      request: { method: 'GET', path: '/api/accounts', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { accounts: { each: '', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://mailtrap.io/api/accounts',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 26730, name: 'Acme', access_levels: [100] }] },
          verdict: 'live',
          facts: { accounts: 'Acme' },
        },
        {
          request: 'GET https://mailtrap.io/api/accounts',
          answer: { status: 401, json: { error: 'Incorrect API token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
