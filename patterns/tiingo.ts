/** Credentials of Tiingo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tiingo',
  docs: 'https://www.tiingo.com/documentation/general/connecting',
  rules: [
    {
      id: 'tiingo-api-token',
      description: 'A Tiingo API token.',
      keyed: { names: ['tiingo'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read market data on the owner’s plan',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'test',
      examples: [
        {
          before: 'export TIINGO_API_TOKEN="',
          secret: ['85b7d2', '712b45c01', 'bec36f7ad7', '3d21be2827a99', '13'],
          after: '"\n',
        },
        {
          before: 'ENV TIINGO_API_TOKEN ',
          secret: ['93c59d', 'e5a1d6bc47818', '6c6c1e89114d8', '5ca98edb'],
          after: '\n',
        },
        {
          before: '  "tiingo_api_token": "',
          secret: ['16074d', '64589fbda', '908c491796d6', 'bd5197ca74', 'f66'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'TIINGO_API_TOKEN=your-key-here\n',
        ['TIINGO_API_TOKEN=', '829809', 'd', '\n'],
        ['checksum: ', '88beaf', '3f01c9abe89', 'f7b3fe15e659', '20e8a31c2', 'a2', '\n'],
      ],
    },
  ],
  verify: {
    test: {
      docs: 'https://www.tiingo.com/documentation/general/connecting',
      effect: 'none',
      hosts: ['api.tiingo.com'],
      request: { method: 'GET', path: '/api/test/', headers: { Authorization: 'Token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/message', contains: 'success' }, verdict: 'live' },
        { status: [401, 403], contains: 'Invalid token', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.tiingo.com/api/test/',
          headers: { authorization: 'Token {secret}' },
          answer: { status: 200, json: { message: 'You successfully sent a request' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.tiingo.com/api/test/',
          answer: { status: 403, json: { detail: 'Invalid token.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
