/** Credentials of Qiniu. */

import type { Provider } from '#model/provider';

export default {
  name: 'Qiniu',
  docs: 'https://developer.qiniu.com/kodo/3978/the-basic-concept',
  rules: [
    {
      id: 'qiniu-secret-key',
      description: 'An access or secret key of Qiniu.',
      keyed: { names: ['qiniu'], value: '[A-Za-z0-9_-]{40}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the account’s storage',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "qiniu_secret_key": "',
          secret: ['kkdj79', 'H9WNsFswH', 'xUAjtpyA1', 'zZetXjQksC', '-LnYl-'],
          after: '",\n',
        },
        {
          before: 'export QINIU_SECRET_KEY="',
          secret: ['GTNJ6', 'VB6F0Bt4zoE', 'AR2lfLLPT', 'uNBvAI7aLKjj', 'ujA'],
          after: '"\n',
        },
        {
          before: 'client.set("qiniu_secret_key", "',
          secret: ['x1Q8kM', 'SWTiAUKAneg', 'bXmyFSgR0UlP', '-1m2AhUMMgB'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'QINIU_SECRET_KEY=your-key-here\n',
        ['QINIU_SECRET_KEY=', 'mp2n', 'CN9', '\n'],
        ['checksum: ', '7oJ3', 'H-kObLTb1', 'L7mPLv-h-PVE', 'vlmBtpG2h', 'fm-0Z2', '\n'],
      ],
    },
  ],
} satisfies Provider;
