/** Credentials of Matrix. */

import type { Provider } from '#model/provider';

export default {
  name: 'Matrix',
  docs: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
  rules: [
    {
      id: 'matrix-access-token',
      description: 'An access token of a Matrix homeserver (Synapse).',
      regex: String.raw`\b(sy[tr]_[A-Za-z0-9+/]{1,100}_[A-Za-z]{20}_[0-9A-Za-z]{6})\b`,
      keywords: ['syt_', 'syr_'],
      minEntropy: 4,
      checks: ['matrix-crc32'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write as that user in all rooms, encrypted ones apart',
      rotate: 'Sign that device out in the client’s sessions, or POST /_matrix/client/v3/logout with it.',
      verify: 'whoami',
      examples: [
        {
          before: '  "matrix_access_token": "',
          secret: [
            'syr_6T',
            'GJImUyIbY6Q',
            'gKgMM4YhC+',
            'MqMHdoAYIahA',
            'cv1Vw/VpmnK',
            'AFoew7460uw',
            'YwWEdPKuhGTO',
            'Byd21PZgZz',
            '90CyF2MjxI',
            'qHYVcnLZwd',
            'Q_lbDmrcMXcrj',
            'htgRTiVNN',
            '_hAUoc5',
          ],
          after: '",\n',
        },
        {
          before: 'export MATRIX_ACCESS_TOKEN="',
          secret: ['syr_SN', 'W_rVxppljM', 'JFRnrDIppqw', 'D_Y7doaD'],
          after: '"\n',
        },
        {
          before: 'client.set("matrix_access_token", "',
          secret: ['syt_K', 'T8_ShLSQlon', 'GaidUxUwqYhe', '_hTBTGt'],
          after: '");\n',
        },
      ],
      counterExamples: ['MATRIX_ACCESS_TOKEN=your-key-here\n', ['MATRIX_ACCESS_TOKEN=', 'syr_', 'o_q', '\n']],
    },
  ],
  verify: {
    whoami: {
      docs: 'https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3accountwhoami',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/_matrix/client/v3/account/whoami', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errcode', equals: 'M_UNKNOWN_TOKEN' }, verdict: 'invalid' },
      ],
      facts: { user: '/user_id', device: '/device_id' },
      cases: [
        {
          request: 'GET https://server.example.com/_matrix/client/v3/account/whoami',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { user_id: '@ada:example.org', device_id: 'ABC1234' } },
          verdict: 'live',
          facts: { user: '@ada:example.org', device: 'ABC1234' },
        },
        {
          request: 'GET https://server.example.com/_matrix/client/v3/account/whoami',
          answer: { status: 401, json: { errcode: 'M_UNKNOWN_TOKEN', error: 'Unrecognised access token.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
