/** Credentials of Imagga. */

import type { Provider } from '#model/provider';

export default {
  name: 'Imagga',
  docs: 'https://docs.imagga.com/#authentication',
  rules: [
    {
      id: 'imagga-api-secret',
      description: 'The secret of an Imagga API key.',
      keyed: { names: ['imagga'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'tag images on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'usage',
      parts: [{ name: 'key', rule: 'imagga-api-key' }],
      examples: [
        {
          before: [
            'IMAGGA_API_KEY=',
            ...['acc_3', 'b1af28d4b7962', 'e'],
            '\n',
            'ENV IMAGGA_API_SECRET ',
          ].join(''),
          secret: ['9832', '52bbc582e6', '3aca0783b4', '0c317830'],
          after: '\n',
          parts: { key: ['acc_', '3b1af28d4b7', '962e'] },
        },
        {
          before: ['IMAGGA_API_KEY=', ...['acc_53', 'e15a15da3', '73b7'], '\n', "imagga_api_secret: '"].join(
            '',
          ),
          secret: ['90016', 'c11381eb3d076', 'ac435897a08', 'e6f'],
          after: "'\n",
          parts: { key: ['acc_53', 'e15a15da373', 'b7'] },
        },
        {
          before: [
            'IMAGGA_API_KEY=',
            ...['acc_a5', '87b2741610a', 'bf'],
            '\n',
            'export IMAGGA_API_SECRET="',
          ].join(''),
          secret: ['091d5', '77e139580b', 'ed5a7affc', '34490e1a'],
          after: '"\n',
          parts: { key: ['acc_a5', '87b2741610', 'abf'] },
        },
      ],
      counterExamples: [
        'IMAGGA_API_SECRET=your-key-here\n',
        ['IMAGGA_API_SECRET=', '2fa3', '7f3', '\n'],
        ['checksum: ', 'a589b', '839cf41378832', 'f0080d8aef40e', '9', '\n'],
      ],
    },
    {
      id: 'imagga-api-key',
      description: 'An Imagga API key, one half of a credential.',
      keyed: { names: ['imagga'], value: 'acc_[0-9a-f]{15}' },
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'key',
      isPartOnly: true,
      examples: [
        { before: 'export IMAGGA_API_KEY="', secret: ['acc_', 'df4cc78c63', '0e19b'], after: '"\n' },
        { before: 'ENV IMAGGA_API_KEY ', secret: ['acc_f', 'cca881a069', '94ce'], after: '\n' },
        { before: '  "imagga_api_key": "', secret: ['acc_', '2f9a00ba9', '6dae16'], after: '",\n' },
      ],
      counterExamples: [
        'IMAGGA_API_KEY=your-key-here\n',
        ['IMAGGA_API_KEY=', 'acc_71', 'c', '\n'],
        ['checksum: ', 'acc_c9', '046222e0f9796', '\n'],
      ],
    },
  ],
  verify: {
    usage: {
      docs: 'https://docs.imagga.com/#usage',
      effect: 'none',
      hosts: ['api.imagga.com'],
      request: { method: 'GET', path: '/v2/usage', basic: ['{key}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/status/type', equals: 'success' }, verdict: 'live' },
        { status: 401, json: { pointer: '/status/type', equals: 'error' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.imagga.com/v2/usage',
          headers: { authorization: 'Basic {key}:{secret}' },
          parts: { key: 'acc_0123456789abcde' },
          answer: {
            status: 200,
            json: { result: { monthly_limit: 2000 }, status: { text: '', type: 'success' } },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.imagga.com/v2/usage',
          parts: { key: 'acc_0123456789abcde' },
          answer: { status: 401, json: { status: { text: 'Authorization failed.', type: 'error' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
