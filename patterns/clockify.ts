/** Credentials of Clockify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Clockify',
  docs: 'https://docs.clockify.me/',
  rules: [
    {
      id: 'clockify-api-key',
      description: 'A Clockify API key.',
      keyed: { names: ['clockify'], value: '[MNOYZ][A-Za-z0-9]{47}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change time entries, projects and clients as its owner',
      rotate: 'In Clockify, Preferences, Advanced, API: delete the key and generate another.',
      verify: 'user',
      examples: [
        {
          before: 'ENV CLOCKIFY_API_KEY ',
          secret: ['MAkU', 'iaVfqQaEMGIp1', '7gXf4qChw', 'xOZcV1rqHI', 'BYsYqV6o0', 'Qcy'],
          after: '\n',
        },
        {
          before: "clockify_api_key: '",
          secret: ['ON03', 'L46sfMXD8', 'ohXyM1pngl4', 'Z7JcMmNpf', '5LpoGUCrqtJ', 'P51x'],
          after: "'\n",
        },
        {
          before: 'export CLOCKIFY_API_KEY="',
          secret: ['MptYlF', '5VLFyS8UsWTF1', '2KRcVWKf7p4e', '4rMUb5uJAUI', 'LfTD0V'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'CLOCKIFY_API_KEY=your-key-here\n',
        ['CLOCKIFY_API_KEY=', 'ZIpCL', 'jf', '\n'],
        ['checksum: ', 'Ni5LhL', 'oMFZfn7s9l4S', 'xeGpwbQKRT', '3dMXC9DEqlsF', 'Ivlkcq7t', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://docs.clockify.me/#tag/User/operation/getLoggedUser',
      effect: 'none',
      hosts: [
        'api.clockify.me',
        'euc1.clockify.me',
        'use2.clockify.me',
        'euw2.clockify.me',
        'apse2.clockify.me',
      ],
      request: { method: 'GET', path: '/api/v1/user', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v1/workspaces', headers: { 'x-api-key': '{secret}' } },
          says: 'reads workspaces: {workspaces}',
          facts: { workspaces: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.clockify.me/api/v1/user',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { id: '5b64', email: 'ada@example.com', name: 'Ada', status: 'ACTIVE' },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada', workspaces: 'Acme' },
          impact: {
            answers: [{ status: 200, json: [{ id: 'w1', name: 'Acme' }] }],
            says: ['reads workspaces: Acme'],
          },
        },
        {
          request: 'GET https://api.clockify.me/api/v1/user',
          answer: { status: 401, json: { message: 'Api key does not exist', code: 4003 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
