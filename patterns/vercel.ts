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
} satisfies Provider;
