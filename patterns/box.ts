/** Credentials of Box. */

import type { Provider } from '#model/provider';

export default {
  name: 'Box',
  docs: 'https://developer.box.com/guides/authentication/tokens/',
  rules: [
    {
      id: 'box-client-secret',
      description: 'The client secret of a Box app, or a developer token.',
      keyed: {
        names: [
          'box_client_secret',
          'boxclientsecret',
          'box-client-secret',
          'box_secret',
          'boxsecret',
          'box_developer_token',
          'boxdevelopertoken',
          'box_access_token',
          'box_token',
          'boxappsettings',
          'box.client-secret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get tokens in the app’s name: with its service account, read and change the enterprise’s files',
      rotate:
        'At app.box.com/developers/console, app, Configuration: reset the client secret; a developer token ends within an hour.',
      verify: 'client',
      parts: [{ name: 'id', rule: 'oauth-client-id', acrossFiles: true }],
      examples: [
        {
          before: [
            'BOX_CLIENT_ID=',
            ...['c14an35rkc7', '5uepxc0iwy0', 'sq3ltxi3p2'],
            '\nBOX_CLIENT_SECRET=',
          ].join(''),
          secret: ['dnXRIL3rAVg', 'd5mFVj7nsCu', 'YKt8c8ubKK'],
          after: '\n',
          parts: { id: ['c14an35rkc7', '5uepxc0iwy0', 'sq3ltxi3p2'] },
        },
        { before: 'BOX_CLIENT_SECRET=', secret: ['fzAIrMQiONu', 'fcuNjuisVKc', 'O9BW2sVSbH'], after: '\n' },
        {
          before: "const boxClientSecret = '",
          secret: ['2wvtsriuwfW', '4ZevtUN1TzA', '6O1v5FJWmp'],
          after: "';\n",
        },
        {
          before: '{"boxAppSettings": {"clientID": "1", "clientSecret": "',
          secret: ['3qa7nnlDu1o', 'ejlwvauGnYZ', 'hZrwAfz3Pi'],
          after: '"}}',
        },
      ],
      counterExamples: [
        'BOX_CLIENT_SECRET=h6Ia********\n',
        'BOX_CLIENT_SECRET=your-key-here\n',
        ['BOX_CLIENT_SECRET=', 'h6IaID97', 'gkFeBA0I', '\n'],
      ],
    },
  ],
  verify: {
    client: {
      code: 'oauth2-client-credentials',
      docs: 'https://developer.box.com/guides/authentication/client-credentials/',
      effect: 'counts-quota',
      hosts: ['api.box.com'],
      settings: {
        path: '/oauth2/token',
        style: 'body',
        idForm: '[a-z0-9]{32}',
        form: 'grant_type=client_credentials&box_subject_type=enterprise&box_subject_id=0',
        restricted: 'unauthorized_client|invalid_grant',
        invalid: '',
      },
    },
  },
} satisfies Provider;
