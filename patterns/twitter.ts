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
          ':twitter',
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
      parts: [{ name: 'key', rule: 'twitter-consumer-key' }],
      examples: [
        {
          before:
            'export TWITTER_CONSUMER_KEY="' +
            '3ROSvuAmMSln' +
            '7pBcU7UxZZBIr' +
            '"\nexport TWITTER_CONSUMER_SECRET="',
          secret: ['NCErdN8xufoPsrAJwvAhthKSS', 'dqfbEqqHjOKTTrCbdiBz2OtSI'],
          after: '"\n',
          parts: { key: ['3ROSvuAmMSln', '7pBcU7UxZZBIr'] },
        },
        {
          before:
            '<string name="twitter_consumer_key">' +
            'Gwc7F2Mezk1j' +
            'azLptVDXILgeK' +
            '</string>\n<string name="twitter_consumer_secret">',
          secret: ['LAYfLr2mAXKBn1kW6ikHpc2fi', 'OKEGivU7zguASIKGhAbcBZnot'],
          after: '</string>\n',
          parts: { key: ['Gwc7F2Mezk1j', 'azLptVDXILgeK'] },
        },
        {
          before: 'new TwitterAuthConfig("' + '1czpS4vZyJyJ' + '7MThDwMNS3Mf9' + '", "',
          secret: ['VeLHMoKcPpswiSsJnWvcfRxFv', 'QYRnWIeFVMq0It62RbtDLfYpG'],
          after: '");',
          parts: { key: ['1czpS4vZyJyJ', '7MThDwMNS3Mf9'] },
        },
        {
          before: 'provider :twitter, "' + 'EpSYirNPT2EL' + 'WxwUvGJ381mNT' + '", "',
          secret: ['3PPKaghrsl8xSTivv2P7aPEV9', 'ioFg1WC2qD0nhk1miD74INpx6'],
          after: '"',
          parts: { key: ['EpSYirNPT2EL', 'WxwUvGJ381mNT'] },
        },
        {
          before: 'private static final String OAUTH_CONSUMER_SECRET = "',
          secret: ['cT3LZpfqpsTcoacleVU1CgwTn', '7b4NwgfvceWgu1ppPEJPDOQ87'],
          after: '";\n',
        },
        {
          before: '{"consumerSecret": "',
          secret: ['Smnuj2OIorW3R8PrOkmSO7T4h', 'oVn7kj0nrr6b0xfLtcpMSffmN'],
          after: '"}',
        },
      ],
      counterExamples: [
        'TWITTER_CONSUMER_SECRET=your-consumer-secret',
        ['consumer_secret: "', 'SeD67n0JQJinIyuO7nlRH', 'PJvnwhWWoqTzgboEhhOjkG', '"'],
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
          ':twitter',
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
        {
          before: 'TWITTER_CONSUMER_KEY=',
          secret: ['NBIiHzgwtmgd', 'EjmzCbLTygM7y'],
          after:
            '\nTWITTER_CONSUMER_SECRET=' + 'NRffzInbmITyLNHjnBE4OgBi0' + 'AqF6NDcu431jhMyHJAsR8Xqx3' + '\n',
        },
        {
          before: '{"consumer_key": "',
          secret: ['Os8JFzMiPsTR', 'Ci6xgpZWkSwT2'],
          after: '", "consumer_secret": "' + 'gJXWctorJe9448jG7z0hc54Ot' + 'kwUCLXNb32AsHHHdGptFVOUcK' + '"}',
        },
      ],
      counterExamples: [
        'TWITTER_CONSUMER_KEY=xxxxxxxxxxxxxxxxxxxxxxxxx',
        ['consumer_key: "', 'GwexccXqI', 'xMQqvG7Pq"'],
      ],
    },
    {
      id: 'twitter-bearer-token',
      description: 'An app-only bearer token of X (Twitter).',
      // Takes `AAAAAAAAAAAAAAAAAAAAA…%3D…`; refuses base64 of zero bytes.
      regex: String.raw`(A{18,24}[A-Za-z0-9%+/]{30,62}%3D[A-Za-z0-9]{50})\b`,
      keywords: ['%3D'],
      minEntropy: 4,
      stopValues: [
        'aaaaaaaaaaaaaaaaaaaaamlheaaaaaaa0%2buseid%2bulvsea4jtigrisdsjsi%3deufirbkkg5e2xzmdjrfl76zc9ub0wnz4xsnirvbchtybjce3f',
        'aaaaaaaaaaaaaaaaaaaaanrilgaaaaaannwizuejrcouh5e6i8xnz4puts%3d1zv7ttfk8lf81iuq16chjhltvju4fa33agwwjcptna',
      ],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read posts, users and searches with the app’s quota, and run up its bill',
      rotate:
        'In the developer portal (developer.x.com), open the app, Keys and tokens, and regenerate or revoke the bearer token.',
      docs: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
      examples: [
        {
          before: 'TWITTER_BEARER_TOKEN=',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            '8fBgriEAAAAAA',
            'BBrkNTNF',
            '5Y2iaSk9%2B',
            'kbPXCyv8%3D',
            'sqdKrEPJnFUNEopWpE04atTqM',
            'gNzqZk5yvNbumWGjinGN4Bdgc',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            '4I9SD0EAAAAAA',
            'Ic9wH9iu',
            'YlrgYqqQ%2B',
            'n6QzzXE4%3D',
            'cCY7QiLS6UQUY4oFg0RrvaFV7',
            'cen0E2KilbXGXEAy0tMJDeIvq',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'twitter:\n  bearer: ',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            'rrYDfqEAAAAAA',
            'RCUNqctO',
            'R1W3bsvh%2B',
            'W5xI6hIn%3D',
            'pLL45PtY6IULaCsFceiPtgH6U',
            '0gh4Kx0uNbYJdbetTEBEfBsIW',
          ],
          after: '\n',
        },
        {
          before: 'BEARER = "',
          secret: [
            'AAAAAAAAAAAAAAAAAAAAA',
            'HAoKgWEAAAAAA',
            'uDnNe0I6',
            'BPzVvujj%2B',
            '1Ollb0AI%3D',
            'MSjhVMLt3LXP0gfgfWrCbbOrr',
            'b9cUy6xnRB9xC6UVtIurNqmIv',
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
          'x-client-secret',
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
          secret: ['8fXn4s4kzP', 'JfQLPTEXTk-', '9w4BVDPY', '6M1gFBHUs_', '0KIL3nGU6wX'],
          after: '\n',
        },
        {
          before: "const twitterClientSecret = '",
          secret: ['tv2SVFZ2sX', 'T5ewLp1MA7-', 'JHl4atES', 'KQM4jxj9T_', 'DvezAXPCo3S'],
          after: "';\n",
        },
        {
          before: '{"twitter_client_secret": "',
          secret: ['W9pDBHQD7L', 'ulV7GQ7CME-', 'f5o1Em22', 'b1qe52fLu_', 'FAzoaL3He4d'],
          after: '"}',
        },
      ],
      counterExamples: [
        'TWITTER_CLIENT_SECRET=BHc6********\n',
        'TWITTER_CLIENT_SECRET=your-key-here\n',
        ['TWITTER_CLIENT_SECRET=', 'BHc6fl1WeM', '9gyT1m0ezI-', 'miYZS7US', 'UrhvvGYC3_AjXMJ', '\n'],
      ],
    },
  ],
} satisfies Provider;
