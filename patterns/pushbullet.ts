/** Credentials of Pushbullet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/',
  rules: [
    {
      id: 'pushbullet-access-token',
      description: 'A Pushbullet access token.',
      keyed: { names: ['pushbullet'], value: String.raw`o\.[A-Za-z0-9]{32}` },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and send the account’s pushes, texts and notifications',
      rotate: 'At pushbullet.com/#settings/account: reset all access tokens.',
      verify: 'me',
      examples: [
        {
          before: 'PUSHBULLET_TOKEN=',
          secret: ['o.', '9N6L61UGWid', 'CReygQTZwkz', 'kd7PUKC1Yj'],
          after: '\n',
        },
        {
          before: 'curl -H "Pushbullet-Access-Token: ',
          secret: ['o.', 'grdfvDWxhU4', 'wxhv6XMUdPN', 'lfBmBf9kWe'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'PUSHBULLET_TOKEN=o.vJ********\n',
        'PUSHBULLET_TOKEN=your-key-here\n',
        ['PUSHBULLET_TOKEN=', 'o.', 'vJVxjGCE', 'GtbtTAde', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.pushbullet.com/#get-user',
      effect: 'none',
      hosts: ['api.pushbullet.com'],
      request: { method: 'GET', path: '/v2/users/me', headers: { 'Access-Token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/iden' }, verdict: 'live' },
        {
          status: [401, 403],
          json: { pointer: '/error/code', equals: 'invalid_access_token' },
          verdict: 'invalid',
        },
      ],
      facts: { user: '/email', name: '/name' },
      impact: [
        {
          request: { method: 'GET', path: '/v2/devices', headers: { 'Access-Token': '{secret}' } },
          says: 'reads and writes on {devices} devices',
          facts: { devices: { count: '/devices' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.pushbullet.com/v2/users/me',
          headers: { 'access-token': '{secret}' },
          answer: { status: 200, json: { iden: 'u1', email: 'ana@example.com', name: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', devices: '1' },
          impact: {
            answers: [{ status: 200, json: { devices: [{ iden: 'd1' }] } }],
            says: ['reads and writes on 1 devices'],
          },
        },
        {
          request: 'GET https://api.pushbullet.com/v2/users/me',
          answer: {
            status: 403,
            json: {
              error: {
                code: 'invalid_access_token',
                type: 'invalid_request',
                message: 'Access token is missing or invalid.',
              },
              error_code: 'invalid_access_token',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
