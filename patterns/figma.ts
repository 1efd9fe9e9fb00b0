/** Credentials of Figma. */

import type { Provider } from '#model/provider';

export default {
  name: 'Figma',
  docs: 'https://developers.figma.com/docs/rest-api/authentication/',
  rules: [
    {
      id: 'figma-access-token',
      description: 'A Figma personal access token.',
      regex: String.raw`\b((?:figd_|figp_|figu_|figur_|figor_|figou_)[A-Za-z0-9_-]{40,54})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the person’s files and comment on them, as its scopes allow',
      rotate: 'In Figma, Settings, Security, Personal access tokens: revoke it and generate another.',
      verify: 'me',
      examples: [
        {
          before: 'FIGMA_TOKEN=',
          secret: ['figd_', 'gGnbJFSTGqAo1A', 'r6ucBUTdssRVJj', 'rkX6bS0Dwu90'],
          after: '\n',
        },
        {
          before: 'curl -H "X-Figma-Token: ',
          secret: ['figd_', 'EfCHvCv0b7eBLS', 'jXWIRoTC2K3blR', 'FipqRhIqKxyP'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '{"figmaToken": "',
          secret: ['figd_', 'GcUsf3dlK4kFvv', '1VZ7ONC7krykTt', 'QdBLLVjO3V40'],
          after: '"}',
        },
      ],
      counterExamples: ['figd_your_token', ['figd_', 'kyO-Uaps', 'Ijf79vx']],
    },
    {
      id: 'figma-legacy-access-token',
      description: 'A Figma personal access token of the old form.',
      keyed: {
        names: ['figma'],
        value: '[0-9]{1,7}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the person’s files and comment on them',
      rotate: 'In Figma, Settings, Security, Personal access tokens: revoke it and generate another.',
      verify: 'me',
      examples: [
        {
          before: 'FIGMA_ACCESS_TOKEN=',
          secret: ['728052', '-', '84bd2b3e-776', 'a-4384-a191-', '0bb6f0275dca'],
          after: '\n',
        },
        {
          before: 'figma:\n  token: ',
          secret: ['332104', '-', '58f58bed-ddb', 'd-41ae-a81b-', '3faa27f9d6d8'],
          after: '\n',
        },
      ],
      counterExamples: [
        'FIGMA_ACCESS_TOKEN=5450********\n',
        'FIGMA_ACCESS_TOKEN=your-key-here\n',
        ['FIGMA_ACCESS_TOKEN=', '545014', '-', '8f459235-', '118b-4b97', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://github.com/figma/rest-api-spec',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.figma.com'],
      request: { method: 'GET', path: '/v1/me', headers: { 'X-Figma-Token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 403,
          contains: 'scope',
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 403, contains: 'Token expired', verdict: 'revoked' },
        { status: [401, 403], contains: 'Invalid token', verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/handle' },
      impact: [{ says: 'reads the files of {user}' }],
      cases: [
        {
          request: 'GET https://api.figma.com/v1/me',
          headers: { 'x-figma-token': '{secret}' },
          answer: { status: 200, json: { id: '1', email: 'ana@example.com', handle: 'Ana', img_url: '' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana' },
          impact: { answers: [], says: ['reads the files of ana@example.com'] },
        },
        {
          request: 'GET https://api.figma.com/v1/me',
          answer: {
            status: 403,
            json: {
              status: 403,
              err: 'Invalid scope(s): file_content:read. This endpoint requires the current_user:read scope',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.figma.com/v1/me',
          answer: { status: 403, json: { status: 403, err: 'Token expired' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.figma.com/v1/me',
          answer: { status: 403, json: { status: 403, err: 'Invalid token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
