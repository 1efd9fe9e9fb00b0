/** Credentials of T.LY. */

import type { Provider } from '#model/provider';

export default {
  name: 'T.LY',
  docs: 'https://t.ly/docs',
  rules: [
    {
      id: 'tly-api-token',
      description: 'A T.LY URL shortener API token.',
      keyed: { names: ['tly', 't.ly', 't_ly'], value: '[A-Za-z0-9]{60}', isCommonWord: true },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, change and delete the account’s short links and read their statistics',
      rotate: 'In Settings, API: delete the token and create another.',
      verify: 'tags',
      examples: [
        {
          before: 'client.set("tly_api_token", "',
          secret: ['f9DE', 'bg0HWUH323z', 'gxbvi9nyVYKsq', 'jkOeEcfGQpoVN', 'ZI5YWm7pou', 'tXq6gsUO4'],
          after: '");\n',
        },
        {
          before: '  "tly_api_token": "',
          secret: ['5KmsD', 'wqz5JqYFc', 'cJaaN7BwYLGe', 'hkz5PbFTp', 'C4DMiC7926', '8tTjammaEN', 'MPb5F'],
          after: '",\n',
        },
        {
          before: "const tlyApiToken = '",
          secret: ['LMj1d', 'JNtbvwdLg', 'AQgxluIsmhDP', 'GE5ZuwUZHrU', '4220DDsFlK4', 'Qy3cGI34N2P', 'x'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'TLY_API_TOKEN=your-key-here\n',
        ['TLY_API_TOKEN=', 'FkN1', '6Ga', '\n'],
        [
          'checksum: ',
          'VwdUM',
          'jDKEPmaXOoL4',
          'aAt5zU9m3aCoY',
          'twswSMvIy3wwy',
          'VWn4FbEwbkSE',
          'mLJK1',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    tags: {
      docs: 'https://t.ly/docs/#tag-management',
      effect: 'none',
      hosts: ['api.t.ly'],
      request: { method: 'GET', path: '/api/v1/link/tag', bearer: '{secret}' },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, contains: 'Unauthenticated', verdict: 'invalid' },
      ],
      facts: { tags: { count: '' } },
      cases: [
        {
          request: 'GET https://api.t.ly/api/v1/link/tag',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 1, tag: 'spring' }] },
          verdict: 'live',
          facts: { tags: '1' },
        },
        {
          request: 'GET https://api.t.ly/api/v1/link/tag',
          answer: { status: 401, json: { message: 'Unauthenticated.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
