/** Credentials of Mercado Pago. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mercado Pago',
  docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  rules: [
    {
      id: 'mercadopago-access-token',
      description: 'An access token of Mercado Pago.',
      regex: String.raw`\b((?:APP_USR|TEST)-[0-9]{10,20}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,12})\b`,
      keywords: ['APP_USR-', 'TEST-'],
      minEntropy: 3.5,
      checks: ['mode', 'plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'charge, refund and read customers',
      rotate: 'In Your integrations, the application, Credentials: renew them.',
      verify: 'me',
      examples: [
        {
          before: "mercadopago_access_token: '",
          secret: [
            'TEST-2',
            '3464432064-3',
            '47693-976',
            'e81dc1b99',
            '27ab0e2e5def5',
            'ddbf0cc-2523',
            '23339167',
          ],
          after: "'\n",
        },
        {
          before: '<string name="mercadopago_access_token">',
          secret: [
            'TEST-',
            '8851040206',
            '-006601-54',
            '0d5fe2d610',
            'fb0deb25c',
            '333a0073b6e',
            '-07605893',
            '3',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV MERCADOPAGO_ACCESS_TOKEN ',
          secret: [
            'TEST-0',
            '143726287820',
            '8451525-7417',
            '53-f7dace5',
            '667f3cc958492',
            'c309f59ae3e',
            '9-3893458791',
            '11',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'MERCADOPAGO_ACCESS_TOKEN=your-key-here\n',
        ['MERCADOPAGO_ACCESS_TOKEN=', 'TEST-', '64', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
      effect: 'none',
      hosts: ['api.mercadopago.com'],
      request: { method: 'GET', path: '/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/nickname' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/nickname', email: '/email', site: '/site_id' },
      cases: [
        {
          request: 'GET https://api.mercadopago.com/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 1, nickname: 'ADA', email: 'ada@example.com', site_id: 'MLB' } },
          verdict: 'live',
          facts: { user: 'ADA', email: 'ada@example.com', site: 'MLB' },
        },
        {
          request: 'GET https://api.mercadopago.com/users/me',
          answer: { status: 401, json: { message: 'invalid access token', error: 'not_found', status: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
