/** Credentials of Brex. */

import type { Provider } from '#model/provider';

export default {
  name: 'Brex',
  docs: 'https://developer.brex.com/docs/authentication/',
  rules: [
    {
      id: 'brex-user-token',
      description: 'A user token of Brex.',
      regex: String.raw`\b(bxt_[A-Za-z0-9]{32,80})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read accounts and cards, and move money where its scopes allow it',
      rotate: 'In the dashboard, Developer: revoke the token and create another.',
      examples: [
        {
          before: 'BREX_USER_TOKEN=',
          secret: ['bxt_', '8f7P6WzAZ7dUD', '9Q2kpDQS3Vx', '77Az0ZhYo'],
          after: '\n',
        },
        {
          before: "const brexUserToken = '",
          secret: ['bxt_', 'rSjtuBbsU3YQ', 'xTLWpqDjI', 'KyqDthrQX', 'Yb7fH'],
          after: "';\n",
        },
        {
          before: '<string name="brex_user_token">',
          secret: ['bxt_v', 'XWVa9jIO249rz', 'sjj4k7oUiFf', 's6tWwXDIlDl'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['BREX_USER_TOKEN=your-key-here\n', ['BREX_USER_TOKEN=', 'bxt_7i', 'L', '\n']],
    },
  ],
} satisfies Provider;
