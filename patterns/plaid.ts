/** Credentials of Plaid. */

import type { Provider } from '#model/provider';

export default {
  name: 'Plaid',
  docs: 'https://plaid.com/docs/api/',
  rules: [
    {
      id: 'plaid-secret',
      description: 'The secret of a Plaid client.',
      // Takes `PLAID_CLIENT_SECRET=…`, `plaid: { clientSecret: …`; refuses `PLAID_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:plaid)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:plaid)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{30})\b`,
      keywords: ['plaid'],
      minEntropy: 2.9,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read bank accounts and transactions of every linked user, with their access tokens',
      rotate:
        'In the Dashboard (dashboard.plaid.com/developers/keys): Rotate secret, switch over, delete the old one.',
      verify: 'institutions',
      parts: [{ name: 'id', rule: 'plaid-client-id', acrossFiles: true }],
      examples: [
        {
          before: 'PLAID_CLIENT_ID=' + 'a1d972d74a8b' + '7ff294ed66c7' + '\nPLAID_SECRET=',
          secret: ['5a28425bb803ee8', '17d1d21d78ea30e'],
          after: '\n',
          parts: { id: ['a1d972d74a8b', '7ff294ed66c7'] },
        },
        { before: "const plaidSecret = '", secret: ['cde84513ddef03e', '37706de7c05c8dc'], after: "';\n" },
        {
          before: '<string name="plaid_sandbox_secret">',
          secret: ['f7be986029923d0', '7bf5d188af14d10'],
          after: '</string>\n',
        },
        {
          before: 'plaid:\n  client-id: acme\n  client-secret: ',
          secret: ['543c729a295aa2a', '403b656f8135cb1'],
          after: '\n',
        },
        {
          before: "  plaid: { clientID: 'acme', clientSecret: '",
          secret: ['1bbcabe6fc5e922', 'aecf386ce7e342b'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'PLAID_SECRET=your-secret',
        ['PLAID_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'c0d1ba5d0f75caa', '4f1342e7f7d5abe'],
        ['client_secret = "', '3b9d456af3d13e6', '688194b50e5500b', '"'],
      ],
    },
    {
      id: 'plaid-client-id',
      description: 'The id of a Plaid client.',
      keyed: {
        names: ['plaidclientid', 'plaid-client-id', 'plaid_id', 'plaid_client'],
        value: '[0-9a-f]{24}',
      },
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'PLAID_CLIENT_ID=', secret: ['ffbc21f646c8', 'ddb0b108944c'], after: '\n' },
        { before: '{"plaid_client_id": "', secret: ['63414958fd0b', '53138b30cbd6'], after: '"}' },
      ],
      counterExamples: ['PLAID_CLIENT_ID=', 'plaid_client_id: your-id-here'],
    },
    {
      id: 'plaid-access-token',
      description: 'A Plaid access token: one user’s link to one bank.',
      regex: String.raw`(access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.8,
      checks: ['mode'],
      stopValues: [
        ['acces', 's-sandbox-5cd6e1b1', '-1b5b-459d-9284-36', '6e2da89755'].join(''),
        ['acces', 's-sandbox-de3ce8ef', '-33f8-452c-a685-86', '71031fc0f6'].join(''),
      ],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the user’s accounts and transactions, with the client’s id and secret',
      rotate: 'POST /item/access_token/invalidate for a new token, or /item/remove to end the link.',
      docs: 'https://plaid.com/docs/api/items/',
      examples: [
        {
          before: 'PLAID_ACCESS_TOKEN=',
          secret: ['access-production-', 'd9e20a00-ea0', '8-4b89-9de2-', '80db80bf51ba'],
          after: '\n',
        },
        {
          before: '{"access_token": "',
          secret: ['access-production-', 'b6ee5188-4fc', '9-4352-9fdf-', 'b45f30e5bc3c'],
          after: '"}',
        },
      ],
      counterExamples: ['access-sandbox-your-token', ['access-production-', '755ec8a1', '-c8e1']],
    },
  ],
  verify: {
    institutions: {
      docs: 'https://github.com/plaid/plaid-openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['production.plaid.com', 'sandbox.plaid.com'],
      request: {
        method: 'POST',
        path: '/institutions/get',
        json: { client_id: '{id}', secret: '{secret}', count: 1, offset: 0, country_codes: ['US'] },
      },
      clauses: [
        { status: 200, json: { pointer: '/institutions' }, verdict: 'live' },
        { status: 400, json: { pointer: '/error_code', equals: 'INVALID_API_KEYS' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'POST https://production.plaid.com/institutions/get',
          body: '{"client_id":"{id}","secret":"{secret}","count":1,"offset":0,"country_codes":["US"]}',
          parts: { id: 'c0example' },
          answer: {
            status: 200,
            json: { institutions: [{ institution_id: 'ins_1' }], total: 11384, request_id: 'r1' },
          },
          verdict: 'live',
        },
        {
          request: 'POST https://production.plaid.com/institutions/get',
          parts: { id: 'c0example' },
          answer: {
            status: 400,
            json: {
              error_type: 'INVALID_INPUT',
              error_code: 'INVALID_API_KEYS',
              error_message: 'invalid client_id or secret provided',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
