/** age, the file encryption tool: secret keys, the post-quantum kind included. */

import type { Provider } from '#model/provider';

export default {
  name: 'age',
  docs: 'https://github.com/C2SP/C2SP/blob/main/age.md',
  rules: [
    {
      id: 'age-secret-key',
      description: 'A secret key of age, which SOPS and other tools use too.',
      regex: String.raw`\b(AGE-SECRET-KEY-(?:PQ-)?1[AC-HJ-NP-Z02-9]{58})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'decrypt every file that was encrypted to it, old ones included',
      rotate:
        'Make another with age-keygen, encrypt all files anew to it, and change every secret in those files: what was encrypted to the old key stays readable.',
      examples: [
        {
          before: '# created: 2026-01-05T10:00:00Z\n',
          secret: ['AGE-SECRET-', 'KEY-1DR5XVMHLRUN953WC93ZM42RMCFXJG', '4QQVS9JLDXP7N9KLTDEM6QD9UXQN6'],
          after: '\n',
        },
        {
          before: 'SOPS_AGE_KEY="',
          secret: ['AGE-SECRET-', 'KEY-12FC4950T275MXHFJV6A3U8LWAQHF3', '95MUAR53FC5K58WVZZPUEZH4MKUG8'],
          after: '"',
        },
        {
          before: 'identity: ',
          secret: ['AGE-SECRET-', 'KEY-PQ-190H30F2P9F0KTUHS02PHT6LAJDTZG', 'DSPE57ME4C5S7GPWXKN36FCUAGFHK'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['AGE-SECRET-KEY-1LSUY8D5Z226VPUXVMDNG', 'UJZCJWT0J5ZSR8GFVDSD'],
        'AGE-SECRET-KEY-1XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
        ['recipient: age1fcpuctgfsyzb6adur5ksvlfdmjrsf', 'j5bbq6kpv2alukc7cbbfch3cs7z6n'],
      ],
    },
  ],
} satisfies Provider;
