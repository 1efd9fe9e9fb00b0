/** Credentials of Loyverse. */

import type { Provider } from '#model/provider';

export default {
  name: 'Loyverse',
  docs: 'https://developer.loyverse.com/docs/',
  rules: [
    {
      id: 'loyverse-access-token',
      description: 'A Loyverse access token.',
      keyed: { names: ['loyverse'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the shop’s sales, customers and stock',
      rotate: 'In the Back Office, Integrations, Access tokens: delete it and add another.',
      verify: 'merchant',
      examples: [
        {
          before: '  "loyverse_access_token": "',
          secret: ['5a7ea', '17d73f0cf', '677ff6d23f09', 'a53a9a'],
          after: '",\n',
        },
        {
          before: 'export LOYVERSE_ACCESS_TOKEN="',
          secret: ['e2dc', 'f4e536412de72', '18db7ac1c26', '03a8'],
          after: '"\n',
        },
        {
          before: 'client.set("loyverse_access_token", "',
          secret: ['0c896', '27a698d4e98', '961a53151eb', 'b9c05'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'LOYVERSE_ACCESS_TOKEN=your-key-here\n',
        ['LOYVERSE_ACCESS_TOKEN=', '977b', '71e', '\n'],
        ['checksum: ', 'b6de8c', '950d0898e6', 'ae5229372', '5cc418a', '\n'],
      ],
    },
  ],
  verify: {
    merchant: {
      docs: 'https://developer.loyverse.com/docs/#tag/Merchant',
      effect: 'none',
      hosts: ['api.loyverse.com'],
      request: { method: 'GET', path: '/v1.0/merchant', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/business_name' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors/0/code', equals: 'UNAUTHORIZED' }, verdict: 'invalid' },
      ],
      facts: { business: '/business_name', email: '/email' },
      cases: [
        {
          request: 'GET https://api.loyverse.com/v1.0/merchant',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 'm1', business_name: 'Acme', email: 'ada@example.com' } },
          verdict: 'live',
          facts: { business: 'Acme', email: 'ada@example.com' },
        },
        {
          request: 'GET https://api.loyverse.com/v1.0/merchant',
          answer: { status: 401, json: { errors: [{ code: 'UNAUTHORIZED', details: 'made up' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
