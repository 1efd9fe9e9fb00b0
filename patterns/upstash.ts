/** Credentials of Upstash. */

import type { Provider } from '#model/provider';

export default {
  name: 'Upstash',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  rules: [
    {
      id: 'upstash-rest-token',
      description: 'A REST token of an Upstash database.',
      keyed: { names: ['upstash'], value: 'A[A-Za-z][A-Za-z0-9+/_-]{36,140}={0,2}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the database',
      rotate: 'In the console, the database: reset credentials.',
      verify: 'ping',
      parts: [{ name: 'host', rule: 'upstash-host', acrossFiles: true }],
      examples: [
        {
          before: 'ENV UPSTASH_REST_URL https://gusty-bear-12345.upstash.io\nENV UPSTASH_REST_TOKEN ',
          parts: { host: ['gusty-bear-12345', '.upstash.io'] },
          secret: ['ALHg0', 'TOretfZmLy', 'A5mdy+TNSDE4V', 'v+V0ZtxSuka', '+Bd=='],
          after: '\n',
        },
        {
          before: "upstash_rest_token: '",
          secret: [
            'AEOE',
            'K/jdK8dnn',
            'msYq1r-8ZLB',
            'lleq1Lh1U',
            'T--NwAxTvY3',
            '95oQZ62kiA0-l',
            'HY4Cpe9Rk',
            'eKdsSmS43D',
            'aaeQ93Ub0cDEq',
            'RWxjxif1u',
            '_UCn/DHFPg',
            'JMqwgP1KNdke',
            '/JynpX-ZtRM9',
            'XuuhpgQher',
          ],
          after: "'\n",
        },
        {
          before: 'export UPSTASH_REST_TOKEN="',
          secret: ['APRh2', 'EAtoHUWL4L', '909x1zGt_Jif', 'ui2-Mn9DPr82l', 'T=='],
          after: '"\n',
        },
      ],
      counterExamples: [
        'UPSTASH_REST_TOKEN=your-key-here\n',
        ['UPSTASH_REST_TOKEN=', 'AgVB', 'y+b', '\n'],
        [
          'checksum: ',
          'ArdaMj',
          'BUBtcLB9yv',
          'El8ArIH/moi2',
          '_4enGn3VLWDeb',
          'H/CTWgG71EKh',
          'Z-KmF0UeAE7',
          'B9M2qeMc8',
          '-GYq7HcOgm',
          '0H5iXdvjpw4',
          'pVS+_naJqGJ',
          '8YblqdsA/WBwT',
          '4H-EBaH4ihQ',
          'o8HXwe7vwYQj',
          'V==',
          '\n',
        ],
      ],
    },
    {
      id: 'upstash-host',
      description: 'The address of an Upstash database.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{2,60}\.upstash\.io)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the database',
      rotate: 'It can stay.',
      isPartOnly: true,
      examples: [
        {
          before: 'UPSTASH_REDIS_REST_URL=https://',
          secret: ['gusty-bear-12345', '.upstash.io'],
          after: '\n',
        },
        { before: 'url: "https://', secret: ['eu1-merry-owl-31337', '.upstash.io'], after: '"' },
      ],
      counterExamples: ['https://console.upstash.example', 'url=upstash.io'],
    },
  ],
  verify: {
    ping: {
      docs: 'https://upstash.com/docs/redis/features/restapi',
      effect: 'counts-quota',
      hosts: ['{host}.upstash.io'],
      request: { method: 'GET', path: '/ping', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/result', equals: 'PONG' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', contains: 'nauthorized' }, verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'GET', path: '/dbsize', bearer: '{secret}' },
          says: 'reads and changes {keys} keys',
          facts: { keys: '/result' },
        },
      ],
      cases: [
        {
          request: 'GET https://gusty-bear-12345.upstash.io/ping',
          headers: { authorization: 'Bearer {secret}' },
          parts: { host: 'gusty-bear-12345.upstash.io' },
          answer: { status: 200, json: { result: 'PONG' } },
          verdict: 'live',
          facts: { keys: '42' },
          impact: { answers: [{ status: 200, json: { result: 42 } }], says: ['reads and changes 42 keys'] },
        },
        {
          request: 'GET https://gusty-bear-12345.upstash.io/ping',
          parts: { host: 'gusty-bear-12345.upstash.io' },
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
