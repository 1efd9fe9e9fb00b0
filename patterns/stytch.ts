/** Credentials of Stytch. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stytch',
  docs: 'https://stytch.com/docs/api/authentication',
  rules: [
    {
      id: 'stytch-secret',
      description: 'A secret of a Stytch project.',
      regex: String.raw`\b(secret-(?:live|test)-[A-Za-z0-9_-]{35}=)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'log in as, read, change and delete every user of the project',
      rotate: 'In the Stytch dashboard, API keys: create a second secret, deploy it, delete this one.',
      verify: 'users',
      parts: [{ name: 'projectId', rule: 'stytch-project-id' }],
      examples: [
        {
          before: [
            'STYTCH_PROJECT_ID=',
            ...['proj', 'ect-live-e2', '69a51b-2f13', '-3e1d-9217', '-a6e974fe951', '8'],
            '\n',
            '<string name="stytch_secret">',
          ].join(''),
          secret: ['secr', 'et-test-4A-K', 'AGI-fRKb6JRW', 'ayQqK5HUdjPxE', 'jpc-LQ='],
          after: '</string>\n',
          parts: { projectId: ['proje', 'ct-live-e269a', '51b-2f13-3e1', 'd-9217-a6e9', '74fe9518'] },
        },
        {
          before: [
            'STYTCH_PROJECT_ID=',
            ...['projec', 't-test-a0f', '99ea8-4e7b-', '0aaf-538c-bf', '75205208c1'],
            '\n',
            'STYTCH_SECRET=',
          ].join(''),
          secret: ['secre', 't-test-FneGC', 'H_2eZCX2Ulf0f', 'qdLgxeAXi', 'dmr3rsJZ='],
          after: '\n',
          parts: { projectId: ['proj', 'ect-test-a0f9', '9ea8-4e7b-0', 'aaf-538c-', 'bf75205208c1'] },
        },
        {
          before: [
            'STYTCH_PROJECT_ID=',
            ...['proje', 'ct-test-dbecc', 'a8b-b41e-dc9b', '-7690-62c69', 'eb4420c'],
            '\n',
            "stytch_secret: '",
          ].join(''),
          secret: ['secre', 't-test-D9hJp', '72sTulCJAet6', 'e12CD65wa7', 'GDuWhD0x='],
          after: "'\n",
          parts: { projectId: ['proje', 'ct-test-dbecc', 'a8b-b41e-', 'dc9b-7690-6', '2c69eb4420', 'c'] },
        },
      ],
      counterExamples: ['STYTCH_SECRET=your-key-here\n', ['STYTCH_SECRET=', 'secret', '-', '\n']],
    },
    {
      id: 'stytch-project-id',
      description: 'The id of a Stytch project.',
      regex: String.raw`\b(project-(?:live|test)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the project',
      rotate: 'It is no secret by itself; replace the project’s secret.',
      isPartOnly: true,
      examples: [
        {
          before: '  "stytch_project_id": "',
          secret: ['proj', 'ect-live-', 'aa805293-1d1f', '-b676-09ba-', '2c2bbd732', '436'],
          after: '",\n',
        },
        {
          before: 'export STYTCH_PROJECT_ID="',
          secret: ['proj', 'ect-live-3f', 'ec3617-8ae', 'c-a280-6943-b', 'a7027b5655d'],
          after: '"\n',
        },
        {
          before: 'client.set("stytch_project_id", "',
          secret: ['proje', 'ct-test-fbb', 'ce660-0339-70', '56-f2d2-368', 'ea4b223a0'],
          after: '");\n',
        },
      ],
      counterExamples: ['STYTCH_PROJECT_ID=your-key-here\n', ['STYTCH_PROJECT_ID=', 'projec', 't', '\n']],
    },
    {
      id: 'stytch-public-token',
      description: 'A public token of a Stytch project, meant for clients.',
      regex: String.raw`\b(public-token-(?:live|test)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'start log-ins from the domains that the project allows',
      rotate: 'In the Stytch dashboard, API keys: delete it and create another.',
      examples: [
        {
          before: "const stytchPublicToken = '",
          secret: ['publi', 'c-token-li', 've-68b045c1-', 'cd50-1c8b-3f', 'c2-e595e9d4', '9ef1'],
          after: "';\n",
        },
        {
          before: 'client.set("stytch_public_token", "',
          secret: ['publ', 'ic-token-', 'live-54be4', '3f0-688f-83c', 'd-6a3b-51', '3280cf3f3c'],
          after: '");\n',
        },
        {
          before: 'STYTCH_PUBLIC_TOKEN=',
          secret: ['publ', 'ic-token-t', 'est-5f421', '58d-a31e-3f', '67-a1ef-b8a', 'fcbf9f2eb'],
          after: '\n',
        },
      ],
      counterExamples: ['STYTCH_PUBLIC_TOKEN=your-key-here\n', ['STYTCH_PUBLIC_TOKEN=', 'public', '-', '\n']],
    },
  ],
  verify: {
    users: {
      docs: 'https://stytch.com/docs/api/search-users',
      effect: 'none',
      hosts: ['api.stytch.com', 'test.stytch.com'],
      request: {
        method: 'POST',
        path: '/v1/users/search',
        basic: ['{projectId}', '{secret}'],
        json: { limit: 1 },
      },
      clauses: [
        { status: 200, json: { pointer: '/results_metadata' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/error_type', equals: 'unauthorized_credentials' },
          verdict: 'invalid',
        },
      ],
      facts: { users: '/results_metadata/total' },
      impact: [{ says: 'manages {users} users' }],
      cases: [
        {
          request: 'POST https://api.stytch.com/v1/users/search',
          headers: { authorization: 'Basic {projectId}:{secret}' },
          parts: { projectId: 'project0example' },
          answer: {
            status: 200,
            json: { status_code: 200, results: [], results_metadata: { total: 87, next_cursor: '' } },
          },
          verdict: 'live',
          facts: { users: '87' },
          impact: { answers: [], says: ['manages 87 users'] },
        },
        {
          request: 'POST https://api.stytch.com/v1/users/search',
          parts: { projectId: 'project0example' },
          answer: { status: 401, json: { status_code: 401, error_type: 'unauthorized_credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
