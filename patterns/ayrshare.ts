/** Credentials of Ayrshare. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ayrshare',
  docs: 'https://www.ayrshare.com/docs/apis/overview',
  rules: [
    {
      id: 'ayrshare-api-key',
      description: 'An Ayrshare API key.',
      keyed: { names: ['ayrshare'], value: '[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}|[0-9A-F]{8}(?:-[0-9A-F]{8}){3}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'post to the owner’s social networks and read its messages',
      rotate: 'In the Ayrshare dashboard, API key: regenerate it.',
      verify: 'user',
      examples: [
        {
          before: '<string name="ayrshare_api_key">',
          secret: ['6E0C1', '07E-E547EBAC-', '156B17F2-E8', 'CDD9DA'],
          after: '</string>\n',
        },
        {
          before: 'AYRSHARE_API_KEY=',
          secret: ['AAD15B', 'E4-261DA9', '75-3F39C10', 'D-E92F465', 'D'],
          after: '\n',
        },
        {
          before: "ayrshare_api_key: '",
          secret: ['L76MD', '1G-VTA9TDK-', '9JGOGMS-XS3', 'WGXA'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'AYRSHARE_API_KEY=your-key-here\n',
        ['AYRSHARE_API_KEY=', 'CXDS', 'IYO', '\n'],
        ['checksum: ', 'EFXW7', 'D1-Y41F1T1', '-391WE4W-', 'VQ6P6RU', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://www.ayrshare.com/docs/apis/user/profile-details',
      effect: 'none',
      hosts: ['api.ayrshare.com'],
      request: { method: 'GET', path: '/api/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/refId' }, verdict: 'live' },
        { status: [401, 403], json: { pointer: '/code', equals: 102 }, verdict: 'invalid' },
      ],
      facts: { email: '/email', networks: '/activeSocialAccounts' },
      cases: [
        {
          request: 'GET https://api.ayrshare.com/api/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { activeSocialAccounts: ['facebook'], email: 'ada@example.com', refId: '9abf' },
          },
          verdict: 'live',
          facts: { email: 'ada@example.com', networks: 'facebook' },
        },
        {
          request: 'GET https://api.ayrshare.com/api/user',
          answer: {
            status: 403,
            json: { action: 'authorization', status: 'error', code: 102, message: 'API Key not valid.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
