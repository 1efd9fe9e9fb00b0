/** Credentials of Webex. */

import type { Provider } from '#model/provider';

export default {
  name: 'Webex',
  docs: 'https://developer.webex.com/docs/bots',
  rules: [
    {
      id: 'webex-bot-token',
      description: 'An access token of a Webex bot or user.',
      keyed: {
        names: ['webex', 'spark_token', 'ciscospark'],
        value: '[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and post in the spaces of the bot or person',
      rotate: 'At developer.webex.com/my-apps, open the bot: Regenerate access token.',
      verify: 'me',
      examples: [
        {
          before: 'WEBEX_BOT_TOKEN=',
          secret: [
            'gbcRqZR0mSzJ3',
            'qOrtYUz5XWGUz',
            'phuAD936jVaZc',
            'RO5lDgaSAJpyl',
            'SAHVYeLSsKqP',
            '_PF84_',
            '8a078594-4c2',
            'f-4adc-b7d3-',
            '78c102ef9bd8',
          ],
          after: '\n',
        },
        {
          before: 'webex:\n  token: ',
          secret: [
            'kEvgx74xt9tws',
            '1gy5jcRl518jk',
            'HX4tPTn5aLPNC',
            '41pmCrEJLwtyq',
            'ooM2huVD5kGj',
            '_PF84_',
            '68f8e317-89d',
            'a-409d-87e6-',
            'c7e28382a68b',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'WEBEX_BOT_TOKEN=EtVh********\n',
        'WEBEX_BOT_TOKEN=your-key-here\n',
        [
          'WEBEX_BOT_TOKEN=',
          'EtVhi6jTXrMNP',
          'NVhtyncOtzYT0',
          'IuadoyBfpgqGw',
          'NbwZLTa6srKen',
          'cXyU87gZxt23',
          '_PF84_',
          'be10aee4-',
          '1fda-4244',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.webex.com/docs/api/v1/people/get-my-own-details',
      effect: 'none',
      hosts: ['webexapis.com'],
      request: { method: 'GET', path: '/v1/people/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: { each: '/emails', pointer: '' }, name: '/displayName', kind: '/type' },
      cases: [
        {
          request: 'GET https://webexapis.com/v1/people/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              id: 'Y2lzY29',
              emails: ['helper@webex.bot'],
              displayName: 'Helper',
              type: 'bot',
              orgId: 'Y2l',
            },
          },
          verdict: 'live',
          facts: { user: 'helper@webex.bot', name: 'Helper', kind: 'bot' },
        },
        {
          request: 'GET https://webexapis.com/v1/people/me',
          answer: {
            status: 401,
            json: {
              message: 'The request requires a valid access token set in the Authorization request header.',
              trackingId: 'x',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
