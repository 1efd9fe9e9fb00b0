/** Credentials of X (Twitter). */

import type { Provider } from '#model/provider';

export default {
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  rules: [
    {
      id: 'twitter-consumer-secret',
      description: 'The secret half of an X (Twitter) consumer key, also called API key secret.',
      keyed: {
        names: [
          'consumer_secret',
          'consumersecret',
          'consumer-secret',
          'consumer.secret',
          'api_key_secret',
          'apikeysecret',
          'api_secret',
          'apisecret',
          'api-secret',
          'twitter_secret',
          'twittersecret',
          'app_secret',
          'appsecret',
          'twitterauthconfig',
          'setoauthconsumer',
          'oauthhandler',
          'oauth1userhandler',
          'provider :twitter',
          'omniauth :twitter',
        ],
        value: '[A-Za-z0-9]{50}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as the app: sign users in, and with a user’s token read and post as that user',
      rotate:
        'In the developer portal (developer.x.com), open the app, Keys and tokens, and regenerate "API Key and Secret"; users stay authorised, the old pair stops at once.',
      docs: 'https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret',
      parts: [{ name: 'key', rule: 'twitter-consumer-key', acrossFiles: true }],
      verify: 'application',
      examples: [
        {
          before:
            'export TWITTER_CONSUMER_KEY="' +
            '3ROSvuAmMSln7' +
            'pBcU7UxZZBIr' +
            '"\nexport TWITTER_CONSUMER_SECRET="',
          secret: ['NCErdN8xufoPs', 'rAJwvAhthKSSd', 'qfbEqqHjOKTTr', 'CbdiBz2OtSI'],
          after: '"\n',
          parts: { key: ['3ROSvuAmMSln7', 'pBcU7UxZZBIr'] },
        },
        {
          before:
            '<string name="twitter_consumer_key">' +
            'Gwc7F2Mezk1ja' +
            'zLptVDXILgeK' +
            '</string>\n<string name="twitter_consumer_secret">',
          secret: ['LAYfLr2mAXKBn', '1kW6ikHpc2fiO', 'KEGivU7zguASI', 'KGhAbcBZnot'],
          after: '</string>\n',
          parts: { key: ['Gwc7F2Mezk1ja', 'zLptVDXILgeK'] },
        },
        {
          before: 'new TwitterAuthConfig("' + '1czpS4vZyJyJ7' + 'MThDwMNS3Mf9' + '", "',
          secret: ['HS1cfDzUD4eoA', 'devNhrhJZdOmU', 'gIEnl8dHwMSwX', 'GZQ50MbLSk1'],
          after: '");',
          parts: { key: ['1czpS4vZyJyJ7', 'MThDwMNS3Mf9'] },
        },
        {
          before: 'provider :twitter, "' + 'EpSYirNPT2ELW' + 'xwUvGJ381mNT' + '", "',
          secret: ['3PPKaghrsl8xS', 'Tivv2P7aPEV9i', 'oFg1WC2qD0nhk', '1miD74INpx6'],
          after: '"',
          parts: { key: ['EpSYirNPT2ELW', 'xwUvGJ381mNT'] },
        },
        {
          before: 'private static final String OAUTH_CONSUMER_SECRET = "',
          secret: ['cT3LZpfqpsTco', 'acleVU1CgwTn7', 'b4NwgfvceWgu1', 'ppPEJPDOQ87'],
          after: '";\n',
        },
        {
          before: '{"consumerSecret": "',
          secret: ['Smnuj2OIorW3R', '8PrOkmSO7T4ho', 'Vn7kj0nrr6b0x', 'fLtcpMSffmN'],
          after: '"}',
        },
      ],
      counterExamples: [
        'TWITTER_CONSUMER_SECRET=your-consumer-secret',
        ['consumer_secret: "', 'SeD67n0JQJinIyu', 'O7nlRHPJvnwhWWo', 'qTzgboEhhOjkG', '"'],
        'consumer_secret = os.environ["TWITTER_CONSUMER_SECRET"]',
      ],
    },
    {
      id: 'twitter-consumer-key',
      description: 'An X (Twitter) consumer key, also called API key: the public half of the pair.',
      keyed: {
        names: [
          'consumer_key',
          'consumerkey',
          'consumer-key',
          'consumer.key',
          'twitter_api_key',
          'twitterapikey',
          'twitter-api-key',
          'twitter_key',
          'twitterkey',
          'twitter_app_key',
          'twitterauthconfig',
          'setoauthconsumer',
          'oauthhandler',
          'oauth1userhandler',
          'provider :twitter',
          'omniauth :twitter',
        ],
        value: '[A-Za-z0-9]{25}',
      },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the app in a request; it opens nothing without its secret',
      rotate: 'Regenerate "API Key and Secret" of the app in the developer portal (developer.x.com).',
      isPartOnly: true,
      examples: [
        { before: 'TWITTER_CONSUMER_KEY=', secret: ['NBIiHzgwtmgdE', 'jmzCbLTygM7y'], after: '\n' },
        { before: '{"consumer_key": "', secret: ['Os8JFzMiPsTRC', 'i6xgpZWkSwT2'], after: '"}' },
      ],
      counterExamples: [
        'TWITTER_CONSUMER_KEY=xxxxxxxxxxxxxxxxxxxxxxxxx',
        ['consumer_key: "', 'GwexccXqI', 'xMQqvG7Pq', '"'],
      ],
    },
    {
      id: 'twitter-bearer-token',
      description: 'An app-only bearer token of X (Twitter).',
      // Takes `AAAAAAAAAAAAAAAAAAAAA…%3D…`; refuses `base64 of zero bytes`.
      regex: String.raw`(A{18,24}[A-Za-z0-9%+/]{30,62}%3D[A-Za-z0-9]{50})\b`,
      keywords: ['%3D'],
      minEntropy: 4,
      stopValues: [
        'aaaaaaaaaaaaaaaaaaaaamlheaaaaaaa0%2buseid%2bulvsea4jtigrisdsjsi%3deuifirbkkg5e2xzmdjrfl76zc9ub0wnz4xsnirvbchtybjce3f',
      ],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read posts, users and searches with the app’s quota, and run up its bill',
      rotate:
        'In the developer portal (developer.x.com), open the app, Keys and tokens, and regenerate or revoke the bearer token.',
      verify: 'usage',
      docs: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
      examples: [
        {
          before: 'TWITTER_BEARER_TOKEN=',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            '8fBgri',
            'EAAAAAA',
            'BBrkNTNF',
            '5Y2iaSk9',
            '%2B',
            'kbPXCyv8',
            '%3D',
            'sqdKrEPJnFUNE',
            'opWpE04atTqMg',
            'NzqZk5yvNbumW',
            'GjinGN4Bdgc',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            '4I9SD0',
            'EAAAAAA',
            'Ic9wH9iu',
            'YlrgYqqQ',
            '%2B',
            'n6QzzXE4',
            '%3D',
            'cCY7QiLS6UQUY',
            '4oFg0RrvaFV7c',
            'en0E2KilbXGXE',
            'Ay0tMJDeIvq',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'twitter:\n  bearer: ',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            'rrYDfq',
            'EAAAAAA',
            'RCUNqctO',
            'R1W3bsvh',
            '%2B',
            'W5xI6hIn',
            '%3D',
            'pLL45PtY6IULa',
            'CsFceiPtgH6U0',
            'gh4Kx0uNbYJdb',
            'etTEBEfBsIW',
          ],
          after: '\n',
        },
        {
          before: 'BEARER = "',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            'HAoKgW',
            'EAAAAAA',
            'uDnNe0I6',
            'BPzVvujj',
            '%2B',
            '1Ollb0AI',
            '%3D',
            'MSjhVMLt3LXP0',
            'gfgfWrCbbOrrb',
            '9cUy6xnRB9xC6',
            'UVtIurNqmIv',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        'Authorization: Bearer AAAAAAAAAAAAAAAAAAAAA...',
      ],
    },
    {
      id: 'twitter-client-secret',
      description: 'The OAuth 2.0 client secret of an X (Twitter) app.',
      keyed: {
        names: [
          'twitter_client_secret',
          'twitter-client-secret',
          'twitterclientsecret',
          'x_client_secret',
          'xclientsecret',
          'x_oauth2_client_secret',
          'twitter.client-secret',
          'x.client-secret',
          'x_oauth2.client-secret',
        ],
        value: '[A-Za-z0-9_-]{50}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'exchange and refresh users’ OAuth 2.0 tokens in the app’s name',
      rotate: 'Regenerate the OAuth 2.0 client secret under Keys and tokens of the app (developer.x.com).',
      docs: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code',
      examples: [
        {
          before: 'TWITTER_CLIENT_SECRET=',
          secret: ['8fXn4s4kzP', 'JfQLPTEXTk', '-', '9w4BVDPY6', 'M1gFBHUs', '_', '0KIL3nGU6wX'],
          after: '\n',
        },
        {
          before: "const twitterClientSecret = '",
          secret: ['tv2SVFZ2sX', 'T5ewLp1MA7', '-', 'JHl4atESK', 'QM4jxj9T', '_', 'DvezAXPCo3S'],
          after: "';\n",
        },
        {
          before: '{"twitter_client_secret": "',
          secret: ['W9pDBHQD7L', 'ulV7GQ7CME', '-', 'f5o1Em22b', '1qe52fLu', '_', 'FAzoaL3He4d'],
          after: '"}',
        },
      ],
      counterExamples: [
        'TWITTER_CLIENT_SECRET=BHc6********\n',
        'TWITTER_CLIENT_SECRET=your-key-here\n',
        ['TWITTER_CLIENT_SECRET=', 'BHc6fl1WeM', '9gyT1m0ezI', '-', 'miYZS7USU', 'rhvvGYC3', '_AjXMJ', '\n'],
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
      effect: 'none',
      hosts: ['api.x.com'],
      settings: {
        path: '/oauth2/token',
        style: 'encoded-basic',
        id: 'key',
        invalid: '99|32',
      },
    },
    usage: {
      docs: 'https://docs.x.com/x-api/usage/get-usage',
      effect: 'none',
      hosts: ['api.x.com'],
      request: { method: 'GET', path: '/2/usage/tweets', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/project_id' }, verdict: 'live' },
        {
          status: 403,
          contains: 'client-not-enrolled',
          verdict: 'restricted',
          why: 'the app is in no project with access to this call',
        },
        {
          status: 403,
          contains: 'Unsupported Authentication',
          verdict: 'restricted',
          why: 'the token is accepted, but not for this call',
        },
        { status: 401, json: { pointer: '/title', contains: 'Unauthorized' }, verdict: 'invalid' },
      ],
      facts: { project: '/data/project_id', used: '/data/project_usage', cap: '/data/project_cap' },
      cases: [
        {
          request: 'GET https://api.x.com/2/usage/tweets',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                cap_reset_day: 1,
                project_cap: '10000',
                project_id: '1369785403853424',
                project_usage: '12',
              },
            },
          },
          verdict: 'live',
          facts: { project: '1369785403853424', used: '12', cap: '10000' },
        },
        {
          request: 'GET https://api.x.com/2/usage/tweets',
          answer: {
            status: 403,
            json: { title: 'Client Forbidden', reason: 'client-not-enrolled', status: 403 },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.x.com/2/usage/tweets',
          answer: {
            status: 401,
            json: { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
