/** Credentials of IPQualityScore. */

import type { Provider } from '#model/provider';

export default {
  name: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation/overview',
  rules: [
    {
      id: 'ipquality-api-key',
      description: 'An IPQualityScore API key.',
      keyed: {
        names: ['ipqualityscore', 'ip_quality_score', 'ipquality', 'ip_quality', 'ip-quality', 'ipqs'],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'check addresses, e-mails and phones on the owner’s credits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'account',
      examples: [
        {
          before: '  "ipqualityscore_api_key": "',
          secret: ['u0Phi', 'UApD0B6jx8lx8', 'K0AFDjXjlkJx', 'bL'],
          after: '",\n',
        },
        {
          before: 'export IPQUALITYSCORE_API_KEY="',
          secret: ['hqwrYX', 'YdYBNG66l', 'ImHiB79rlazJ', 'aQK4V'],
          after: '"\n',
        },
        {
          before: 'client.set("ipqualityscore_api_key", "',
          secret: ['xj61C', '01wWno5HDutp', 'qJUBllHFkGLw', 'Gp2'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'IPQUALITYSCORE_API_KEY=your-key-here\n',
        ['IPQUALITYSCORE_API_KEY=', 'CygKWe', 'X', '\n'],
        ['checksum: ', '3jH5', 'na715vzy1QT9', '9LP3388GoGS', 'MzuwP', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      // The API takes the key in the path only.
      docs: 'https://www.ipqualityscore.com/documentation/account-management/credit-usage',
      effect: 'none',
      hosts: ['www.ipqualityscore.com'],
      request: { method: 'GET', path: '/api/json/account/{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { json: { pointer: '/message', contains: 'Invalid or unauthorized key' }, verdict: 'invalid' },
      ],
      facts: { credits: '/credits', used: '/usage' },
      cases: [
        {
          request: 'GET https://www.ipqualityscore.com/api/json/account/{secret}',
          answer: { status: 200, json: { success: true, credits: 5000, usage: 20 } },
          verdict: 'live',
          facts: { credits: '5000', used: '20' },
        },
        {
          request: 'GET https://www.ipqualityscore.com/api/json/account/{secret}',
          answer: {
            status: 200,
            json: {
              success: false,
              message: 'Invalid or unauthorized key. Please check the API key and try again.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
