/** Credentials of Val Town. */

import type { Provider } from '#model/provider';

export default {
  name: 'Val Town',
  docs: 'https://docs.val.town/guides/authentication/',
  rules: [
    {
      id: 'valtown-api-token',
      description: 'A Val Town API token.',
      regex: String.raw`\b(vtwn_[A-Za-z0-9]{20,40})\b`,
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, write and run its owner’s vals, blobs and databases as its scopes allow',
      rotate: 'At val.town/settings/api: delete it and create another with fewer scopes.',
      verify: 'me',
      examples: [
        {
          before: 'export VALTOWN_API_TOKEN="',
          secret: ['vtwn', '_98y1xFEk4mT', 'Hro5wuZRcejF3', 'cXRm84LZKNe', 'JxmEf'],
          after: '"\n',
        },
        {
          before: 'ENV VALTOWN_API_TOKEN ',
          secret: ['vtwn', '_cimoYsYzLSk', 'KjKsadQWx', 'mT'],
          after: '\n',
        },
        {
          before: '  "valtown_api_token": "',
          secret: ['vtwn_4', '73Q5nvhqdaoKk', 'ohwe2iKRq'],
          after: '",\n',
        },
      ],
      counterExamples: ['VALTOWN_API_TOKEN=your-key-here\n', ['VALTOWN_API_TOKEN=', 'vtwn', '_j9', '\n']],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.val.town/openapi/#/me/getV1Me',
      effect: 'none',
      hosts: ['api.val.town'],
      request: { method: 'GET', path: '/v1/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/username', email: '/email' },
      cases: [
        {
          request: 'GET https://api.val.town/v1/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 'u1', username: 'ana', email: 'ana@example.com', tier: 'pro' } },
          verdict: 'live',
          facts: { user: 'ana', email: 'ana@example.com' },
        },
        {
          request: 'GET https://api.val.town/v1/me',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
