/** Credentials of Mapbox. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/accounts/guides/tokens/',
  rules: [
    {
      id: 'mapbox-secret-token',
      description: 'A Mapbox secret token.',
      regex: String.raw`\b(sk\.eyJ[A-Za-z0-9_-]{40,180}\.[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      checks: ['base64-json'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'do what its scopes say: upload and delete tilesets, change styles, download SDKs, make other tokens',
      rotate: 'At console.mapbox.com/account/access-tokens: create another, switch over, delete this one.',
      verify: 'token',
      revoke: 'token',
      examples: [
        {
          before: 'MAPBOX_DOWNLOADS_TOKEN=',
          secret: [
            'sk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'QYAp18XtA4FZ93T',
            'irJLkB6x7W1VCQJ',
            'BQw1yOkJYCS6daj',
            'twlS9GkCFBTU7',
            '.',
            'wlhXG8T6FPk',
            'qApghqwq1ld',
          ],
          after: '\n',
        },
        {
          before: 'machine api.mapbox.com\nlogin mapbox\npassword ',
          secret: [
            'sk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'V75ELXOzn0oUj15',
            'L7jksC5KF1bddOe',
            'V0Z2GXOqvBoO0DF',
            'Nu1R4B7ezZal5',
            '.',
            '8t5k_o4oINK',
            'e9YJvjLqkOZ',
          ],
          after: '\n',
        },
        {
          before: 'MAPBOX_DOWNLOADS_TOKEN=',
          secret: [
            'sk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'B6rOGJn0JNoNwzo',
            'QCX8IGVsxuU8BOF',
            '9RsJubq0SBr4Mrp',
            's4gBsWWEIoawO',
            '.',
            'BiyFsowrm-s',
            'NcFr7qwKFn0',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['sk.eyJ...your-token', ['sk.eyJ1IjoiY', 'WNtZSIsImEiOiJj']],
    },
    {
      id: 'mapbox-public-token',
      description: 'A Mapbox public token. Meant to be in clients.',
      regex: String.raw`\b(pk\.eyJ[A-Za-z0-9_-]{40,180}\.[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      checks: ['base64-json'],
      stopValues: [
        [
          'pk.ey',
          'j1ijoibwfwym94iiwi',
          'ysi6imnpejy4nxvyct',
          'a2emyycxbndhrqcmz3',
          'n3gifq.rjcfig214ar',
          'iislbb6b5aw',
        ].join(''),
      ],
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'load maps on the owner’s bill, unless it is restricted to his addresses',
      rotate:
        'At console.mapbox.com/account/access-tokens: restrict it by URL; to end it create another and delete this one.',
      verify: 'token',
      examples: [
        {
          before: "mapboxgl.accessToken = '",
          secret: [
            'pk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'asI67N7Dz1aioJS',
            'H5JeNJsttGsGuhA',
            '6MS4i6BGhJ62FYF',
            'pXbSmCDdpD5G1',
            '.',
            'DC3g52ij5Ou',
            'UgzkttpnGGj',
          ],
          after: "';",
        },
        {
          before: '<string name="mapbox_access_token">',
          secret: [
            'pk.eyJ1IjoiYWNtZSIsImEiOiJj',
            '4Wq1inyRIH3xahm',
            'fjEzenEHkMmuXw2',
            'lceBWLRjG5bvOvm',
            '2cvdA92pAbddo',
            '.',
            'uRGvGEtL4yL',
            'IpGwLjlD0Nw',
          ],
          after: '</string>\n',
        },
        {
          before: '<key>MBXAccessToken</key>\n\t<string>',
          secret: [
            'pk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'oWaBOKMtZKZcpCG',
            'qaLZw0bHePnmqYT',
            'yB5n5ERGPK29Hb6',
            'hlOn4B8HovHTl',
            '.',
            '0xjLtSoOYfR',
            'GuPin-4ISOQ',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: ['pk.eyJ...your-token', ['pk.eyJ1IjoiY', 'WNtZSIsImEiOiJj']],
    },
    {
      id: 'mapbox-temporary-token',
      description: 'A Mapbox temporary token.',
      regex: String.raw`\b(tk\.eyJ[A-Za-z0-9_-]{40,260}\.[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      checks: ['base64-json'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'do what its scopes say for up to an hour',
      rotate: 'It expires within an hour; delete the token that made it.',
      verify: 'token',
      examples: [
        {
          before: 'MAPBOX_TOKEN=',
          secret: [
            'tk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'eofq7EAnITlgi36',
            'UKY77Ei9Sy4nDTG',
            'HmSqBYEUAWd2WCL',
            '05xLvfoZcClrFrS',
            'kXHwSdDAzgHcvAA',
            's7cef2ZP0KKvziu',
            '.',
            'Zx9390OJ50Y',
            'R3sx-Kry23F',
          ],
          after: '\n',
        },
        {
          before: '{"token": "',
          secret: [
            'tk.eyJ1IjoiYWNtZSIsImEiOiJj',
            'd7j82PgAApsaigp',
            'REXpypyab5oxltZ',
            'qobocCFACwHMQl3',
            'In0EHOQv3kRXcdX',
            '26seo8O7T6RYosL',
            'vpHdtVUQIXq0tsw',
            '.',
            'xaBcOJo6Tj0',
            'WCtRPRzgFAi',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['tk.eyJ...your-token', ['tk.eyJ1IjoiY', 'WNtZSIsImEiOiJj']],
    },
  ],
  verify: {
    token: {
      docs: 'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
      effect: 'none',
      hosts: ['api.mapbox.com'],
      request: { method: 'GET', path: '/tokens/v2', query: { access_token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/code', equals: 'TokenValid' }, verdict: 'live' },
        { json: { pointer: '/code', equals: 'TokenExpired' }, verdict: 'revoked' },
        { json: { pointer: '/code', equals: 'TokenRevoked' }, verdict: 'revoked' },
        { json: { pointer: '/code', equals: 'TokenInvalid' }, verdict: 'invalid' },
        { json: { pointer: '/code', equals: 'TokenMalformed' }, verdict: 'invalid' },
      ],
      facts: { user: '/token/user', usage: '/token/usage' },
      impact: [{ says: 'acts for {user}' }],
      cases: [
        {
          request: 'GET https://api.mapbox.com/tokens/v2?access_token={secret}',
          answer: {
            status: 200,
            json: { code: 'TokenValid', token: { usage: 'sk', user: 'example', authorization: 'a1' } },
          },
          verdict: 'live',
          facts: { user: 'example', usage: 'sk' },
          impact: { answers: [], says: ['acts for example'] },
        },
        {
          request: 'GET https://api.mapbox.com/tokens/v2?access_token={secret}',
          answer: { status: 200, json: { code: 'TokenExpired' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.mapbox.com/tokens/v2?access_token={secret}',
          answer: { status: 200, json: { code: 'TokenRevoked' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.mapbox.com/tokens/v2?access_token={secret}',
          answer: { status: 200, json: { code: 'TokenInvalid' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.mapbox.com/tokens/v2?access_token={secret}',
          answer: { status: 200, json: { code: 'TokenMalformed' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://docs.mapbox.com/api/accounts/tokens/#delete-a-token',
      effect: 'deletes the token; only a token with the scope tokens:write can do it',
      hosts: ['api.mapbox.com'],
      steps: [
        {
          request: { method: 'GET', path: '/tokens/v2', query: { access_token: '{secret}' } },
          done: [200],
          doneIf: { pointer: '/code', equals: 'TokenValid' },
          picks: { user: '/token/user', id: '/token/authorization' },
        },
        {
          request: { method: 'DELETE', path: '/tokens/v2/{user}/{id}', query: { access_token: '{secret}' } },
          done: [204],
        },
      ],
      cases: [
        {
          answers: [
            {
              request: 'GET https://api.mapbox.com/tokens/v2?access_token={secret}',
              status: 200,
              json: { code: 'TokenValid', token: { usage: 'sk', user: 'example', authorization: 'a1' } },
            },
            {
              request: 'DELETE https://api.mapbox.com/tokens/v2/example/a1?access_token={secret}',
              status: 204,
            },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'GET https://api.mapbox.com/tokens/v2?access_token={secret}',
              status: 200,
              json: { code: 'TokenInvalid' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
