/** Postman: API keys and collection access keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  rules: [
    {
      id: 'postman-api-key',
      description: 'A Postman API key.',
      regex: String.raw`\b(PMAK-[0-9a-f]{24}-[0-9a-f]{34})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the collections and environments of its owner, with the secrets that they hold',
      rotate:
        'Delete it under Settings, API keys, and generate another; change the secrets kept in environments.',
      verify: 'me',
      examples: [
        {
          before: 'POSTMAN_API_KEY=',
          secret: ['PM', 'AK-0e29287b1c78', '72c035afd74e-e414fd16f2e8554bd', '1d6c6ed34be382cab'],
          after: '\n',
        },
        {
          before: 'X-Api-Key: ',
          secret: ['PM', 'AK-10196399bf4f', 'bdfd305a153d-23369ce6f71dd26e3', '7ed4c510fbc836c02'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['POSTMAN_API_KEY=PMAK-7e6b13c8f647', 'f08b43e00cb2'],
        'POSTMAN_API_KEY=PMAK-xxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'postman-collection-key',
      description: 'A Postman collection access key, which reads one collection.',
      regex: String.raw`\b(PMAT-[0-9A-Z]{26})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the collection, with the secrets that it may hold',
      rotate: 'Remove it under Share, Via JSON link.',
      docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/#collection-access-keys',
      examples: [
        {
          before: [
            'https://api.postman.com/collections/26146787-15ff730d-e196-4e23',
            '-99cc-25d7c7b8b49e?access_key=',
          ].join(''),
          secret: ['PM', 'AT-IILCT1SYTHV03', '1T249T7MZLFXQ'],
          after: [].join(''),
        },
        {
          before: 'postman collection run --key ',
          secret: ['PM', 'AT-FLYPRBBZ2UX10', 'ZRNZ2URMIDVT7'],
          after: '\n',
        },
      ],
      counterExamples: ['access_key=PMAT-SXMGC06LNC', 'access_key=PMAT-XXXXXXXXXXXXXXXXXXXXXXXXXX'],
    },
  ],
  verify: {
    me: {
      docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      effect: 'none',
      hosts: ['api.getpostman.com'],
      request: { method: 'GET', path: '/me', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/user/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/name', equals: 'AuthenticationError' }, verdict: 'invalid' },
      ],
      facts: { user: '/user/username', email: '/user/email', team: '/user/teamName' },
      impact: [
        {
          request: { method: 'GET', path: '/workspaces', headers: { 'x-api-key': '{secret}' } },
          says: 'reads workspaces: {workspaces}',
          facts: { workspaces: { each: '/workspaces', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.getpostman.com/me',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: {
              user: { id: 12345678, username: 'ada', email: 'ada@example.com', teamName: 'acme' },
              operations: [],
            },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', team: 'acme', workspaces: 'Team APIs' },
          impact: {
            answers: [{ status: 200, json: { workspaces: [{ id: 'w1', name: 'Team APIs', type: 'team' }] } }],
            says: ['reads workspaces: Team APIs'],
          },
        },
        {
          request: 'GET https://api.getpostman.com/me',
          answer: {
            status: 401,
            json: {
              error: {
                name: 'AuthenticationError',
                message: 'Invalid API Key. Every request requires a valid API Key to be sent.',
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
