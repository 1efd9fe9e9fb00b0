/** PlanetScale: service tokens, OAuth tokens and database passwords. */

import type { Provider } from '#model/provider';

export default {
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  rules: [
    {
      id: 'planetscale-service-token',
      description: 'A PlanetScale service token.',
      regex: String.raw`\b(pscale_tkn_[\w.=-]{32,64})(?:[^\w.=-]|$)`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage branches and passwords of the databases that it was granted, together with its id',
      rotate: 'Delete it under Settings, Service tokens, and create another.',
      verify: 'service',
      parts: [{ name: 'id', rule: 'planetscale-service-token-id', acrossFiles: true }],
      examples: [
        {
          before: ['PLANETSCALE_SERVICE_TOKEN_ID=', 'ho67h0', 'ldckdc', '\nPLANETSCALE_SERVICE_TOKEN='].join(
            '',
          ),
          secret: ['pscale_', 'tkn_FGkRi23JxHkaVfLTQuDCmD', '_Sp9KeFnzV1JEamB8Ux7y'],
          after: '\n',
          parts: { id: ['ho67h0', 'ldckdc'] },
        },
        {
          before: 'pscale branch list --service-token ',
          secret: ['pscale_', 'tkn_iZbs7nlE98QJFgdvn56yBX', 'p4jdq0AHxCcrpUILed2xo'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['PLANETSCALE_SERVICE_TOKEN=pscale_tkn_B5rbSk1Qsh', 'wo04bCKt8r'],
        'PLANETSCALE_SERVICE_TOKEN=pscale_tkn_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'planetscale-service-token-id',
      description: 'The id of a PlanetScale service token.',
      keyed: {
        names: [
          'planetscale_service_token_id',
          'planetscale_token_id',
          'service_token_id',
          'service-token-id',
          'pscale_token_id',
          'planetscale_service_token_name',
        ],
        value: '[a-z0-9]{12}',
      },
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing by itself: it names the token',
      rotate: 'It need not be changed; delete the token.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'PLANETSCALE_SERVICE_TOKEN_ID=', secret: ['nuh3cn', 'njkzz9'], after: '\n' },
        { before: '--service-token-id ', secret: ['erj17r', 'i6ks70'], after: ' --service-token' },
      ],
      counterExamples: ['PLANETSCALE_SERVICE_TOKEN_ID=jo5jgak5', 'PLANETSCALE_SERVICE_TOKEN_ID=${TOKEN_ID}'],
    },
    {
      id: 'planetscale-oauth-token',
      description: 'A PlanetScale OAuth token.',
      regex: String.raw`\b(pscale_oauth_[\w.=-]{32,64})(?:[^\w.=-]|$)`,
      minEntropy: 3.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the databases of the user within the scopes of the application',
      rotate: 'Revoke the access of the application under Settings, OAuth applications.',
      verify: 'oauth',
      examples: [
        {
          before: '"access_token": "',
          secret: ['pscale_', 'oauth_2M8B4rH5lEgpjRsD-_42j9', 'kdWksdrD77qe93kA1IOGk'],
          after: '"',
        },
        {
          before: 'TOKEN=',
          secret: ['pscale_', 'oauth_O19cCtUKLMjVg3Ij_fIdGo', 'R4l1AE9-AsjuTU1LUxLnM'],
          after: '\n',
        },
      ],
      counterExamples: [['TOKEN=pscale_oauth_mstrAu', '_h5ldu'], 'TOKEN=pscale_oauth_your_token'],
    },
    {
      id: 'planetscale-password',
      description: 'The password of a PlanetScale database branch.',
      regex: String.raw`\b(pscale_pw_[\w.=-]{32,64})(?:[^\w.=-]|$)`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the data of the branch, together with its user name and host',
      rotate: 'Delete the password under the settings of the database, Passwords, and create another.',
      docs: 'https://planetscale.com/docs/concepts/connection-strings',
      examples: [
        {
          before: ['DATABASE_URL=mysql://grwk6r2hyj', 'jpw12ko41p:'].join(''),
          secret: ['pscale_', 'pw_f5Y5qYqxC4xZLgd118FJ3t', 'v2UG5gJQLOYCN0xCooDQs'],
          after: '@aws.connect.psdb.cloud/app?sslaccept=strict',
        },
        {
          before: 'password: "',
          secret: ['pscale_', 'pw_Xjh6qXJk-bZMUo9HKxEzW4', 'XupNpS0UHKPhOv-vPryEy'],
          after: '"',
        },
      ],
      counterExamples: [['password: "pscale_pw_lNF52Q', 'Y-jKKM"'], 'password: "pscale_pw_************"'],
    },
  ],
  verify: {
    service: {
      docs: 'https://planetscale.com/docs/api/reference/list_organizations',
      effect: 'none',
      hosts: ['api.planetscale.com'],
      request: { method: 'GET', path: '/v1/organizations', headers: { Authorization: '{id}:{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/code' }, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/data', pointer: '/name' } },
      impact: [{ says: 'acts in the organizations {organizations}' }],
      cases: [
        {
          request: 'GET https://api.planetscale.com/v1/organizations',
          headers: { authorization: '{id}:{secret}' },
          parts: { id: 't0example' },
          answer: { status: 200, json: { type: 'list', data: [{ id: 'o1', name: 'example' }] } },
          verdict: 'live',
          facts: { organizations: 'example' },
          impact: { answers: [], says: ['acts in the organizations example'] },
        },
        {
          request: 'GET https://api.planetscale.com/v1/organizations',
          parts: { id: 't0example' },
          answer: { status: 403, json: { code: 'forbidden', message: 'Forbidden' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.planetscale.com/v1/organizations',
          parts: { id: 't0example' },
          answer: { status: 401, json: { code: 'unauthorized', message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
    oauth: {
      docs: 'https://planetscale.com/docs/api/reference/list_organizations',
      effect: 'none',
      hosts: ['api.planetscale.com'],
      request: { method: 'GET', path: '/v1/organizations', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/code' }, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/data', pointer: '/name' } },
      impact: [{ says: 'acts in the organizations {organizations}' }],
      cases: [
        {
          request: 'GET https://api.planetscale.com/v1/organizations',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { type: 'list', data: [{ id: 'o1', name: 'example' }] } },
          verdict: 'live',
          facts: { organizations: 'example' },
          impact: { answers: [], says: ['acts in the organizations example'] },
        },
        {
          request: 'GET https://api.planetscale.com/v1/organizations',
          answer: { status: 403, json: { code: 'forbidden', message: 'Forbidden' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.planetscale.com/v1/organizations',
          answer: { status: 401, json: { code: 'unauthorized', message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
