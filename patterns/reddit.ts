/** Credentials of Reddit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  rules: [
    {
      id: 'reddit-client-secret',
      description: 'The client secret of a Reddit app.',
      keyed: {
        names: [
          'reddit_client_secret',
          'redditclientsecret',
          'reddit-client-secret',
          'reddit_secret',
          'redditsecret',
          'reddit-secret',
          'praw_client_secret',
          'reddit_api_secret',
        ],
        value: '[A-Za-z0-9_-]{27}|[A-Za-z0-9_-]{30}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pose as the app; with a script app’s password act as its owner',
      rotate: 'At reddit.com/prefs/apps: edit the app and renew its secret, or delete it.',
      verify: 'application',
      parts: [{ name: 'id', rule: 'oauth-client-id', acrossFiles: true }],
      examples: [
        {
          before: ['REDDIT_CLIENT_ID=', ...['Gnswph8PRvQ', 'SuEqcTdr3ZZ'], '\nREDDIT_CLIENT_SECRET='].join(
            '',
          ),
          secret: ['QSr6rz24LpO', 'qJ3OpuLIEi2', 'NvSBbI1r'],
          after: '\n',
          parts: { id: ['Gnswph8PRvQ', 'SuEqcTdr3ZZ'] },
        },
        {
          before: 'ENV REDDIT_CLIENT_SECRET ',
          secret: ['wo9Pt', 'wBo2Y84rSW2xJ', 'wc4JHz1q6', 'If5'],
          after: '\n',
        },
        {
          before: "reddit_client_secret: '",
          secret: ['OnPw', 'Z5KTs6jziIyt8', '0il1e8bWYiD', '6m'],
          after: "'\n",
        },
        {
          before: 'export REDDIT_CLIENT_SECRET="',
          secret: ['-DjJR', 'tDh6P-gWJY6c', 'Y8nL5JfxOi', '02c'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'REDDIT_CLIENT_SECRET=your-key-here\n',
        ['REDDIT_CLIENT_SECRET=', 'xtDO', '3oO', '\n'],
        ['checksum: ', 'oYQGKK', 'BEmQeXJ30W', 'rGs_rEKmS1', '2', '\n'],
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
      effect: 'counts-quota',
      hosts: ['www.reddit.com'],
      settings: {
        path: '/api/v1/access_token',
        idForm: '[\\w-]{14,30}',
        invalid: '401:401',
      },
    },
  },
} satisfies Provider;
