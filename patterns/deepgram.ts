/** Credentials of Deepgram. */

import type { Provider } from '#model/provider';

export default {
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  rules: [
    {
      id: 'deepgram-api-key',
      description: 'A Deepgram API key.',
      keyed: {
        names: ['deepgram'],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'transcribe on the owner’s credits and, with its scopes, manage the project',
      rotate: 'At console.deepgram.com, project, API Keys: delete the key and create another.',
      verify: 'projects',
      examples: [
        {
          before: 'DEEPGRAM_API_KEY=',
          secret: ['20a06d184ec9e9', 'cbd97b3ac6eba9', '716d27700cea'],
          after: '\n',
        },
        {
          before: "const deepgramApiKey = '",
          secret: ['91397ac6b3a7c4', 'd718f225848d04', 'e04658d9a045'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DEEPGRAM_API_KEY=43fb********\n',
        'DEEPGRAM_API_KEY=your-key-here\n',
        ['DEEPGRAM_API_KEY=', '43fbc7f88d', '7695f159f7', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      docs: 'https://developers.deepgram.com/reference/manage/projects/list',
      effect: 'none',
      hosts: ['api.deepgram.com'],
      request: { method: 'GET', path: '/v1/projects', headers: { Authorization: 'Token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/projects' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/err_code', equals: 'INSUFFICIENT_PERMISSIONS' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/err_code', equals: 'INVALID_AUTH' }, verdict: 'invalid' },
      ],
      facts: { projects: { each: '/projects', pointer: '/name' } },
      impact: [{ says: 'acts in the projects {projects}' }],
      cases: [
        {
          request: 'GET https://api.deepgram.com/v1/projects',
          headers: { authorization: 'Token {secret}' },
          answer: { status: 200, json: { projects: [{ project_id: 'p1', name: 'Example' }] } },
          verdict: 'live',
          facts: { projects: 'Example' },
          impact: { answers: [], says: ['acts in the projects Example'] },
        },
        {
          request: 'GET https://api.deepgram.com/v1/projects',
          answer: {
            status: 403,
            json: {
              err_code: 'INSUFFICIENT_PERMISSIONS',
              err_msg: 'User does not have sufficient permissions.',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.deepgram.com/v1/projects',
          answer: { status: 401, json: { err_code: 'INVALID_AUTH', err_msg: 'Invalid credentials.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
