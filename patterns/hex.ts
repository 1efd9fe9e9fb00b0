/** Hex, the package manager of Erlang and Elixir: API keys, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hex',
  docs: 'https://hex.pm/docs/publish',
  rules: [
    {
      id: 'hex-api-key',
      description: 'A Hex API key.',
      keyed: {
        names: [
          'hex_api_key',
          'hexpm_api_key',
          'hex_write_key',
          'hex_api_write_key',
          'hex-api-key',
          'hex_auth_key',
          'hex_organization_key',
          'hexpm_key',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'publish packages of its owner, so that everybody who builds them runs his code, or read private ones',
      rotate: 'Revoke it with "mix hex.user key revoke" or under Dashboard, Keys, and generate another.',
      verify: 'me',
      examples: [
        { before: 'HEX_API_KEY=', secret: ['fd12714d29705fa6', 'de91d96209ee9588'], after: '\n' },
        { before: 'hex_api_key: "', secret: ['e4f613d5d14a3581', 'dfe1883fb0dac85b'], after: '"\n' },
      ],
      counterExamples: [['HEX_API_KEY=96cccbbbb0', '13f0257942'], 'HEX_API_KEY=${{ secrets.HEX_API_KEY }}'],
    },
  ],
  verify: {
    me: {
      docs: 'https://github.com/hexpm/specifications/blob/main/apiary.apib',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['hex.pm'],
      request: {
        method: 'GET',
        path: '/api/users/me',
        headers: { authorization: '{secret}', accept: 'application/json' },
      },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        {
          status: [401, 403],
          contains: 'not authorized for this action',
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, json: { pointer: '/message', equals: 'API key revoked' }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/message', contains: 'invalid' }, verdict: 'invalid' },
      ],
      facts: { user: '/username', email: '/email' },
      cases: [
        {
          request: 'GET https://hex.pm/api/users/me',
          headers: { authorization: '{secret}' },
          answer: { status: 200, json: { username: 'ada', email: 'ada@example.com', organizations: [] } },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com' },
        },
        {
          request: 'GET https://hex.pm/api/users/me',
          answer: { status: 401, json: { status: 401, message: 'key not authorized for this action' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://hex.pm/api/users/me',
          answer: { status: 401, json: { status: 401, message: 'API key revoked' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://hex.pm/api/users/me',
          answer: { status: 401, json: { status: 401, message: 'invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
