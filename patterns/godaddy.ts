/** Credentials of GoDaddy. */

import type { Provider } from '#model/provider';

export default {
  name: 'GoDaddy',
  docs: 'https://developer.godaddy.com/keys',
  rules: [
    {
      id: 'godaddy-key-pair',
      description: 'An API key of GoDaddy with its secret, in a header.',
      regex: String.raw`(?i:sso-key)\s{1,3}[A-Za-z0-9]{4,16}_[A-Za-z0-9]{20,24}:([A-Za-z0-9]{20,24})(?:[^A-Za-z0-9]|$)`,
      keywords: ['sso-key'],
      minEntropy: 3.5,
      stopValues: ['46l26ydpkwmakzv6uvddwe'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the owner’s domains and DNS, and buy on his account',
      rotate: 'On developer.godaddy.com/keys: delete the key and create another.',
      examples: [
        {
          before: '-H "Authorization: sso-key gHp4nWq8zTxa_5uDmRk2LbYs9VfCeJ7Nt3Q:',
          secret: ['Wz6Xq', '1PbTr9LkMn4Vd', 'Ys8C'],
          after: '"\n',
        },
        {
          before: "headers['Authorization'] = 'sso-key e5Nrtk2MQv_Aw7ZyLpX3cJd9KfBhU6sE1:",
          secret: ['Hf5Jm2', 'QxVt7RbWc9', 'NzKp4Y'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['Author', 'ization: s', 'so-key [AP', 'I_KEY]:[A', 'PI_SECRET]\n'],
        ['Author', 'ization: s', 'so-key $KEY', ':$SECRET\n'],
      ],
    },
    {
      id: 'godaddy-secret',
      description: 'The secret of an API key of GoDaddy.',
      keyed: { names: ['godaddy', 'gd_secret'], value: '[A-Za-z0-9]{21,22}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      stopValues: ['46l26ydpkwmakzv6uvddwe'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'change the owner’s domains and DNS, and buy on his account, together with its key',
      rotate: 'On developer.godaddy.com/keys: delete the key and create another.',
      verify: 'domains',
      parts: [{ name: 'key', rule: 'godaddy-key' }],
      examples: [
        {
          before: [
            'GODADDY_KEY=',
            ...['Igua', '131rLq_JLASSS', 'HrSjOjhdAR63Q', '2B'],
            '\n',
            'export GODADDY_SECRET="',
          ].join(''),
          secret: ['IFt3zj', 'GaXSxNBq6Y', 'hSz9tP'],
          after: '"\n',
          parts: { key: ['Igua1', '31rLq_JLASSS', 'HrSjOjhdAR63', 'Q2B'] },
        },
        {
          before: [
            'GODADDY_KEY=',
            ...['vtQVN', 'MZs54_Y7tsKCS', 'jsALYPh4aaOW4', 'WJNp'],
            '\n',
            'ENV GODADDY_SECRET ',
          ].join(''),
          secret: ['gDJc', 'BBU0Pa4hW', 'TUX1Wu4AW'],
          after: '\n',
          parts: { key: ['vtQVN', 'MZs54_Y7ts', 'KCSjsALYPh4aa', 'OW4WJNp'] },
        },
        {
          before: [
            'GODADDY_KEY=',
            ...['nUtkOK', '033inFamwU_2', 'zhxqfPptklCA', '9JgGzTS'],
            '\n',
            '  "godaddy_secret": "',
          ].join(''),
          secret: ['L8dD', 'mcvKYTkOVsO', 'CzJ9QB7'],
          after: '",\n',
          parts: { key: ['nUtkO', 'K033inFam', 'wU_2zhxqf', 'PptklCA9JgGz', 'TS'] },
        },
      ],
      counterExamples: [
        'GODADDY_SECRET=your-key-here\n',
        ['GODADDY_SECRET=', 'SlFj30', '7', '\n'],
        ['checksum: ', 'WlBdq', 'bsZNb00OTav', 'qY15ID', '\n'],
      ],
    },
    {
      id: 'godaddy-key',
      description: 'An API key of GoDaddy: the name of the pair.',
      keyed: { names: ['godaddy', 'gd_key'], value: '[A-Za-z0-9]{4,16}_[A-Za-z0-9]{20,24}' },
      minEntropy: 4,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the key',
      rotate: 'On developer.godaddy.com/keys: delete the key and create another.',
      isPartOnly: true,
      examples: [
        {
          before: 'export GODADDY_KEY="',
          secret: ['hqgBNN', 'fz8FCKmrMT_', 'iQIZCSbquSPhs', 'OlVrMm6wOA'],
          after: '"\n',
        },
        {
          before: 'ENV GODADDY_KEY ',
          secret: ['JgzOiu', 'oq_Ujk7IMpt0', 'Cs1cRdfNitsO', 'dNM'],
          after: '\n',
        },
        {
          before: '  "godaddy_key": "',
          secret: ['jCJNrL', 'dV_U4LDrhK', 'TAkoCY9yXjtC', 'JI'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'GODADDY_KEY=your-key-here\n',
        ['GODADDY_KEY=', 'hFJxgW', 'w', '\n'],
        ['checksum: ', '79Xq2S', 'UqymaD0J5D_', 'XL1EChpy3B13', 'FVROKlojPJx', '\n'],
      ],
    },
  ],
  verify: {
    domains: {
      docs: 'https://developer.godaddy.com/doc/endpoint/domains',
      effect: 'none',
      hosts: ['api.godaddy.com', 'api.ote-godaddy.com'],
      request: {
        method: 'GET',
        path: '/v1/domains',
        query: { limit: '100' },
        headers: { authorization: 'sso-key {key}:{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code', equals: 'ACCESS_DENIED' },
          verdict: 'restricted',
          why: 'the key is accepted, but the account may not use this API',
        },
        { status: 401, json: { pointer: '/code', equals: 'UNABLE_TO_AUTHENTICATE' }, verdict: 'invalid' },
      ],
      facts: { domains: { each: '', pointer: '/domain' } },
      cases: [
        {
          request: 'GET https://api.godaddy.com/v1/domains?limit=100',
          headers: { authorization: 'sso-key {key}:{secret}' },
          parts: { key: 'EXAMPLEKEY' },
          answer: { status: 200, json: [{ domain: 'example.com', status: 'ACTIVE' }] },
          verdict: 'live',
          facts: { domains: 'example.com' },
        },
        {
          request: 'GET https://api.godaddy.com/v1/domains?limit=100',
          parts: { key: 'EXAMPLEKEY' },
          answer: {
            status: 403,
            json: { code: 'ACCESS_DENIED', message: 'Authenticated user is not allowed access' },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.godaddy.com/v1/domains?limit=100',
          parts: { key: 'EXAMPLEKEY' },
          answer: {
            status: 401,
            json: {
              code: 'UNABLE_TO_AUTHENTICATE',
              message: 'Unauthorized : Could not authenticate API key/secret',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
