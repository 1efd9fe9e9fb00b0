/** Railway: tokens of accounts, teams and projects, which are UUIDs. */

import type { Provider } from '#model/provider';

export default {
  name: 'Railway',
  docs: 'https://docs.railway.com/integrations/api',
  rules: [
    {
      id: 'railway-token',
      description: 'A Railway token.',
      keyed: {
        names: [
          'railway_token',
          'railwaytoken',
          'railway-token',
          'railway_api_token',
          'railwayapitoken',
          'railway-api-token',
          'railway_api_key',
          'railwayapikey',
          'railway-api-key',
          'railway_access_token',
          'railwayaccesstoken',
          'railway-access-token',
          'project-access-token',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },

      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'deploy code and read the variables of the project; with an account token, of all projects',
      rotate: 'Delete it under Tokens, and create another for one project.',
      verify: 'me',

      examples: [
        { before: 'RAILWAY_TOKEN=', secret: ['d808755c-8b67-4532', '-a2fc-95fa18d61c49'], after: '\n' },
        {
          before: "railway_api_token: '",
          secret: ['56a91597-5073-4ae9', '-b10c-285fb9d1c5df'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['RAILWAY_TOKEN=19d4f522420c1e95', 'fd99901fad9740d9'],
        ['RAILWAY_PROJECT_ID=4e6a5a82-9ea9-40a3', '-81de-3d247f8e941d'],
      ],
    },
  ],
  verify: {
    me: {
      // Tokens of a project or workspace are refused here like wrong ones, so a refusal says nothing.
      docs: 'https://docs.railway.com/integrations/api',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['backboard.railway.com'],
      request: {
        method: 'POST',
        path: '/graphql/v2',
        bearer: '{secret}',
        json: { query: 'query { me { name email } }' },
      },
      clauses: [{ status: 200, json: { pointer: '/data/me/email' }, verdict: 'live' }],
      facts: { user: '/data/me/email', name: '/data/me/name' },
      cases: [
        {
          request: 'POST https://backboard.railway.com/graphql/v2',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: { me: { name: 'Ada', email: 'ada@example.com' } } } },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'POST https://backboard.railway.com/graphql/v2',
          answer: { status: 200, json: { errors: [{ message: 'Not Authorized' }], data: null } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
