/** Credentials of Linear. */

import type { Provider } from '#model/provider';

export default {
  name: 'Linear',
  docs: 'https://linear.app/developers/graphql#authentication',
  rules: [
    {
      id: 'linear-api-key',
      description: 'A Linear personal API key.',
      regex: String.raw`\b(lin_api_[A-Za-z0-9]{40})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change issues, projects and comments as the person',
      rotate: 'At linear.app/settings/account/security: revoke the key and create another.',
      verify: 'apiKey',
      examples: [
        {
          before: 'LINEAR_API_KEY=',
          secret: ['lin_api_', 'uKk1bvGfattNU2', 'v68BiZaaTsvvN8', 'WHG6tnMmOwgE'],
          after: '\n',
        },
        {
          before: "  apiKey: '",
          secret: ['lin_api_', 'eZj1mE8WgHKhjN', 'GhI5AOFCTRVx70', 'XRpaJE8W3lvr'],
          after: "',\n",
        },
        {
          before: 'Authorization: ',
          secret: ['lin_api_', 'dn9fo8gnTXDRg6', 't6fEnCitftHlfm', 'E4rlyByT4RJM'],
          after: '\n',
        },
      ],
      counterExamples: ['lin_api_your_key', ['lin_api_', 'zqFDVD3Ila', 'wUew89pjlZ']],
    },
    {
      id: 'linear-oauth-token',
      description: 'An OAuth access token of Linear.',
      regex: String.raw`\b(lin_oauth_[0-9a-f]{64})\b`,
      minEntropy: 3.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the workspace within the token’s scopes',
      rotate:
        'POST it to api.linear.app/oauth/revoke, or remove the application in the workspace’s settings.',
      verify: 'oauth',
      revoke: 'oauth',
      docs: 'https://linear.app/developers/oauth-2-0-authentication',
      examples: [
        {
          before: 'LINEAR_TOKEN=',
          secret: [
            'lin_oauth_',
            '07933ea9e5d2e',
            '52c6fdc1a3f0f',
            'c1e4baad95f32',
            'f7077b24eb8fc',
            '04908d87daae',
          ],
          after: '\n',
        },
        {
          before: '{"access_token": "',
          secret: [
            'lin_oauth_',
            'aa1f3e36005d0',
            'c0530f6d0acde',
            '5e40adce034bc',
            '2fe2c6005de67',
            '510a70777aa4',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['lin_oauth_your_token', ['lin_oauth_', '0e95ea556d', '892db09c1e']],
    },
    {
      id: 'linear-client-secret',
      description: 'The client secret of a Linear OAuth application.',
      // Takes `LINEAR_CLIENT_SECRET=…`, `linear: { clientSecret: …`; refuses `LINEAR_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:linear)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:linear)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
      keywords: ['linear'],
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the application’s name',
      rotate: 'At linear.app/settings/api, open the application: rotate the secret.',
      docs: 'https://linear.app/developers/oauth-2-0-authentication',
      examples: [
        {
          before: 'LINEAR_CLIENT_SECRET=',
          secret: ['719537d67c3', '205d684c3cb', 'dad222d92d'],
          after: '\n',
        },
        {
          before: "const linearClientSecret = '",
          secret: ['0aeb8d343b0', 'bca6603da47', 'bfb0e601bb'],
          after: "';\n",
        },
        {
          before: 'linear:\n  client-id: acme\n  client-secret: ',
          secret: ['3abfbd716cd', '64b00a2ab5a', '3fd6d9ef5e'],
          after: '\n',
        },
        {
          before: "  linear: { clientID: 'acme', clientSecret: '",
          secret: ['5281c3677a7', '3a14abab6ac', '8ee6512b56'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'LINEAR_SECRET=your-secret',
        ['LINEAR_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'da0c3de8b38', '115c1728ece', '6fcc568f18'],
        ['client_secret = "', 'b3875d87034', '89bbbd4cb0a', '1eaafed627', '"'],
      ],
    },
    {
      id: 'linear-webhook-secret',
      description: 'The signing secret of a Linear webhook.',
      regex: String.raw`\b(lin_wh_[A-Za-z0-9]{40})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge events that the server takes for Linear’s',
      rotate: 'At linear.app/settings/api, open the webhook: rotate the secret.',
      docs: 'https://linear.app/developers/webhooks',
      examples: [
        {
          before: 'LINEAR_WEBHOOK_SECRET=',
          secret: ['lin_wh_', 'Kpgy6zgHugxMSO', 'kIP1DTTKEa5PA4', 'WIjvrYq1gCnC'],
          after: '\n',
        },
        {
          before: '{"secret": "',
          secret: ['lin_wh_', 'PILcckc8d4ZHH5', 'QIVcI65tIXF0uZ', 'SfccrqE5punW'],
          after: '"}',
        },
      ],
      counterExamples: ['lin_wh_your_secret', ['lin_wh_', 'NAs8A3LnAC', 'TUyzY8C3IH']],
    },
  ],
  verify: {
    apiKey: {
      docs: 'https://linear.app/developers/graphql',
      effect: 'none',
      hosts: ['api.linear.app'],
      request: {
        method: 'POST',
        path: '/graphql',
        headers: { Authorization: '{secret}' },
        json: { query: '{ viewer { id name email } organization { name } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/viewer/id' }, verdict: 'live' },
        {
          status: [400, 401],
          json: { pointer: '/errors/0/extensions/code', equals: 'AUTHENTICATION_ERROR' },
          verdict: 'invalid',
        },
      ],
      facts: { user: '/data/viewer/email', organization: '/data/organization/name' },
      impact: [
        {
          request: {
            method: 'POST',
            path: '/graphql',
            headers: { Authorization: '{secret}' },
            json: { query: '{ teams(first: 100) { nodes { name } } }' },
          },
          says: 'reads and changes issues of the teams {teams}',
          facts: { teams: { each: '/data/teams/nodes', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'POST https://api.linear.app/graphql',
          headers: { authorization: '{secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                viewer: { id: 'u1', name: 'Ana', email: 'ana@example.com' },
                organization: { name: 'Acme' },
              },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', organization: 'Acme', teams: 'Platform' },
          impact: {
            answers: [{ status: 200, json: { data: { teams: { nodes: [{ name: 'Platform' }] } } } }],
            says: ['reads and changes issues of the teams Platform'],
          },
        },
        {
          request: 'POST https://api.linear.app/graphql',
          answer: {
            status: 401,
            json: {
              errors: [
                {
                  message: 'Authentication required, not authenticated',
                  extensions: { code: 'AUTHENTICATION_ERROR' },
                },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
    oauth: {
      docs: 'https://linear.app/developers/graphql',
      effect: 'none',
      hosts: ['api.linear.app'],
      request: {
        method: 'POST',
        path: '/graphql',
        bearer: '{secret}',
        json: { query: '{ viewer { id name email } organization { name } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/viewer/id' }, verdict: 'live' },
        {
          status: [400, 401],
          json: { pointer: '/errors/0/extensions/code', equals: 'AUTHENTICATION_ERROR' },
          verdict: 'invalid',
        },
      ],
      facts: { user: '/data/viewer/email', organization: '/data/organization/name' },
      impact: [
        {
          request: {
            method: 'POST',
            path: '/graphql',
            bearer: '{secret}',
            json: { query: '{ teams(first: 100) { nodes { name } } }' },
          },
          says: 'reads and changes issues of the teams {teams}',
          facts: { teams: { each: '/data/teams/nodes', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'POST https://api.linear.app/graphql',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                viewer: { id: 'u1', name: 'Ana', email: 'ana@example.com' },
                organization: { name: 'Acme' },
              },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', organization: 'Acme', teams: 'Platform' },
          impact: {
            answers: [{ status: 200, json: { data: { teams: { nodes: [{ name: 'Platform' }] } } } }],
            says: ['reads and changes issues of the teams Platform'],
          },
        },
        {
          request: 'POST https://api.linear.app/graphql',
          answer: {
            status: 401,
            json: {
              errors: [
                {
                  message: 'Authentication required, not authenticated',
                  extensions: { code: 'AUTHENTICATION_ERROR' },
                },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    oauth: {
      docs: 'https://linear.app/developers/oauth-2-0-authentication#revoke-an-access-token',
      effect: 'ends the access token at once; the user has to authorize the application again',
      hosts: ['api.linear.app'],
      steps: [{ request: { method: 'POST', path: '/oauth/revoke', bearer: '{secret}' }, done: [200] }],
      cases: [
        { answers: [{ request: 'POST https://api.linear.app/oauth/revoke', status: 200 }], isDone: true },
        { answers: [{ request: 'POST https://api.linear.app/oauth/revoke', status: 401 }], isDone: false },
      ],
    },
  },
} satisfies Provider;
