/** Credentials of Toggl Track. */

import type { Provider } from '#model/provider';

export default {
  name: 'Toggl Track',
  docs: 'https://engineering.toggl.com/docs/authentication',
  rules: [
    {
      id: 'toggltrack-api-token',
      description: 'A Toggl Track API token.',
      keyed: { names: ['toggl'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      stopValues: ['1971800d4d82861d8f2c1651fea4d212'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the time entries, projects and clients of its owner',
      rotate: 'In Profile, API token: reset it.',
      verify: 'me',
      examples: [
        {
          before: "toggl_api_token: '",
          secret: ['18642', 'd8d1731f2fc', 'e399c8443', '6af328c'],
          after: "'\n",
        },
        {
          before: '<string name="toggl_api_token">',
          secret: ['a6032', 'b97855caa5', '4f6392584dad', 'fb6c6'],
          after: '</string>\n',
        },
        {
          before: 'ENV TOGGL_API_TOKEN ',
          secret: ['acd3', '40aa31ad2bf4', 'a5246c291', 'b64f1f2'],
          after: '\n',
        },
      ],
      counterExamples: [
        'TOGGL_API_TOKEN=your-key-here\n',
        ['TOGGL_API_TOKEN=', 'fbcf', '984', '\n'],
        ['checksum: ', '708c', '8e971b59315', '98bb2b95ef60c', 'c1ab', '\n'],
      ],
    },
    {
      id: 'toggltrack-basic-auth-token',
      description: 'A Toggl Track API token, as basic authentication sends it.',
      regex: String.raw`\b([0-9a-f]{32}):api_token\b`,
      minEntropy: 2.5,
      stopValues: ['1971800d4d82861d8f2c1651fea4d212'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the time entries, projects and clients of its owner',
      rotate: 'In Profile, API token: reset it.',
      verify: 'me',
      examples: [
        {
          before: 'curl -u ',
          secret: ['4c1f', '0b9e7a3d52864', 'e0f9a17c3b58d', '26'],
          after: ':api_token https://api.track.toggl.com/api/v9/me\n',
        },
        {
          before: "auth = '",
          secret: ['9b27e4', '1f6d0a83c5517', 'ef2984b6d', 'c03a'],
          after: ":api_token'\n",
        },
      ],
      counterExamples: [
        ['curl -', 'u your-tok', 'en:api_tok', 'en https:', '//api.track.', 'toggl.com/', 'api/v9/me', '\n'],
        ['4c1f0', 'b9e7a3d:a', 'pi_token\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://engineering.toggl.com/docs/api/me',
      effect: 'none',
      hosts: ['api.track.toggl.com'],
      request: { method: 'GET', path: '/api/v9/me', basic: ['{secret}', 'api_token'] },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 403, contains: 'Incorrect username and/or password', verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/fullname' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v9/me/workspaces', basic: ['{secret}', 'api_token'] },
          says: 'reads the workspaces {workspaces}',
          facts: { workspaces: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.track.toggl.com/api/v9/me',
          headers: { authorization: 'Basic {secret}:api_token' },
          answer: { status: 200, json: { id: 1, email: 'ana@example.com', fullname: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', workspaces: 'Acme' },
          impact: {
            answers: [{ status: 200, json: [{ id: 1, name: 'Acme' }] }],
            says: ['reads the workspaces Acme'],
          },
        },
        {
          request: 'GET https://api.track.toggl.com/api/v9/me',
          answer: { status: 403, text: 'Incorrect username and/or password' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
