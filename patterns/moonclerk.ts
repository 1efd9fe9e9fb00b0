/** Credentials of MoonClerk. */

import type { Provider } from '#model/provider';

export default {
  name: 'MoonClerk',
  docs: 'https://github.com/moonclerk/developer',
  rules: [
    {
      id: 'moonclerk-api-token',
      description: 'A MoonClerk API token.',
      keyed: { names: ['moonclerk', 'moon_clerk'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the account’s customers and payments',
      rotate: 'In the account’s Developer page: reset the token.',
      verify: 'forms',
      examples: [
        {
          before: 'ENV MOONCLERK_API_TOKEN ',
          secret: ['186b', 'e5e50fb11b', 'b8b0859d86e4', '778332'],
          after: '\n',
        },
        {
          before: "moonclerk_api_token: '",
          secret: ['f4b97d', '89d6cb97405b6', '9fedc9023143', '7'],
          after: "'\n",
        },
        {
          before: 'export MOONCLERK_API_TOKEN="',
          secret: ['90dc', 'fcfc88b3f', '40e2bac26', '5506a28758'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'MOONCLERK_API_TOKEN=your-key-here\n',
        ['MOONCLERK_API_TOKEN=', 'cdb61d', '8', '\n'],
        ['checksum: ', 'f27f2b', '48e8b1b72e', '32a474aa2', '11e5974', '\n'],
      ],
    },
  ],
  verify: {
    forms: {
      docs: 'https://github.com/moonclerk/developer/blob/main/api/v1/forms.md',
      effect: 'none',
      hosts: ['api.moonclerk.com'],
      request: {
        method: 'GET',
        path: '/forms',
        headers: {
          authorization: 'Token token={secret}',
          accept: 'application/vnd.moonclerk+json;version=1',
        },
      },
      clauses: [
        { status: 200, json: { pointer: '/forms' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { forms: { each: '/forms', pointer: '/title' } },
      cases: [
        {
          request: 'GET https://api.moonclerk.com/forms',
          headers: { authorization: 'Token token={secret}' },
          answer: { status: 200, json: { forms: [{ id: 1, title: 'Donate' }] } },
          verdict: 'live',
          facts: { forms: 'Donate' },
        },
        {
          request: 'GET https://api.moonclerk.com/forms',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
