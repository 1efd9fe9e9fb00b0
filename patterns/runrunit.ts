/** Credentials of Runrun.it. */

import type { Provider } from '#model/provider';

export default {
  name: 'Runrun.it',
  docs: 'https://runrun.it/api/documentation',
  rules: [
    {
      id: 'runrunit-app-key',
      description: 'A Runrun.it app key.',
      keyed: { names: ['runrunit', 'runrun_it', 'runrun-it', 'runrun.it'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change tasks and projects, together with a user’s token',
      rotate: 'In Runrun.it, the account’s API settings: generate another app key.',
      verify: 'me',
      parts: [{ name: 'userToken', rule: 'runrunit-user-token' }],
      examples: [
        {
          before: [
            'RUNRUNIT_USER_TOKEN=',
            ...['1ajG', 'W89IohWHBXEQs', 'I'],
            '\n',
            'ENV RUNRUNIT_APP_KEY ',
          ].join(''),
          secret: ['f69f75', '4c645f265d8', 'bd44a7c853c22', '6c'],
          after: '\n',
          parts: { userToken: ['1ajG', 'W89IohWHBXEQs', 'I'] },
        },
        {
          before: [
            'RUNRUNIT_USER_TOKEN=',
            ...['CyQZ', 'IGA0GchXIYWan', 'jR'],
            '\n',
            "runrunit_app_key: '",
          ].join(''),
          secret: ['90cd1', '66a99822c', '0fde867f5689', '3dfb9f'],
          after: "'\n",
          parts: { userToken: ['CyQZI', 'GA0GchXIYW', 'anjR'] },
        },
        {
          before: [
            'RUNRUNIT_USER_TOKEN=',
            ...['Wf0fn', 'kEdFXwmXo2hQS', 'Z'],
            '\n',
            'export RUNRUNIT_APP_KEY="',
          ].join(''),
          secret: ['a9ee6', '9790422b4b', 'b652def9570c3', '6d7b'],
          after: '"\n',
          parts: { userToken: ['Wf0fn', 'kEdFXwmXo2', 'hQSZ'] },
        },
      ],
      counterExamples: [
        'RUNRUNIT_APP_KEY=your-key-here\n',
        ['RUNRUNIT_APP_KEY=', 'e183', '108', '\n'],
        ['checksum: ', '923acc', '55459c1bc', '014034f82', 'dbbd083f', '\n'],
      ],
    },
    {
      id: 'runrunit-user-token',
      description: 'A Runrun.it user token.',
      keyed: { names: ['runrunit', 'runrun_it', 'runrun-it', 'runrun.it'], value: '[A-Za-z0-9]{18,20}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as the user, together with the app key',
      rotate: 'In the user’s profile: generate another token.',
      isPartOnly: true,
      examples: [
        { before: "runrunit_user_token: '", secret: ['H4x94', 'HOktDgzKfyp', '1Qn'], after: "'\n" },
        {
          before: '<string name="runrunit_user_token">',
          secret: ['2zJaH', '6kyMmxSgJ', 'qmk9'],
          after: '</string>\n',
        },
        { before: 'ENV RUNRUNIT_USER_TOKEN ', secret: ['ZXLnI', '5n1qALD8YUP', 'y7Yr'], after: '\n' },
      ],
      counterExamples: [
        'RUNRUNIT_USER_TOKEN=your-key-here\n',
        ['RUNRUNIT_USER_TOKEN=', '6LGx', 'wfM', '\n'],
        ['checksum: ', '4wotSt', 'OnaeY08WeP', 'y4sm', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://runrun.it/api/documentation',
      effect: 'none',
      hosts: ['runrun.it'],
      request: {
        method: 'GET',
        path: '/api/v1.0/users/me',
        headers: { 'App-Key': '{secret}', 'User-Token': '{userToken}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      cases: [
        {
          request: 'GET https://runrun.it/api/v1.0/users/me',
          headers: { 'app-key': '{secret}', 'user-token': '{userToken}' },
          parts: { userToken: 't0example' },
          answer: { status: 200, json: { id: 'ana', email: 'ana@example.com', name: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://runrun.it/api/v1.0/users/me',
          parts: { userToken: 't0example' },
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
