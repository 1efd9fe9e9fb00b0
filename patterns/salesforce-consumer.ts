/** The OAuth client of a Salesforce connected app. Tokens are in `salesforce.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm',
  rules: [
    {
      id: 'salesforce-consumer-secret',
      description: 'The consumer secret of a Salesforce connected app.',
      keyed: {
        names: [
          'salesforce',
          'sf_client_secret',
          'sf_consumer_secret',
          'sfdc_client_secret',
          'sfdc_consumer_secret',
          'sfdc_secret',
          'sf_secret',
          'consumer_secret',
          'consumersecret',
          'client_secret',
          'clientsecret',
          'sf.client-secret',
          'sfdc.client-secret',
        ],
        value: '(?:[0-9A-F]{64}|[0-9]{19})',
      },
      minEntropy: 3.4,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get access tokens in the app’s name: with the client-credentials flow, of the org itself',
      rotate: 'In Setup, App Manager, Manage Consumer Details: generate a new secret, switch over, apply it.',
      docs: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm',
      parts: [{ name: 'key', rule: 'salesforce-consumer-key' }],
      examples: [
        {
          before:
            'SALESFORCE_CLIENT_ID=3MVG9' +
            '45iPUe5cbYfSFj3DDNqVKhxlYzL3qztxF85yJI3V' +
            'o0XWAgy4ZhKQhYY9FkESmpciuFG6yo2SOMAmLPJ6' +
            '\nSALESFORCE_CLIENT_SECRET=',
          secret: ['897005571F350BA6725B732263BE6F9F', 'FD238102EA5ED77AB989A5B6D099F387'],
          after: '\n',
          parts: {
            key: [
              '3MVG9',
              '45iPUe5cbYfSFj3DDNqVKhxlYzL3qztxF85yJI3V',
              'o0XWAgy4ZhKQhYY9FkESmpciuFG6yo2SOMAmLPJ6',
            ],
          },
        },
        {
          before: '{"salesforceSecret": "',
          secret: ['436770B30BB7B01FE749D4B54D8622E1', '97903EC49428F5C03A50BD4B875ABE69'],
          after: '"}',
        },
      ],
      counterExamples: [
        'SALESFORCE_CLIENT_ID=3MVG945iPUe5cbYfSFj3DDNqVKhxlYzL3qztxF85yJI3Vo0XWAgy4ZhKQhYY9FkESmpciuFG6yo2SOMAmLPJ6\nSALESFORCE_CLIENT_SECRET=328B********\n',
        'SALESFORCE_CLIENT_ID=3MVG945iPUe5cbYfSFj3DDNqVKhxlYzL3qztxF85yJI3Vo0XWAgy4ZhKQhYY9FkESmpciuFG6yo2SOMAmLPJ6\nSALESFORCE_CLIENT_SECRET=your-key-here\n',
        [
          'SALESFORCE_CLIENT_ID=3MVG945iPUe5cbYfSFj3DDNqVKhxlYzL3qztxF85yJI3Vo0XWAgy4ZhKQhYY9FkESmpciuFG6yo2SOMAmLPJ6\nSALESFORCE_CLIENT_SECRET=',
          '328B5061CE8E0BF5',
          '5774ACE00CB56919',
          '\n',
        ],
      ],
    },
    {
      id: 'salesforce-consumer-key',
      description: 'The consumer key of a Salesforce connected app.',
      regex: String.raw`\b(3MVG9[A-Za-z0-9._]{75,90})(?:[^A-Za-z0-9._]|$)`,
      minEntropy: 4,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the app in a login link',
      rotate: 'It can’t be changed; generate a new consumer secret instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'SALESFORCE_CLIENT_ID=',
          secret: [
            '3MVG9',
            'cNzOAH4nfs8oIGLCseK2nZMcvEJzHFAiZ7hTptbS',
            'iMLtqlayFPPrto6sJQkAz9DeE4Ks51RYtjzx8POI',
          ],
          after:
            '\nSALESFORCE_CLIENT_SECRET=' +
            'F5AC5739B58C85C1D9F6D298D498D46E' +
            '6E5ECB95585147D6C5F5B3418D2FA841' +
            '\n',
        },
        {
          before: '<consumerKey>',
          secret: [
            '3MVG9',
            'LpsWD2pGwSiO1Q0eEJKHodCgg3i23lNu8et1coBo',
            'PDrJH2FlsL4jELnHwh4ZAiSodJoxhrDjIwqPdtXw',
          ],
          after:
            '</consumerKey><consumerSecret>' +
            '466C869BFD4F63C0AD7E12FA77C55FA2' +
            'FCA5BE5D466938EB02A478DE6FD8CD8C' +
            '</consumerSecret>',
        },
      ],
      counterExamples: ['3MVG9_your_key', ['3MVG9wYRvd2te4H', 'UrPt6BZe7C']],
    },
  ],
} satisfies Provider;
