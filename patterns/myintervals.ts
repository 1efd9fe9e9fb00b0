/** Credentials of Intervals. */

import type { Provider } from '#model/provider';

export default {
  name: 'Intervals',
  docs: 'https://www.myintervals.com/api/authentication.php',
  rules: [
    {
      id: 'myintervals-api-token',
      description: 'An Intervals API token.',
      keyed: { names: ['myintervals', 'my_intervals', 'intervalsonline'], value: '[a-z0-9]{11}' },
      minEntropy: 2.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s times, projects and invoices',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'me',
      examples: [
        { before: "const myintervalsApiToken = '", secret: ['it4w7', 'wq6vxd'], after: "';\n" },
        { before: 'client.set("myintervals_api_token", "', secret: ['vn95dk', 'g0yte'], after: '");\n' },
        { before: 'MYINTERVALS_API_TOKEN=', secret: ['sj3lry', 'ep052'], after: '\n' },
      ],
      counterExamples: [
        'MYINTERVALS_API_TOKEN=your-key-here\n',
        ['MYINTERVALS_API_TOKEN=', 'preba', 'yy', '\n'],
        ['checksum: ', 't62k', '1jk4gr5', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://www.myintervals.com/api/resource/me',
      effect: 'none',
      hosts: ['api.myintervals.com'],
      request: { method: 'GET', path: '/me/', basic: ['{secret}', 'X'] },
      clauses: [
        { status: 200, json: { pointer: '/me' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/me/0/username' },
      cases: [
        {
          request: 'GET https://api.myintervals.com/me/',
          headers: { authorization: 'Basic {secret}:X' },
          answer: { status: 200, json: { code: 200, status: 'OK', me: [{ id: '1', username: 'ada' }] } },
          verdict: 'live',
          facts: { user: 'ada' },
        },
        {
          request: 'GET https://api.myintervals.com/me/',
          answer: { status: 401, json: { code: 401, status: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
