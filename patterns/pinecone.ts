/** Credentials of Pinecone. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  rules: [
    {
      id: 'pinecone-api-key',
      description: 'A Pinecone API key.',
      regex: String.raw`\b(pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete the project’s indexes',
      rotate: 'At app.pinecone.io, project, API keys: delete the key and create another.',
      verify: 'indexes',
      examples: [
        {
          before: 'PINECONE_API_KEY=',
          secret: [
            'pcsk_',
            'iwGUQD',
            '_',
            'tGU0FlRvpSJjj',
            'Gmj5ffymp1RGW',
            'i3Vdha96vVSya',
            'JWEQxOc0eeRKu',
            'cTzKPT5PCHP',
          ],
          after: '\n',
        },
        {
          before: 'api_key = "',
          secret: [
            'pcsk_',
            'SZ7Jvt',
            '_',
            'CedauIkp98Wtf',
            '0wbmqs77Ajmf0',
            '6NxjgHpQPAwpC',
            '7qfGLULZfRM5J',
            'OX2yELQ6ZWm',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['pcsk_your_key', ['pcsk_', 'UMgWDn', '_', '9dxerZcWCg', 'r3MgAXanBh']],
    },
    {
      id: 'pinecone-legacy-api-key',
      description: 'A Pinecone API key of the old form.',
      keyed: {
        names: [
          'pinecone_api',
          'pinecone-api',
          'pineconeapi',
          'pinecone_key',
          'pinecone-key',
          'pineconekey',
          'pinecone_token',
          'pinecone-token',
          'pineconetoken',
          'pinecone_secret',
          'pinecone-secret',
          'pineconesecret',
          'pinecone.init',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read, change and delete the project’s indexes',
      rotate: 'At app.pinecone.io, project, API keys: delete the key and create another.',
      verify: 'indexes',
      examples: [
        {
          before: 'PINECONE_API_KEY=',
          secret: ['c7140a8b-393', '3-47fb-8426-', '439d8030fe32'],
          after: '\n',
        },
        {
          before: 'pinecone.init(api_key="',
          secret: ['2a96d149-167', '2-488a-b5e1-', '935553b0eb55'],
          after: '", environment="us-west1-gcp")',
        },
      ],
      counterExamples: [
        'PINECONE_API_KEY=5618********\n',
        'PINECONE_API_KEY=your-key-here\n',
        ['PINECONE_API_KEY=', '5618bd2b-', '8005-42c1', '\n'],
      ],
    },
  ],
  verify: {
    indexes: {
      docs: 'https://github.com/pinecone-io/pinecone-api',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.pinecone.io'],
      request: {
        method: 'GET',
        path: '/indexes',
        headers: { 'Api-Key': '{secret}', 'X-Pinecone-API-Version': '2025-01' },
      },
      clauses: [
        { status: 200, json: { pointer: '/indexes' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/error/code', equals: 'UNAUTHENTICATED' }, verdict: 'invalid' },
      ],
      facts: { indexes: { each: '/indexes', pointer: '/name' } },
      impact: [{ says: 'reads and deletes the indexes {indexes}' }],
      cases: [
        {
          request: 'GET https://api.pinecone.io/indexes',
          headers: { 'api-key': '{secret}' },
          answer: { status: 200, json: { indexes: [{ name: 'semantic-search', dimension: 384 }] } },
          verdict: 'live',
          facts: { indexes: 'semantic-search' },
          impact: { answers: [], says: ['reads and deletes the indexes semantic-search'] },
        },
        {
          request: 'GET https://api.pinecone.io/indexes',
          answer: { status: 403, json: { error: { code: 'FORBIDDEN', message: 'Forbidden' }, status: 403 } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.pinecone.io/indexes',
          answer: {
            status: 401,
            json: { error: { code: 'UNAUTHENTICATED', message: 'Invalid API key.' }, status: 401 },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
