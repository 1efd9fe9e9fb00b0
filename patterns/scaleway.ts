/** Scaleway: API keys, an access key with a mark and a secret that is a UUID. */

import type { Provider } from '#model/provider';

export default {
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  rules: [
    {
      id: 'scaleway-secret-key',
      description: 'The secret of a Scaleway API key.',
      keyed: {
        names: [
          'scw_secret_key',
          'scwsecretkey',
          'scw-secret-key',
          'scaleway_secret_key',
          'scalewaysecretkey',
          'scaleway-secret-key',
          'scw_secret',
          'scwsecret',
          'scw-secret',
          'scaleway_token',
          'scalewaytoken',
          'scaleway-token',
          'scw_token',
          'scwtoken',
          'scw-token',
          'scaleway_secret',
          'scalewaysecret',
          'scaleway-secret',
          'x-auth-token',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      parts: [{ name: 'id', rule: 'scaleway-access-key', acrossFiles: true }],

      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'use all resources of the project or organization as its owner, within its policies',
      rotate: 'Delete the key under IAM, API keys, and generate another with a date of expiry.',
      verify: 'instances',

      examples: [
        {
          before: ['SCW_ACCESS_KEY=', 'SC', 'W2N5XM84SO', '1C57RYFM', '\nSCW_SECRET_KEY='].join(''),
          secret: ['da158bd5-c661-4208', '-a33b-890559683ed8'],
          after: '\n',
          parts: { id: ['SC', 'W2N5XM84SO', '1C57RYFM'] },
        },
        {
          before: 'scaleway_secret_key: "',
          secret: ['2ecdf54d-7720-4d0e', '-ab19-7c60748f0603'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['SCW_SECRET_KEY=8067e6ad51e1d1ae', 'a4f84d47758201eb'],
        ['SCW_DEFAULT_PROJECT_ID=e177590c-dc6e-46a4', '-a7eb-c297dc74adc7'],
      ],
    },
    {
      id: 'scaleway-access-key',
      description: 'The access key of a Scaleway API key: its name, not its secret.',
      regex: String.raw`\b(SCW[A-Z0-9]{17})\b`,
      partName: 'id',
      isPartOnly: true,
      minEntropy: 2.8,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself: it names the key',
      rotate: 'It need not be changed by itself; delete the key.',

      examples: [
        { before: 'SCW_ACCESS_KEY=', secret: ['SC', 'W2WSDX7ZL3', 'DZUBI70B'], after: '\n' },
        { before: '"access_key": "', secret: ['SC', 'WEJJZ40A7A', '1E3ZS9Y2'], after: '"' },
      ],
      counterExamples: ['SCW_ACCESS_KEY=SCWXXXXXXXXXXXXXXXXX', 'SCW_ACCESS_KEY=SCWVWTKZ482'],
    },
  ],
  verify: {
    instances: {
      docs: 'https://www.scaleway.com/en/developers/api/instances/',
      effect: 'none',
      hosts: ['api.scaleway.com'],
      request: {
        method: 'GET',
        path: '/instance/v1/zones/fr-par-1/servers',
        query: { per_page: '1' },
        headers: { 'x-auth-token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/servers' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/type', equals: 'permissions_denied' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, json: { pointer: '/type', equals: 'denied_authentication' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.scaleway.com/instance/v1/zones/fr-par-1/servers?per_page=1',
          headers: { 'x-auth-token': '{secret}' },
          answer: { status: 200, json: { servers: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.scaleway.com/instance/v1/zones/fr-par-1/servers?per_page=1',
          answer: {
            status: 403,
            json: {
              details: [{ action: 'read', resource: 'server' }],
              message: 'insufficient permissions',
              type: 'permissions_denied',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.scaleway.com/instance/v1/zones/fr-par-1/servers?per_page=1',
          answer: {
            status: 401,
            json: {
              message: 'authentication is denied',
              method: 'api_key',
              reason: 'not_found',
              type: 'denied_authentication',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
