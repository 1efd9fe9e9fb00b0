/** Credentials of Frame.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Frame.io',
  docs: 'https://developer.frame.io/docs/getting-started/authentication',
  rules: [
    {
      id: 'frameio-token',
      description: 'A Frame.io developer token.',
      regex: String.raw`\b(fio-u-[A-Za-z0-9_=-]{64})(?:[^A-Za-z0-9_=-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the account’s projects and video files, as its scopes allow',
      rotate: 'At developer.frame.io/app/tokens: delete the token and create another.',
      verify: 'me',
      examples: [
        {
          before: 'FRAMEIO_TOKEN=',
          secret: [
            'fio-u-',
            'Kd65OOnWFTVYK',
            'YjdhiQisuq5l-',
            'SXQdZRoK1HAkS',
            'Andmrq3qpx_iI',
            'z1QAQANKnLXS',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'fio-u-',
            '8LQhTMhSX6rtw',
            '5uzhKmz_TNmK0',
            '2DIH_bDHLcMar',
            'edFgks3mlnjss',
            'cBom9rSBWXWb',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['fio-u-your-token', ['fio-u-', 'UixMCPa1G3', 'ud58IDlWa3']],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.frame.io/docs/getting-started/authentication',
      effect: 'none',
      hosts: ['api.frame.io'],
      request: { method: 'GET', path: '/v2/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/account_id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name' },
      cases: [
        {
          request: 'GET https://api.frame.io/v2/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: 'u1', account_id: 'a1', name: 'Ada', email: 'ada@example.com' },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.frame.io/v2/me',
          answer: { status: 401, json: { code: 401, message: 'Unauthorized', errors: [] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
