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
} satisfies Provider;
