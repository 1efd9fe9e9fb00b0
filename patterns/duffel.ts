/** Credentials of Duffel. */

import type { Provider } from '#model/provider';

export default {
  name: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/making-requests',
  rules: [
    {
      id: 'duffel-access-token',
      description: 'A live Duffel access token.',
      regex: String.raw`\b(duffel_live_[A-Za-z0-9_=-]{43})(?:[^A-Za-z0-9_=-]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'book flights and stays from the account’s balance and read travellers’ data',
      rotate: 'In the dashboard (app.duffel.com), Developers, Access tokens: delete it and create another.',
      verify: 'airlines',
      examples: [
        {
          before: 'DUFFEL_ACCESS_TOKEN=',
          secret: ['duffel_live_', '9TKB7BlmBE2GvVx', 'x1MKYTxFNAwsji7', '_bjBbvKE1n8Ps'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['duffel_live_', '0tNdKhdpdbXsaov', '7E5J8wZUoKxmgF5', 'TldvJS-TkiSBg'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['duffel_live_your_token', ['duffel_live_', 'o1Sh16', 'kod_GA']],
    },
    {
      id: 'duffel-test-token',
      description: 'A Duffel access token of the test mode.',
      regex: String.raw`\b(duffel_test_[A-Za-z0-9_=-]{43})(?:[^A-Za-z0-9_=-]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'make test bookings; no money',
      rotate: 'In the dashboard (app.duffel.com), Developers, Access tokens: delete it.',
      verify: 'airlines',
      examples: [
        {
          before: 'DUFFEL_ACCESS_TOKEN=',
          secret: ['duffel_test_', 'AtBNhb2ywHhh7aw', 'mmT0_a1tb8StIHQ', 'Lo7tjnv45NZIO'],
          after: '\n',
        },
        {
          before: "  token: '",
          secret: ['duffel_test_', 'x2Bg7Y4pV-GnFSb', 'F5gphPFAfDHsvTP', 'oUL_jO-9ei2Ym'],
          after: "',\n",
        },
      ],
      counterExamples: ['duffel_test_your_token', ['duffel_test_', 'x4fcWK', 'LimhAn']],
    },
  ],
  verify: {
    airlines: {
      docs: 'https://duffel.com/docs/api/overview/response-handling/errors',
      effect: 'none',
      hosts: ['api.duffel.com'],
      request: {
        method: 'GET',
        path: '/air/airlines',
        bearer: '{secret}',
        query: { limit: '1' },
        headers: { 'duffel-version': 'v2' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/0/id' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/errors/0/code', equals: 'access_token_not_found' },
          verdict: 'invalid',
        },
        {
          status: 401,
          json: { pointer: '/errors/0/code', equals: 'expired_access_token' },
          verdict: 'revoked',
        },
        {
          status: 403,
          json: { pointer: '/errors/0/code', equals: 'insufficient_permissions' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
      ],
      cases: [
        {
          request: 'GET https://api.duffel.com/air/airlines?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { data: [{ id: 'arl_00001876aqC8c5umZmrRds', name: 'British Airways' }], meta: {} },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.duffel.com/air/airlines?limit=1',
          answer: {
            status: 401,
            json: { errors: [{ code: 'access_token_not_found', type: 'authentication_error', status: 401 }] },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.duffel.com/air/airlines?limit=1',
          answer: {
            status: 401,
            json: { errors: [{ code: 'expired_access_token', type: 'authentication_error' }] },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.duffel.com/air/airlines?limit=1',
          answer: {
            status: 403,
            json: { errors: [{ code: 'insufficient_permissions', type: 'authentication_error' }] },
          },
          verdict: 'restricted',
        },
      ],
    },
  },
} satisfies Provider;
