/** Credentials of Polar. */

import type { Provider } from '#model/provider';

export default {
  name: 'Polar',
  docs: 'https://docs.polar.sh/integrate/authentication',
  rules: [
    {
      id: 'polar-access-token',
      description: 'A Polar access token.',
      regex: String.raw`\b(polar_(?:pat|oat|at_u|at_o|at)_[A-Za-z0-9]{43})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read customers and orders, and create checkouts, products and refunds',
      rotate: 'In Polar, Settings, Developers: delete the token and create another with fewer scopes.',
      verify: 'organizations',
      examples: [
        {
          before: '<string name="polar_access_token">',
          secret: ['pola', 'r_oat_SNa', 'Ts3emyRke2', '4AVfFoURpqM', 'HQStrg2iYh9', '9cAVh6gf'],
          after: '</string>\n',
        },
        {
          before: 'POLAR_ACCESS_TOKEN=',
          secret: ['polar', '_at_u_8CY4HEZ', 'fv0Ggtdqgzvb', 'IoOJtyJMW', 'NDyHMoWbEEin', 'nvF'],
          after: '\n',
        },
        {
          before: "polar_access_token: '",
          secret: ['polar_', 'at_u_EzKJm', '5NsurfOvnqcR', '535VODEt9ia', 'ior4AnRnInL', 'RYoR'],
          after: "'\n",
        },
      ],
      counterExamples: ['POLAR_ACCESS_TOKEN=your-key-here\n', ['POLAR_ACCESS_TOKEN=', 'polar_', 'o', '\n']],
    },
    {
      id: 'polar-client-secret',
      description: 'A client secret or refresh token of Polar’s OAuth.',
      regex: String.raw`\b(polar_(?:cs|crt|rt_u|rt_o|rt)_[A-Za-z0-9]{43})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get access tokens in the client’s or its users’ name',
      rotate: 'In Polar, Settings, Developers, OAuth apps: regenerate the secret.',
      examples: [
        {
          before: "const polarClientSecret = '",
          secret: ['polar', '_crt_BoY0', 'K22GDwfmF0kx', 'xxMa9KGbZa0hm', '2O951Nmg5SJw', '8E'],
          after: "';\n",
        },
        {
          before: 'client.set("polar_client_secret", "',
          secret: ['polar_', 'rt_PfRrIUHVFW', 'BM93NbK4upou', '3O1a50bUctr', 'CeQd8xT75', 't'],
          after: '");\n',
        },
        {
          before: 'POLAR_CLIENT_SECRET=',
          secret: ['polar_', 'crt_VlCUu', 'AXHy6lrLz', 'jGDCMCoBcS2', 'ZyDD9LMX1EH90', 'uFOO0'],
          after: '\n',
        },
      ],
      counterExamples: ['POLAR_CLIENT_SECRET=your-key-here\n', ['POLAR_CLIENT_SECRET=', 'pola', 'r_r', '\n']],
    },
    {
      id: 'polar-webhook-secret',
      description: 'A Polar webhook secret.',
      regex: String.raw`\b(polar_whs_[A-Za-z0-9]{30,43})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge events that Polar seems to have sent',
      rotate: 'In Polar, Settings, Webhooks: reset the secret.',
      examples: [
        {
          before: 'client.set("polar_webhook_secret", "',
          secret: ['pola', 'r_whs_Z6K', 'eMSXPvmUg', 'lSavPQTZMd', 'ik14l41Cw4i', 'T8p'],
          after: '");\n',
        },
        {
          before: '  "polar_webhook_secret": "',
          secret: ['polar', '_whs_bFTI', 'VENfcWi0mz', 'KihO9ArPYY', 'BlHkHhT'],
          after: '",\n',
        },
        {
          before: "const polarWebhookSecret = '",
          secret: ['polar_', 'whs_4wCuk', 'eMEWiuGCQu', '4MTA2IiV8XMPv', 's9zSIMflZGC7', 'NUN'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'POLAR_WEBHOOK_SECRET=your-key-here\n',
        ['POLAR_WEBHOOK_SECRET=', 'pola', 'r_w', '\n'],
      ],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://github.com/polarsource/polar',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.polar.sh', 'sandbox-api.polar.sh'],
      request: { method: 'GET', path: '/v1/organizations/?limit=10', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/items', pointer: '/name' } },
      impact: [{ says: 'acts for {organizations}' }],
      cases: [
        {
          request: 'GET https://api.polar.sh/v1/organizations/?limit=10',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { items: [{ id: 'o1', name: 'Acme', slug: 'acme' }], pagination: { total_count: 1 } },
          },
          verdict: 'live',
          facts: { organizations: 'Acme' },
          impact: { answers: [], says: ['acts for Acme'] },
        },
        {
          request: 'GET https://api.polar.sh/v1/organizations/?limit=10',
          answer: { status: 403, json: { error: 'insufficient_scope', detail: 'insufficient scope' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.polar.sh/v1/organizations/?limit=10',
          answer: {
            status: 401,
            json: { error: 'invalid_token', error_description: 'The access token is invalid' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
