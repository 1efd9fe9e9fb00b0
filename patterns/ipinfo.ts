/** Credentials of IPinfo. */

import type { Provider } from '#model/provider';

export default {
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  rules: [
    {
      id: 'ipinfo-access-token',
      description: 'An IPinfo access token.',
      keyed: {
        names: [
          'ipinfo_api',
          'ipinfo-api',
          'ipinfoapi',
          'ipinfo_key',
          'ipinfo-key',
          'ipinfokey',
          'ipinfo_token',
          'ipinfo-token',
          'ipinfotoken',
          'ipinfo.io',
        ],
        value: '[0-9a-f]{14}',
      },
      minEntropy: 2.1,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'look up addresses on the owner’s quota',
      rotate: 'At ipinfo.io/account/token: add a token and delete this one.',
      verify: 'me',
      examples: [
        { before: 'IPINFO_TOKEN=', secret: ['7c1152d', 'fb14784'], after: '\n' },
        { before: 'curl https://ipinfo.io/8.8.8.8?token=', secret: ['53157df', 'cce2925'], after: '\n' },
      ],
      counterExamples: [
        'IPINFO_TOKEN=e94f********\n',
        'IPINFO_TOKEN=your-key-here\n',
        'IPINFO_TOKEN=e94f704\n',
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://ipinfo.io/developers',
      effect: 'none',
      hosts: ['ipinfo.io'],
      request: { method: 'GET', path: '/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/requests' }, verdict: 'live' },
        { status: 403, json: { pointer: '/error/title', equals: 'Unknown token' }, verdict: 'invalid' },
      ],
      facts: { limit: '/requests/limit' },
      cases: [
        {
          request: 'GET https://ipinfo.io/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { token: 'made-up', requests: { day: 1, month: 20, limit: 50000 }, features: {} },
          },
          verdict: 'live',
          facts: { limit: '50000' },
        },
        {
          request: 'GET https://ipinfo.io/me',
          answer: {
            status: 403,
            json: {
              status: 403,
              error: {
                title: 'Unknown token',
                message: 'Please ensure you have entered your token correctly.',
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
