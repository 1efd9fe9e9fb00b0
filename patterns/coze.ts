/** Credentials of Coze. */

import type { Provider } from '#model/provider';

export default {
  name: 'Coze',
  docs: 'https://www.coze.com/docs/developer_guides/pat',
  rules: [
    {
      id: 'coze-access-token',
      description: 'A personal or service access token of Coze.',
      keyed: { names: ['coze'], value: '(?:pat|sat|cztei)_[A-Za-z0-9]{60,70}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run the owner’s bots and workflows and change them',
      rotate: 'In Coze, API, Authorization: delete the token and add another.',
      verify: 'workspaces',
      examples: [
        {
          before: 'COZE_ACCESS_TOKEN=',
          secret: [
            'sat_z',
            '9IiTNWmYYZz',
            'jwS5TSBvkj',
            'XxpLp33zbWbrK',
            'awqYv4TYH',
            'FnV0Hy64ClHTn',
            'RX5nT0tZd',
          ],
          after: '\n',
        },
        {
          before: "const cozeAccessToken = '",
          secret: [
            'sat_O',
            'Yg1AYpo6n',
            'KkGvXx5Hri2hB',
            'QMpT7fCIK',
            '4aPVi9aDh',
            'auAKrvsvf3n',
            'pG7CJgvUoW',
          ],
          after: "';\n",
        },
        {
          before: '<string name="coze_access_token">',
          secret: [
            'sat_WQ',
            'UlHNj6ZXB',
            'ZwtFcUA183',
            'U5FUzs2scU8v1',
            'TcbMa1fXQV7v',
            'qEuKzUKris',
            'Lite8BsqLd',
            'JxzW',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'COZE_ACCESS_TOKEN=your-key-here\n',
        ['COZE_ACCESS_TOKEN=', 'cztei', '_g', '\n'],
        [
          'checksum: ',
          'pat_Mc',
          'Tg3rH0TXvY0',
          'VFDCLr55asEv',
          'JgdODtvKU',
          'XJuVJ9Gmxxo',
          'jfNQIzUHmi',
          'GVxdRk55sH',
          '3yuG5',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    workspaces: {
      docs: 'https://www.coze.com/docs/developer_guides/list_workspace',
      effect: 'none',
      hosts: ['api.coze.com', 'api.coze.cn'],
      request: {
        method: 'GET',
        path: '/v1/workspaces',
        bearer: '{secret}',
        query: { page_num: '1', page_size: '20' },
      },
      clauses: [{ status: 200, json: { pointer: '/code', equals: 0 }, verdict: 'live' }],
      facts: { workspaces: { each: '/data/workspaces', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.coze.com/v1/workspaces?page_num=1&page_size=20',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { code: 0, msg: '', data: { total_count: 1, workspaces: [{ id: 'w', name: 'Acme' }] } },
          },
          verdict: 'live',
          facts: { workspaces: 'Acme' },
        },
        {
          request: 'GET https://api.coze.com/v1/workspaces?page_num=1&page_size=20',
          answer: { status: 401, json: { code: 4100, msg: 'authentication is invalid' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
