/** Vercel: tokens with a mark (since 2026), the older ones, and keys of its AI gateway and blob store. */

import type { Provider } from '#model/provider';

const revoke =
  'Delete it under Account settings, Tokens, or DELETE https://api.vercel.com/v3/user/tokens/current with it; create another with a scope and a date of expiry.';

export default {
  name: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api/authentication',
  rules: [
    {
      id: 'vercel-access-token',
      description: 'A Vercel token of a user, an integration or an application.',
      regex: String.raw`\b((?:vcp_|vci_|vca_|vcr_)[0-9A-Za-z]{56})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'deploy code and read the environment variables of the projects that its owner may use',
      rotate: revoke,
      verify: 'user',
      revoke: 'token',
      examples: [
        {
          before: 'VERCEL_TOKEN=',
          secret: ['vc', 'p_hPNR38uZUSsMOLvaX6ElwPvBXPkT', 'Vu1vRP4hKAHUJc3OMCjX8yp3JnSh'],
          after: '\n',
        },
        {
          before: 'npx vercel deploy --token ',
          secret: ['vc', 'p_XSKtnxcyOmgt10gwY2kbgkl3aCXr', 'iFK6bZpRM03TOCuq2zxgOx5NNHcZ'],
          after: '\n',
        },
        {
          before: '{ "refresh_token": "',
          secret: ['vc', 'r_DdIDWzG7bPnbUNNLnK31tExh9J1k', 'AqlhorR7Ti4BZw0yozNDloKg6H1i'],
          after: '" }',
        },
      ],
      counterExamples: [
        ['VERCEL_TOKEN=vcp_Ir9c2EV0OvkL', 'IKPt6l59nCcb'],
        ['VERCEL_TOKEN=vcx_AMHBt3iC1n1oR8XzIo2EyW01g58H', 'ylQ6Vqs79QGFUvLixYsQ1vWDxM62'],
      ],
    },
    {
      id: 'vercel-ai-gateway-key',
      description: "A key of Vercel's AI gateway.",
      regex: String.raw`\b(vck_[0-9A-Za-z]{56})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models of all providers of the gateway at the cost of the team',
      rotate: 'Delete it under AI Gateway, API keys, and create another.',
      verify: 'ai-gateway',
      docs: 'https://vercel.com/docs/ai-gateway/authentication',
      examples: [
        {
          before: 'AI_GATEWAY_API_KEY=',
          secret: ['vc', 'k_7FGmeP9f3qGhmz0vT1meX9p5GPPd', '5qFSMGP81gc2T4v28OjMezlTALzh'],
          after: '\n',
        },
        {
          before: "createGateway({ apiKey: '",
          secret: ['vc', 'k_oanTik7FsT9tvyASus97BRx8rs1f', 'tsV7YQ59VeiGGZ2zMwk2lCJK1MGj'],
          after: "' });",
        },
      ],
      counterExamples: [
        ['AI_GATEWAY_API_KEY=vck_QTFjt63lJrhC', 'CVxGtTxteL0u'],
        'AI_GATEWAY_API_KEY=vck_your_key',
      ],
    },
    {
      id: 'vercel-blob-token',
      description: "A read and write token of Vercel's blob store.",
      regex: String.raw`\b(vercel_blob_rw_[0-9A-Za-z]{12,20}_[0-9A-Za-z]{24,40})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, upload and delete the files of the store',
      rotate: 'Under Storage, the store, Settings, rotate its secrets and deploy again.',
      docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
      examples: [
        {
          before: 'BLOB_READ_WRITE_TOKEN="',
          secret: ['vercel_', 'blob_rw_AfAqUh23', 'QRKsj6JE_1UfEGGsoioZ0CnL', '3B6lJFtdaG6qbCS'],
          after: '"',
        },
        {
          before: "await put('a.txt', body, { token: '",
          secret: ['vercel_', 'blob_rw_5IEk3QRx', 'ouGVc4oY_2aa5SAd7REhNl4W', 'rJdqix8jzeRqj7g'],
          after: "' });",
        },
      ],
      counterExamples: [
        ['BLOB_READ_WRITE_TOKEN=vercel_blob_rw_uYDMtMr5', 'iScZVdxE'],
        'BLOB_READ_WRITE_TOKEN=vercel_blob_rw_your_token',
      ],
    },
    {
      id: 'vercel-legacy-token',
      description: 'A Vercel token of the older form, without a mark.',
      keyed: {
        names: [
          'vercel_token',
          'verceltoken',
          'vercel-token',
          'vercel_api_token',
          'vercel_access_token',
          'vercel_auth_token',
          'now_token',
          'zeit_token',
          'vercel_api_key',
        ],
        value: '[0-9A-Za-z]{24}',
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'deploy code and read the environment variables of the projects that its owner may use',
      rotate: revoke,
      verify: 'user',
      revoke: 'token',
      examples: [
        { before: 'VERCEL_TOKEN=', secret: ['DacblXT5R3MQ', 'nkJNB2iezpSw'], after: '\n' },
        { before: 'vercel-token: ', secret: ['NqvTgJljVWCS', 'VvT2usmSF5EH'], after: '\n' },
      ],
      counterExamples: [
        ['VERCEL_TOKEN=CaYHHTHBO9', 'FFoxyabLPY'],
        'VERCEL_TOKEN=${{ secrets.VERCEL_TOKEN }}',
      ],
    },
    {
      id: 'vercel-deploy-hook',
      description: 'The address of a Vercel deploy hook.',
      regex: String.raw`\bapi\.vercel\.com/v1/integrations/deploy/prj_[A-Za-z0-9]{20,40}/([A-Za-z0-9]{8,24})\b`,
      minEntropy: 2,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'start deployments of the project, at its cost',
      rotate: 'In the project’s settings, Git, Deploy Hooks: revoke it and create another.',
      examples: [
        {
          before:
            'curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_k3N8sVtQ0wLr2bXyC9dFhJ5mPz7a/',
          secret: ['Qb7Zt', '2XnWv'],
          after: '\n',
        },
        {
          before: '"hook": "https://api.vercel.com/v1/integrations/deploy/prj_Zx4Vb9Nm2Lk7Jh1Gf6Ds3Aq8Wp5E/',
          secret: ['hG5f', 'D0sA2p'],
          after: '"',
        },
      ],
      counterExamples: [
        ['https:', '//api.vercel', '.com/v1/i', 'ntegrations/d', 'eploy/prj_', 'xxx/yyy'],
        ['api.', 'vercel.com', '/v13/deployme', 'nts'],
      ],
    },
  ],
  verify: {
    user: {
      // Refresh tokens and tokens of applications are not for this call.
      docs: 'https://vercel.com/docs/rest-api/reference/endpoints/user/get-the-user',
      effect: 'none',
      hosts: ['api.vercel.com'],
      derived: { userToken: { from: 'secret', pattern: '^((?!vc[ar]_).+)$' } },
      request: { method: 'GET', path: '/v2/user', bearer: '{userToken}' },
      clauses: [
        { status: 200, json: { pointer: '/user/id' }, verdict: 'live' },
        { status: 403, json: { pointer: '/error/invalidToken', equals: true }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/error/saml', equals: true },
          verdict: 'restricted',
          why: 'the team wants a login through its identity provider first',
        },
      ],
      facts: { user: '/user/username', email: '/user/email', name: '/user/name' },
      impact: [
        {
          request: { method: 'GET', path: '/v10/projects', query: { limit: '20' }, bearer: '{userToken}' },
          says: 'reads projects: {projects}',
          facts: { projects: { each: '/projects', pointer: '/name' } },
        },
        {
          request: { method: 'GET', path: '/v2/teams', query: { limit: '20' }, bearer: '{userToken}' },
          says: 'is a member of {teams}',
          facts: { teams: { each: '/teams', pointer: '/slug' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.vercel.com/v2/user',
          headers: { authorization: 'Bearer {userToken}' },
          answer: {
            status: 200,
            json: {
              user: {
                id: 'AEIIDYVk59zbFF2Sxfyxxmua',
                email: 'me@example.com',
                name: 'John Doe',
                username: 'jdoe',
              },
            },
          },
          verdict: 'live',
          facts: {
            user: 'jdoe',
            email: 'me@example.com',
            name: 'John Doe',
            projects: 'shop, blog',
            teams: 'acme',
          },
          impact: {
            answers: [
              { status: 200, json: { projects: [{ name: 'shop' }, { name: 'blog' }] } },
              { status: 200, json: { teams: [{ slug: 'acme' }] } },
            ],
            says: ['reads projects: shop, blog', 'is a member of acme'],
          },
        },
        {
          request: 'GET https://api.vercel.com/v2/user',
          answer: {
            status: 403,
            json: { error: { code: 'forbidden', message: 'Not authorized', invalidToken: true } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.vercel.com/v2/user',
          answer: {
            status: 403,
            json: { error: { code: 'forbidden', message: 'Not authorized', saml: true } },
          },
          verdict: 'restricted',
        },
      ],
    },
    'ai-gateway': {
      docs: 'https://vercel.com/docs/ai-gateway/usage',
      effect: 'none',
      hosts: ['ai-gateway.vercel.sh'],
      request: { method: 'GET', path: '/v1/credits', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/balance' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { balance: '/balance', used: '/total_used' },
      cases: [
        {
          request: 'GET https://ai-gateway.vercel.sh/v1/credits',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { balance: '95.50', total_used: '4.50' } },
          verdict: 'live',
          facts: { balance: '95.50', used: '4.50' },
        },
        {
          request: 'GET https://ai-gateway.vercel.sh/v1/credits',
          answer: {
            status: 401,
            json: { error: { message: 'Authentication failed', type: 'authentication_error' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://vercel.com/docs/rest-api/reference/endpoints/authentication/delete-an-authentication-token',
      effect: 'ends the token at once',
      hosts: ['api.vercel.com'],
      steps: [
        { request: { method: 'DELETE', path: '/v3/user/tokens/current', bearer: '{secret}' }, done: [200] },
      ],
      cases: [
        {
          answers: [
            {
              request: 'DELETE https://api.vercel.com/v3/user/tokens/current',
              status: 200,
              json: { tokenId: '5d9f2ebd38ddca62e5d51e9c1704c72530bdc8bfdd41e782a6687c48399e8391' },
            },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://api.vercel.com/v3/user/tokens/current',
              status: 403,
              json: { error: { code: 'forbidden', message: 'Not authorized' } },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
