/** Credentials of PandaDoc. */

import type { Provider } from '#model/provider';

export default {
  name: 'PandaDoc',
  docs: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  rules: [
    {
      id: 'pandadoc-api-key',
      description: 'A PandaDoc API key.',
      keyed: { names: ['pandadoc', 'panda_doc', 'panda-doc'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, create and send documents of the workspace',
      rotate: 'In PandaDoc, Settings, API: revoke the key and generate another.',
      verify: 'member',
      examples: [
        {
          before: 'ENV PANDADOC_API_KEY ',
          secret: ['0b779', '805ab6c1fc3', '8b89007360c', '511b97dcf', '8394'],
          after: '\n',
        },
        {
          before: "pandadoc_api_key: '",
          secret: ['d5f6', '6f534605d5e48', 'e0d9f4db52', 'f76c47783271', '3'],
          after: "'\n",
        },
        {
          before: 'export PANDADOC_API_KEY="',
          secret: ['333bff', '2175a50c908a', '2cc448ff70', '470bde5a8e3d'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PANDADOC_API_KEY=your-key-here\n',
        ['PANDADOC_API_KEY=', '4d0e', 'df6', '\n'],
        ['checksum: ', '4b450', '126838615', 'f349d66ec8', 'ee8e0eb12', '9178eac', '\n'],
      ],
    },
  ],
  verify: {
    member: {
      docs: 'https://developers.pandadoc.com/reference/current-member',
      effect: 'none',
      hosts: ['api.pandadoc.com'],
      request: {
        method: 'GET',
        path: '/public/v1/members/current',
        headers: { Authorization: 'API-Key {secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/user_id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', role: '/role' },
      cases: [
        {
          request: 'GET https://api.pandadoc.com/public/v1/members/current',
          headers: { authorization: 'API-Key {secret}' },
          answer: {
            status: 200,
            json: {
              user_id: 'u1',
              membership_id: 'm1',
              email: 'ana@example.com',
              role: 'Admin',
              workspace: 'w1',
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', role: 'Admin' },
        },
        {
          request: 'GET https://api.pandadoc.com/public/v1/members/current',
          answer: {
            status: 401,
            json: { type: 'authentication_error', detail: 'Authentication credentials were not provided.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
