/** Credentials of Brandfetch. */

import type { Provider } from '#model/provider';

export default {
  name: 'Brandfetch',
  docs: 'https://docs.brandfetch.com/',
  rules: [
    {
      id: 'brandfetch-api-key',
      description: 'A Brandfetch Brand API key.',
      keyed: { names: ['brandfetch'], value: '[A-Za-z0-9+/]{43}=|[A-Za-z0-9_-]{80,100}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read brand data on the owner’s quota',
      rotate: 'In the Brandfetch developer portal: rotate the API key.',
      verify: 'brand',
      examples: [
        {
          before: "const brandfetchApiKey = '",
          secret: ['phyYQ', 'L6+ddnGIQ6', 'wBxK0Wpkl6', '4SdtW18nOz', 'VSxwsuAL='],
          after: "';\n",
        },
        {
          before: 'client.set("brandfetch_api_key", "',
          secret: [
            'MlTk-',
            'CK1tOteKACl',
            '-XNOFCyYhDxU',
            '89Y7nj-173hKY',
            'j-YfM-1pLWR_',
            'WMO-8gPwBVCrX',
            'yjWrO75DkXm6K',
            'HbktTHxdMar0',
            'KaMFxINpL',
          ],
          after: '");\n',
        },
        {
          before: 'BRANDFETCH_API_KEY=',
          secret: ['gpve', 'TPDk0g0DPE', 'iz8vOJf9Aq', 'X8q5f/zeDi', 'CaVgyTmYd='],
          after: '\n',
        },
      ],
      counterExamples: [
        'BRANDFETCH_API_KEY=your-key-here\n',
        ['BRANDFETCH_API_KEY=', 'pfG+M', 'te', '\n'],
        [
          'checksum: ',
          'WY6I',
          'GYzKLDi2M8kih',
          'zPJky8uih1',
          'r-euooYlD',
          'VlOFtBzOCIOtC',
          '_uhXZgX9PmPDX',
          'PWoIjkhMze',
          'w5mt8kSRn',
          'j',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    brand: {
      docs: 'https://docs.brandfetch.com/brand-api/overview',
      effect: 'counts-quota',
      hosts: ['api.brandfetch.io'],
      request: { method: 'GET', path: '/v2/brands/brandfetch.com', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/domain' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.brandfetch.io/v2/brands/brandfetch.com',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { name: 'Brandfetch', domain: 'brandfetch.com' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.brandfetch.io/v2/brands/brandfetch.com',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
