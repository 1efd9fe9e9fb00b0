/** Credentials of BuddyNS. */

import type { Provider } from '#model/provider';

export default {
  name: 'BuddyNS',
  docs: 'https://www.buddyns.com/support/api/v2/',
  rules: [
    {
      id: 'buddyns-api-key',
      description: 'A BuddyNS API key.',
      keyed: { names: ['buddyns', 'buddy_ns'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'add and delete zones of secondary DNS and read their state',
      rotate: 'In BuddyNS, account, API: regenerate the key.',
      verify: 'zones',
      examples: [
        {
          before: 'client.set("buddyns_api_key", "',
          secret: ['8cb8bb', '05401472d', '661b9d0a314', '90473032ec', '59e1'],
          after: '");\n',
        },
        {
          before: '  "buddyns_api_key": "',
          secret: ['0e3bb0', 'd8f2c5b4048a6', 'e7ad83a597c0', '6c15b0787'],
          after: '",\n',
        },
        {
          before: "const buddynsApiKey = '",
          secret: ['24c075', '21a39187d1d', 'beec74e38db8', '609c99bd49', '0'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'BUDDYNS_API_KEY=your-key-here\n',
        ['BUDDYNS_API_KEY=', 'c90390', '3', '\n'],
        ['checksum: ', '1d08d0', 'ab44a54b13', '4b01e385a0b', 'e842aae65', '7948', '\n'],
      ],
    },
  ],
  verify: {
    zones: {
      docs: 'https://www.buddyns.com/support/api/v2/',
      effect: 'none',
      hosts: ['www.buddyns.com'],
      request: { method: 'GET', path: '/api/v2/zone/', headers: { authorization: 'Token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail', contains: 'Invalid token' }, verdict: 'invalid' },
      ],
      facts: { zones: { each: '', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://www.buddyns.com/api/v2/zone/',
          headers: { authorization: 'Token {secret}' },
          answer: { status: 200, json: [{ name: 'example.com', serial: 1 }] },
          verdict: 'live',
          facts: { zones: 'example.com' },
        },
        {
          request: 'GET https://www.buddyns.com/api/v2/zone/',
          answer: { status: 401, json: { detail: 'Invalid token.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
