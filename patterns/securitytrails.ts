/** Credentials of SecurityTrails. */

import type { Provider } from '#model/provider';

export default {
  name: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com/docs/authentication',
  rules: [
    {
      id: 'securitytrails-api-key',
      description: 'A SecurityTrails API key.',
      keyed: { names: ['securitytrails', 'security_trails', 'security-trails'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up domains on the owner’s quota',
      rotate: 'In SecurityTrails, Account, API keys: delete the key and create another.',
      verify: 'ping',
      examples: [
        {
          before: '  "securitytrails_api_key": "',
          secret: ['Kx9Pu', 'W0UJX71p6kJj', 'NdN5GKrhH', 'cGcnag'],
          after: '",\n',
        },
        {
          before: 'export SECURITYTRAILS_API_KEY="',
          secret: ['Udz4b5', 'qxcuKKwnl', 'bQM92ymyFS4', 'Zx7HQy'],
          after: '"\n',
        },
        {
          before: 'client.set("securitytrails_api_key", "',
          secret: ['UDov', 'zgK3uqYXqC4', 'W0P3Scb9a', 'sNVoQG9v'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SECURITYTRAILS_API_KEY=your-key-here\n',
        ['SECURITYTRAILS_API_KEY=', 'Cf74Ou', 't', '\n'],
        ['checksum: ', '5pFnDD', 'fUWslXZWbWV', 'dTIJJqUkLnGJ', '8EA', '\n'],
      ],
    },
  ],
  verify: {
    ping: {
      docs: 'https://docs.securitytrails.com/reference/ping',
      effect: 'none',
      hosts: ['api.securitytrails.com'],
      request: { method: 'GET', path: '/v1/ping', headers: { APIKEY: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { status: [401, 403], contains: 'Invalid authentication credentials', verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'GET', path: '/v1/account/usage', headers: { APIKEY: '{secret}' } },
          says: 'spends a quota of {quota} requests a month, {used} of them used',
          facts: { quota: '/allowed_monthly_usage', used: '/current_monthly_usage' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.securitytrails.com/v1/ping',
          headers: { apikey: '{secret}' },
          answer: { status: 200, json: { success: true } },
          verdict: 'live',
          facts: { quota: '50', used: '5' },
          impact: {
            answers: [{ status: 200, json: { current_monthly_usage: 5, allowed_monthly_usage: 50 } }],
            says: ['spends a quota of 50 requests a month, 5 of them used'],
          },
        },
        {
          request: 'GET https://api.securitytrails.com/v1/ping',
          answer: { status: 403, json: { message: 'Invalid authentication credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
