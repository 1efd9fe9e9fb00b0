/** Credentials of Liveblocks. */

import type { Provider } from '#model/provider';

export default {
  name: 'Liveblocks',
  docs: 'https://liveblocks.io/docs/authentication',
  rules: [
    {
      id: 'liveblocks-secret-key',
      description: 'A secret key of Liveblocks.',
      regex: String.raw`\b(sk_(?:prod|dev)_[A-Za-z0-9_-]{40,80})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change all rooms',
      rotate: 'In the project, API keys: roll it.',
      verify: 'rooms',
      examples: [
        {
          before: 'client.set("liveblocks_secret_key", "',
          secret: ['sk_p', 'rod_660zZDRom', '_LblMXSaEv', 'Hrvmg9p_SRv', 'kglDmKKTa', '5nm'],
          after: '");\n',
        },
        {
          before: '  "liveblocks_secret_key": "',
          secret: [
            'sk_pr',
            'od_Mqb2NZ',
            'jC_JnYvznX',
            'MokWo2C42I',
            'bUVzHTaXH6Eo',
            'TcHKajPrJGZM6',
            'ZBjANeV4uC',
            'EeYdESVk-3J',
            'e9F7QeQ6',
          ],
          after: '",\n',
        },
        {
          before: "const liveblocksSecretKey = '",
          secret: ['sk_pro', 'd_jqcPVJGF', 'XWt1Scmyseii', 'G0esmEQfx', 'TF7H1ak-RyMs0'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LIVEBLOCKS_SECRET_KEY=your-key-here\n',
        ['LIVEBLOCKS_SECRET_KEY=', 'sk_d', 'ev_', '\n'],
      ],
    },
  ],
  verify: {
    rooms: {
      docs: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints#get-rooms',
      effect: 'none',
      hosts: ['api.liveblocks.io'],
      request: { method: 'GET', path: '/v2/rooms', bearer: '{secret}', query: { limit: '1' } },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.liveblocks.io/v2/rooms?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { nextCursor: null, data: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.liveblocks.io/v2/rooms?limit=1',
          answer: { status: 401, json: { error: 'UNAUTHORIZED', message: 'made up' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
