/** Credentials of Freshdesk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  rules: [
    {
      id: 'freshdesk-api-key',
      description: 'A Freshdesk API key.',
      keyed: {
        names: [
          'freshdesk_api',
          'freshdesk-api',
          'freshdeskapi',
          'freshdesk_key',
          'freshdesk-key',
          'freshdeskkey',
          'freshdesk_token',
          'freshdesk-token',
          'freshdesktoken',
          'freshservice_api',
          'freshworks_api',
        ],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and answer tickets and read contacts as the agent',
      rotate: 'In Freshdesk, Profile settings: reset the API key.',
      verify: 'me',
      parts: [{ name: 'domain', rule: 'freshdesk-domain', acrossFiles: true }],
      examples: [
        {
          before: 'FRESHDESK_DOMAIN=acmehelp.freshdesk.com\nFRESHDESK_API_KEY=',
          secret: ['10pY452XGB', 'bI1wHEOqiP'],
          after: '\n',
          parts: { domain: ['acmehelp', '.freshdesk.com'] },
        },
        { before: '{"freshdeskApiKey": "', secret: ['MNaXuG23Bc', 'FYrLodnP9c'], after: '"}' },
      ],
      counterExamples: [
        'FRESHDESK_API_KEY=Zt8Z********\n',
        'FRESHDESK_API_KEY=your-key-here\n',
        ['FRESHDESK_API_KEY=', 'Zt8Zz6rFqr', '\n'],
      ],
    },
    {
      id: 'freshdesk-domain',
      description: 'The address of a Freshdesk help desk.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.freshdesk\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the help desk',
      rotate: 'It can stay.',

      isPartOnly: true,
      examples: [
        { before: 'FRESHDESK_DOMAIN=', secret: ['acmehelp', '.freshdesk.com'], after: '\n' },
        { before: '"https://', secret: ['northwind-care', '.freshdesk.com'], after: '/api/v2/tickets"' },
      ],
      counterExamples: ['https://developers.freshdesk.example/api', 'FRESHDESK_DOMAIN=freshdesk.com'],
    },
  ],
  verify: {
    me: {
      docs: 'https://developers.freshdesk.com/api/#me',
      effect: 'none',
      hosts: ['{domain}.freshdesk.com'],
      request: { method: 'GET', path: '/api/v2/agents/me', basic: ['{secret}', 'X'] },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/code', equals: 'invalid_credentials' }, verdict: 'invalid' },
      ],
      facts: { user: '/contact/email', name: '/contact/name' },
      cases: [
        {
          request: 'GET https://acme.freshdesk.com/api/v2/agents/me',
          headers: { authorization: 'Basic {secret}:X' },
          parts: { domain: 'acme.freshdesk.com' },
          answer: { status: 200, json: { id: 1, contact: { email: 'ana@example.com', name: 'Ana' } } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana' },
        },
        {
          request: 'GET https://acme.freshdesk.com/api/v2/agents/me',
          parts: { domain: 'acme.freshdesk.com' },
          answer: {
            status: 403,
            json: { code: 'access_denied', message: 'You are not authorized to perform this action.' },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://acme.freshdesk.com/api/v2/agents/me',
          parts: { domain: 'acme.freshdesk.com' },
          answer: {
            status: 401,
            json: {
              code: 'invalid_credentials',
              message: 'You have to be logged in to perform this action.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
