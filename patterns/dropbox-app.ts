/** The OAuth client of a Dropbox app. Tokens are in `dropbox.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  rules: [
    {
      id: 'dropbox-app-secret',
      description: 'The secret of a Dropbox app.',
      keyed: {
        names: [
          'dropbox_app_secret',
          'dropboxappsecret',
          'dropbox-app-secret',
          'dropbox_secret',
          'dropboxsecret',
          'dropbox_client_secret',
          'dropboxclientsecret',
          'dropbox_api_secret',
          'dropbox_consumer_secret',
          'dropbox.client-secret',
        ],
        value: '[a-z0-9]{15}',
      },
      minEntropy: 2.3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens in the app’s name',
      rotate:
        'In the App Console (dropbox.com/developers/apps): a secret can’t be reset by hand; delete the app and make another, or ask support.',
      parts: [{ name: 'key', rule: 'dropbox-app-key' }],
      examples: [
        {
          before: 'DROPBOX_APP_KEY=' + 'qqxyaqm0mw3ly3d' + '\nDROPBOX_APP_SECRET=',
          secret: ['k5jqfv1v469gjfg'],
          after: '\n',
          parts: { key: ['qqxyaqm0mw3ly3d'] },
        },
        { before: '<string name="dropbox_app_secret">', secret: ['6oahy35mxgs2nxb'], after: '</string>\n' },
      ],
      counterExamples: [
        'DROPBOX_APP_KEY=qqxyaqm0mw3ly3d\nDROPBOX_APP_SECRET=bedm********\n',
        'DROPBOX_APP_KEY=qqxyaqm0mw3ly3d\nDROPBOX_APP_SECRET=your-key-here\n',
        'DROPBOX_APP_KEY=qqxyaqm0mw3ly3d\nDROPBOX_APP_SECRET=bedmoxb\n',
      ],
    },
    {
      id: 'dropbox-app-key',
      description: 'The key of a Dropbox app. Public by design.',
      keyed: {
        names: [
          'dropbox_app_key',
          'dropboxappkey',
          'dropbox-app-key',
          'dropbox_key',
          'dropboxkey',
          'dropbox_client_id',
          'dropbox_api_key',
          'dropbox_consumer_key',
        ],
        value: '[a-z0-9]{15}',
      },
      minEntropy: 2.7,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'DROPBOX_APP_KEY=',
          secret: ['yvzfyvfq3hg4k2q'],
          after: '\nDROPBOX_APP_SECRET=' + 'pnchx7d3ef3qf6y' + '\n',
        },
        {
          before: '{"dropbox_app_key": "',
          secret: ['nr3m45jzalqhnae'],
          after: '", "dropbox_app_secret": "' + '5tegovgkh30f3tj' + '"}',
        },
      ],
      counterExamples: ['DROPBOX_APP_KEY=', 'dropbox_app_key: your-id-here'],
    },
  ],
} satisfies Provider;
