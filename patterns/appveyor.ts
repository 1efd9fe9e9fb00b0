/** Credentials of AppVeyor. */

import type { Provider } from '#model/provider';

export default {
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  rules: [
    {
      id: 'appveyor-api-token',
      description: 'An API token of AppVeyor.',
      keyed: { names: ['appveyor'], value: String.raw`v2\.[a-z0-9]{20}|[a-z0-9]{20}` },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change builds and read their settings',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'projects',
      examples: [
        { before: 'ENV APPVEYOR_API_TOKEN ', secret: ['bytrj3', 'gdaj73rja', '7a0pg'], after: '\n' },
        { before: "appveyor_api_token: '", secret: ['a82m', 'sxfwok36k2', 'zbk5o2'], after: "'\n" },
        { before: 'export APPVEYOR_API_TOKEN="', secret: ['3x7gc', 'r19dvhf78obot', 'm9'], after: '"\n' },
      ],
      counterExamples: [
        'APPVEYOR_API_TOKEN=your-key-here\n',
        ['APPVEYOR_API_TOKEN=', 'v2.3', '5ap', '\n'],
        ['checksum: ', 'v2.yl', '107t5kuujb', 'omsyrhof', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      // Keys that begin with v2. belong to a user and want the account in the path, which no part gives.
      docs: 'https://www.appveyor.com/docs/api/projects-builds/',
      effect: 'none',
      hosts: ['ci.appveyor.com'],
      derived: { accountKey: { from: 'secret', pattern: '^([a-z0-9]{20})$' } },
      request: { method: 'GET', path: '/api/projects', bearer: '{accountKey}' },
      clauses: [
        { status: 200, json: { pointer: '' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { projects: { each: '', pointer: '/name' }, account: '/0/accountName' },
      cases: [
        {
          request: 'GET https://ci.appveyor.com/api/projects',
          headers: { authorization: 'Bearer {accountKey}' },
          secret: ['abcde01234', 'fghij56789'],
          answer: { status: 200, json: [{ projectId: 42438, accountName: 'appvyr', name: 'simple-web' }] },
          verdict: 'live',
          facts: { projects: 'simple-web', account: 'appvyr' },
        },
        {
          request: 'GET https://ci.appveyor.com/api/projects',
          secret: ['abcde01234', 'fghij56789'],
          answer: { status: 401, json: { message: 'Authorization required' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
