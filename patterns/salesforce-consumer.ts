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
      parts: [
        { name: 'key', rule: 'salesforce-consumer-key', acrossFiles: true },
        { name: 'instance', rule: 'salesforce-consumer-instance', acrossFiles: true },
      ],
      verify: 'application',
      examples: [
        {
          before:
            'SALESFORCE_CLIENT_ID=3MVG9' +
            '45iPUe5cbYfSFj' +
            '3DDNqVKhxlYzL3' +
            'qztxF85yJI3Vo0' +
            'XWAgy4ZhKQhYY9' +
            'FkESmpciuFG6yo' +
            '2SOMAmLPJ6' +
            '\nSALESFORCE_CLIENT_SECRET=',
          secret: ['897005571F350', 'BA6725B732263', 'BE6F9FFD23810', '2EA5ED77AB989', 'A5B6D099F387'],
          after: '\n',
          parts: {
            key: [
              '3MVG9',
              '45iPUe5cbYfSFj',
              '3DDNqVKhxlYzL3',
              'qztxF85yJI3Vo0',
              'XWAgy4ZhKQhYY9',
              'FkESmpciuFG6yo',
              '2SOMAmLPJ6',
            ],
          },
        },
        {
          before: '{"salesforceSecret": "',
          secret: ['436770B30BB7B', '01FE749D4B54D', '8622E197903EC', '49428F5C03A50', 'BD4B875ABE69'],
          after: '"}',
        },
      ],
      counterExamples: [
        [
          'SALESFORCE_CLIENT_ID=3MVG9',
          '45iPUe5cbYfSFj',
          '3DDNqVKhxlYzL3',
          'qztxF85yJI3Vo0',
          'XWAgy4ZhKQhYY9',
          'FkESmpciuFG6yo',
          '2SOMAmLPJ6',
          '\nSALESFORCE_CLIENT_SECRET=',
          '328B********\n',
        ],
        [
          'SALESFORCE_CLIENT_ID=3MVG9',
          '45iPUe5cbYfSFj',
          '3DDNqVKhxlYzL3',
          'qztxF85yJI3Vo0',
          'XWAgy4ZhKQhYY9',
          'FkESmpciuFG6yo',
          '2SOMAmLPJ6',
          '\nSALESFORCE_CLIENT_SECRET=',
          'your-key-here\n',
        ],
        [
          'SALESFORCE_CLIENT_ID=3MVG9',
          '45iPUe5cbYfSFj',
          '3DDNqVKhxlYzL3',
          'qztxF85yJI3Vo0',
          'XWAgy4ZhKQhYY9',
          'FkESmpciuFG6yo',
          '2SOMAmLPJ6',
          '\nSALESFORCE_CLIENT_SECRET=',
          '328B5061CE8',
          'E0BF55774AC',
          'E00CB56919',
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
            'cNzOAH4nfs8oIG',
            'LCseK2nZMcvEJz',
            'HFAiZ7hTptbSiM',
            'LtqlayFPPrto6s',
            'JQkAz9DeE4Ks51',
            'RYtjzx8POI',
          ],
          after: '\n',
        },
        {
          before: '<consumerKey>',
          secret: [
            '3MVG9',
            'R5T5DyL3e7p19h',
            'KtWDDw6vdK6cBi',
            'skJo6QVH15bUNk',
            '6UnP0bsom1d81d',
            '9pa90qYdOzfPQZ',
            'Hc5O8OmC5W',
          ],
          after: '</consumerKey>',
        },
      ],
      counterExamples: ['3MVG9_your_key', ['3MVG9', 'wYRvd2te4H', 'UrPt6BZe7C']],
    },

    {
      id: 'salesforce-consumer-instance',
      description: 'The host name of a Salesforce organisation.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.my\.salesforce\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the organisation that a client belongs to',
      rotate: 'It need not be changed: it is no secret.',
      partName: 'instance',
      isPartOnly: true,
      examples: [
        { before: 'SF_INSTANCE_URL=https://', secret: ['acme-dev', '.my.salesforce.com'], after: '\n' },
        { before: '{"instance_url": "https://', secret: ['northwind', '.my.salesforce.com'], after: '"}' },
      ],
      counterExamples: ['https://login.salesforce.com/services/oauth2/token', 'https://acme.my.site.com/'],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_client_credentials_flow.htm',
      effect: 'counts-quota',
      hosts: ['{instance}.my.salesforce.com'],
      settings: {
        path: '/services/oauth2/token',
        style: 'body',
        id: 'key',
        restricted: 'no client credentials user enabled|unauthorized_client',
        invalid: 'invalid_client_id|invalid_client',
      },
    },
  },
} satisfies Provider;
