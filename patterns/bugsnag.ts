/** Credentials of BugSnag. */

import type { Provider } from '#model/provider';

export default {
  name: 'BugSnag',
  docs: 'https://docs.bugsnag.com/api/data-access/',
  rules: [
    {
      id: 'bugsnag-auth-token',
      description: 'A personal auth token of BugSnag’s data access API.',
      keyed: { names: ['bugsnag'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read errors of the organization’s projects, which may hold user data, and change the projects',
      rotate: 'In BugSnag, My account, Personal auth tokens: delete it and generate another.',
      verify: 'organizations',
      examples: [
        {
          before: '  "bugsnag_auth_token": "',
          secret: ['6e74c', 'e01-fdfc-33f', '3-654b-1cd6a', '6cb2e18'],
          after: '",\n',
        },
        {
          before: 'export BUGSNAG_AUTH_TOKEN="',
          secret: ['5f4c', '4010-c42a-01', '16-6832-e', 'b4693dafe2a'],
          after: '"\n',
        },
        {
          before: 'client.set("bugsnag_auth_token", "',
          secret: ['98883', '8f9-0b61-2ab0', '-8b58-973f', '1e1228da'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'BUGSNAG_AUTH_TOKEN=your-key-here\n',
        ['BUGSNAG_AUTH_TOKEN=', '18718c', '3', '\n'],
        ['checksum: ', 'b33e', '0e6c-9b63-c', 'e1a-282e-', 'c655f689902c', '\n'],
      ],
    },
    {
      id: 'bugsnag-notifier-key',
      description: 'A BugSnag notifier API key. It is in every app that reports errors.',
      keyed: { names: ['bugsnag'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'report errors to the project',
      rotate: 'In the project’s settings: rotate the notifier API key.',
      examples: [
        {
          before: "const bugsnagNotifierKey = '",
          secret: ['1231', '9ca36efc5a', 'dfcdcdd63c8d', 'a3dae7'],
          after: "';\n",
        },
        {
          before: 'client.set("bugsnag_notifier_key", "',
          secret: ['ef4d', '8df12ea30', '05354aa3295', '43f21ce5'],
          after: '");\n',
        },
        {
          before: 'BUGSNAG_NOTIFIER_KEY=',
          secret: ['bce84b', '036cdd5e8b9b8', '46ff6bd14d', '28c'],
          after: '\n',
        },
      ],
      counterExamples: [
        'BUGSNAG_NOTIFIER_KEY=your-key-here\n',
        ['BUGSNAG_NOTIFIER_KEY=', 'b14775', 'f', '\n'],
        ['checksum: ', '33f9a2', '0c774abf718e', 'c3e64d776b50', 'ca', '\n'],
      ],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://bugsnagapiv2.docs.apiary.io/#reference/current-user/organizations',
      effect: 'none',
      hosts: ['api.bugsnag.com'],
      request: { method: 'GET', path: '/user/organizations', headers: { Authorization: 'token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '', pointer: '/name' } },
      impact: [
        {
          request: { method: 'GET', path: '/user', headers: { Authorization: 'token {secret}' } },
          says: 'acts as {user}',
          facts: { user: '/email' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.bugsnag.com/user/organizations',
          headers: { authorization: 'token {secret}' },
          answer: { status: 200, json: [{ id: 'o1', name: 'Example' }] },
          verdict: 'live',
          facts: { organizations: 'Example', user: 'ops@example.com' },
          impact: {
            answers: [{ status: 200, json: { id: 'u1', email: 'ops@example.com' } }],
            says: ['acts as ops@example.com'],
          },
        },
        {
          request: 'GET https://api.bugsnag.com/user/organizations',
          answer: { status: 401, json: { errors: ['bad credentials'] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
