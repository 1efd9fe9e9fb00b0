/** Credentials of Rancher. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  rules: [
    {
      id: 'rancher-api-token',
      description: 'An API token of Rancher.',
      regex: String.raw`\b(token-[a-z0-9]{5}:[a-z0-9]{54})\b`,
      minEntropy: 4,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the clusters as its owner',
      rotate: 'In Account & API Keys: delete it and create another.',
      verify: 'me',
      examples: [
        {
          before: '  "rancher_api_token": "',
          secret: [
            'toke',
            'n-ju8g6:o',
            'fgtpzxcux',
            '6p1q0tw7ixkgy',
            'd5vggl2hqwq',
            'boanm1j98iyof',
            '0dq6ger',
          ],
          after: '",\n',
        },
        {
          before: 'export RANCHER_API_TOKEN="',
          secret: [
            'token',
            '-p72j2:zot36',
            '3027dt1xtayw',
            'i04qfmvh899',
            'd3502xjnz5jmm',
            'kitoxu7ih32',
            'id',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("rancher_api_token", "',
          secret: [
            'toke',
            'n-2s6f6:9',
            '1puatwlay',
            '5pah7yxtnjzkf',
            '5r3vy8ve3k2',
            'f5ym9ymg31x3',
            'xu1il9wg',
          ],
          after: '");\n',
        },
      ],
      counterExamples: ['RANCHER_API_TOKEN=your-key-here\n', ['RANCHER_API_TOKEN=', 'token-', 'f', '\n']],
    },
  ],
  verify: {
    me: {
      docs: 'https://ranchermanager.docs.rancher.com/api/api-tokens',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/v3/users?me=true', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/0/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 'Unauthorized' }, verdict: 'invalid' },
      ],
      facts: { user: '/data/0/username' },
      cases: [
        {
          request: 'GET https://rancher.example.com/v3/users?me=true',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { type: 'collection', data: [{ id: 'user-1', username: 'admin', name: 'Admin' }] },
          },
          verdict: 'live',
          facts: { user: 'admin' },
        },
        {
          request: 'GET https://rancher.example.com/v3/users?me=true',
          answer: {
            status: 401,
            json: { type: 'error', status: '401', code: 'Unauthorized', message: 'must authenticate' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
