/** Credentials of BitBar. */

import type { Provider } from '#model/provider';

export default {
  name: 'BitBar',
  docs: 'https://support.smartbear.com/bitbar/docs/en/account-settings/api-key.html',
  rules: [
    {
      id: 'bitbar-api-key',
      description: 'A BitBar API key.',
      keyed: { names: ['bitbar', 'testdroid'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run tests on devices on the owner’s bill, and read uploaded apps and their results',
      rotate: 'In BitBar, My account, API key: reset it.',
      verify: 'me',
      examples: [
        {
          before: 'export BITBAR_API_KEY="',
          secret: ['K3ziu', 'QsYgQPt5JM4', 'LYf4TksbX', '3mIk2sY'],
          after: '"\n',
        },
        {
          before: 'ENV BITBAR_API_KEY ',
          secret: ['pdlW0', 'p4E1St0wks', 'Ijab4OuQW08', '9B0EiM'],
          after: '\n',
        },
        {
          before: '  "bitbar_api_key": "',
          secret: ['PJGpoN', 'Dhec0IqOX', '2Yrnw29BKzh', '4nHbNK'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'BITBAR_API_KEY=your-key-here\n',
        ['BITBAR_API_KEY=', 'XZaky', 'O2', '\n'],
        ['checksum: ', 'no0UZL', '5trcz9iSQ', 'kODF8UE5Ks', 'Lr5BWv8', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar/',
      effect: 'none',
      hosts: ['cloud.bitbar.com'],
      request: { method: 'GET', path: '/api/me', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name' },
      cases: [
        {
          request: 'GET https://cloud.bitbar.com/api/me',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { id: 1, email: 'ada@example.com', name: 'Ada' } },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://cloud.bitbar.com/api/me',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
