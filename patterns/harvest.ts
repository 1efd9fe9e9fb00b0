/** Credentials of Harvest. */

import type { Provider } from '#model/provider';

export default {
  name: 'Harvest',
  docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  rules: [
    {
      id: 'harvest-access-token',
      description: 'A Harvest personal access token, or one of an OAuth app.',
      regex: String.raw`\b([0-9]{3,9}\.(?:pt|at)\.[A-Za-z0-9_-]{60,100})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the company’s time sheets, projects and invoices',
      rotate: 'At id.getharvest.com/developers: delete the token and create another.',
      verify: 'accounts',
      examples: [
        {
          before: 'client.set("harvest_access_token", "',
          secret: [
            '09852',
            '7578.at.9Wz',
            'vha-icMW9',
            '_axkbUkJyYI',
            'h9Je_zmEfJ',
            'GLQtz1lNV',
            'zyY4AXTkLcqDf',
            'vGk8QcKz89',
          ],
          after: '");\n',
        },
        {
          before: '  "harvest_access_token": "',
          secret: [
            '1361',
            '2.at.iHSUT6',
            'Tkm8Cb3mtOnG8',
            'aBkOfPRDVplX',
            'T4qyorm9RyPpZ',
            'XaAY6EKCdbm',
            'DYMhHpi42wi',
            'wt-z-mHsZN',
            '0IH4QbHsj',
            'Hb6aM8HWvGRNh',
            'Bj',
          ],
          after: '",\n',
        },
        {
          before: "const harvestAccessToken = '",
          secret: [
            '96059',
            '4533.at.5l-',
            '8WHPr0O4A',
            'WcoA6fEUoW',
            '-NoVKHlbo',
            'A82ylSE7f',
            'L5cRD-XeHcrR',
            'QcaGwA6kV',
            'pI',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'HARVEST_ACCESS_TOKEN=your-key-here\n',
        ['HARVEST_ACCESS_TOKEN=', '51674', '52', '\n'],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
      effect: 'none',
      hosts: ['id.getharvest.com'],
      request: { method: 'GET', path: '/api/v2/accounts', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/user/email', accounts: { each: '/accounts', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://id.getharvest.com/api/v2/accounts',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              user: { id: 9, first_name: 'Ada', email: 'ada@example.com' },
              accounts: [{ id: 1, name: 'Acme', product: 'harvest' }],
            },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', accounts: 'Acme' },
        },
        {
          request: 'GET https://id.getharvest.com/api/v2/accounts',
          answer: {
            status: 401,
            json: {
              error: 'invalid_token',
              error_description:
                'The access token provided is expired, revoked, malformed or invalid for other reasons.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
