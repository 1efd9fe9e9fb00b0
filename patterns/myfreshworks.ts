/** Credentials of Freshworks CRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'Freshworks CRM',
  docs: 'https://developers.freshworks.com/crm/api/#authentication',
  rules: [
    {
      id: 'myfreshworks-api-key',
      description: 'An API key of Freshworks CRM (Freshsales).',
      keyed: { names: ['myfreshworks', 'freshworks', 'freshsales'], value: '[A-Za-z0-9_-]{22}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the contacts and deals that its owner may',
      rotate: 'In Profile settings, API settings: reset the key.',
      verify: 'owners',
      parts: [{ name: 'host', rule: 'myfreshworks-host' }],
      examples: [
        {
          before: [
            'MYFRESHWORKS_HOST=',
            ...['ns2o', 'xexg.freshs', 'ales.com'],
            '\n',
            'ENV MYFRESHWORKS_API_KEY ',
          ].join(''),
          secret: ['t1H1KZ', 'QAORQ23Xw7bt', 'G62-'],
          after: '\n',
          parts: { host: ['ns2oxe', 'xg.freshsa', 'les.com'] },
        },
        {
          before: [
            'MYFRESHWORKS_HOST=',
            ...['ew60.', 'myfreshworks', '.com'],
            '\n',
            "myfreshworks_api_key: '",
          ].join(''),
          secret: ['ZhfZV', 'q7GN-Ig6XxUZ', 'jwan2'],
          after: "'\n",
          parts: { host: ['ew60.m', 'yfreshwork', 's.com'] },
        },
        {
          before: [
            'MYFRESHWORKS_HOST=',
            ...['6h.f', 'reshsales.', 'io'],
            '\n',
            'export MYFRESHWORKS_API_KEY="',
          ].join(''),
          secret: ['GcT6j', 'HrPsnm6Gifb0b', 'OjsL'],
          after: '"\n',
          parts: { host: ['6h.fr', 'eshsales.i', 'o'] },
        },
      ],
      counterExamples: [
        'MYFRESHWORKS_API_KEY=your-key-here\n',
        ['MYFRESHWORKS_API_KEY=', 'iH_T', 'DIM', '\n'],
        ['checksum: ', 'igMXg', 'XoZPxeVZ2xvz', 'xaZHS', '\n'],
      ],
    },
    {
      id: 'myfreshworks-host',
      description: 'The address of a Freshworks account.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,40}\.(?:myfreshworks|freshsales)\.(?:com|io))\b`,
      minEntropy: 2,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'export MYFRESHWORKS_HOST="', secret: ['noeu.', 'myfreshworks.', 'com'], after: '"\n' },
        { before: 'ENV MYFRESHWORKS_HOST ', secret: ['ivzr.m', 'yfreshworks', '.io'], after: '\n' },
        { before: '  "myfreshworks_host": "', secret: ['4c2wtw', '7i.myfresh', 'works.io'], after: '",\n' },
      ],
      counterExamples: ['MYFRESHWORKS_HOST=your-key-here\n', ['MYFRESHWORKS_HOST=', 'ei.m', 'yfr', '\n']],
    },
  ],
  verify: {
    owners: {
      docs: 'https://developers.freshworks.com/crm/api/#authentication',
      effect: 'none',
      hosts: ['{host}.myfreshworks.com'],
      request: {
        method: 'GET',
        path: '/crm/sales/api/selector/owners',
        headers: { authorization: 'Token token={secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/users' }, verdict: 'live' },
        { status: [401, 403], json: { pointer: '/login', equals: 'failed' }, verdict: 'invalid' },
      ],
      facts: { users: { each: '/users', pointer: '/email' } },
      cases: [
        {
          request: 'GET https://{host}.myfreshworks.com/crm/sales/api/selector/owners',
          headers: { authorization: 'Token token={secret}' },
          parts: { host: 'acme' },
          answer: {
            status: 200,
            json: { users: [{ id: 1, display_name: 'Ada', email: 'ada@example.com' }] },
          },
          verdict: 'live',
          facts: { users: 'ada@example.com' },
        },
        {
          request: 'GET https://{host}.myfreshworks.com/crm/sales/api/selector/owners',
          parts: { host: 'acme' },
          answer: { status: 401, json: { login: 'failed', message: 'Incorrect email or password' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
