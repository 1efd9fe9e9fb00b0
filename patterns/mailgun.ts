/** Credentials of Mailgun. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  rules: [
    {
      id: 'mailgun-api-key',
      description: 'A Mailgun API key (first form).',
      regex: String.raw`\b(key-[0-9a-f]{32})\b`,
      minEntropy: 3.2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read its logs and lists',
      rotate: 'At app.mailgun.com/settings/api_security: add a key, switch over, delete this one.',
      verify: 'account',
      examples: [
        {
          before: 'MAILGUN_API_KEY=',
          secret: ['key-', 'e2fac9c336d', '4eef8373dbd', '271c235c86'],
          after: '\n',
        },
        {
          before: "curl -s --user 'api:",
          secret: ['key-', '36b80f9cb97', '47c6d3e0f69', 'd2e3910d32'],
          after: "' https://api.mailgun.net/v3/\n",
        },
        {
          before: 'MAILGUN_KEY = "',
          secret: ['key-', 'e86f53a067d', '764c14e1dcd', 'f9b3126905'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'key-your-mailgun-key',
        ['key-', '99d2c62c6a', 'e42746865d'],
        'key-3ax6xnjp29jd6fds4gc373sgvjxteol0',
      ],
    },
    {
      id: 'mailgun-private-key',
      description: 'A Mailgun API key (current form), or a webhook signing key.',
      keyed: {
        names: ['mailgun', 'mg_api', 'mg_key', 'mg_private', 'mg_signing', "user 'api"],
        value: '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}',
      },
      minEntropy: 3.3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send mail from the account’s domains and read its logs and lists; a signing key forges its events',
      rotate: 'At app.mailgun.com/settings/api_security: add a key, switch over, delete this one.',
      verify: 'key',
      examples: [
        {
          before: 'MAILGUN_API_KEY=',
          secret: ['d1426ca02f4', 'fd01b1676f1', '1c4a97153b', '-', 'ded24796', '-', '979a6fad'],
          after: '\n',
        },
        {
          before: '{"mailgunApiKey": "',
          secret: ['a9becb41b2b', 'dfd7a583144', 'da67544231', '-', '1c92576a', '-', 'ec147f03'],
          after: '"}',
        },
        {
          before: 'mailgun:\n  secret: ',
          secret: ['68fd7ed5b74', 'ba85fe6acdf', '7bdeeaaf3c', '-', 'dfcac727', '-', 'dd3b2044'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MAILGUN_API_KEY=43c3********\n',
        'MAILGUN_API_KEY=your-key-here\n',
        ['MAILGUN_API_KEY=', '43c35d2d125', 'b3489678706', '2c71095f7e', '-', '19d5c933', '-3cdf\n'],
      ],
    },
    {
      id: 'mailgun-public-key',
      description: 'A public validation key of Mailgun.',
      regex: String.raw`\b(pubkey-[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'check mail addresses at the account’s cost',
      rotate: 'In the account’s API security: regenerate it.',
      examples: [
        {
          before: 'MAILGUN_PUBLIC_KEY=',
          secret: ['pubkey', '-f17054e9', '4c9432f07a332', '6278b2be251'],
          after: '\n',
        },
        {
          before: "const mailgunPublicKey = '",
          secret: ['pubke', 'y-29784d65932', '5df3b858ccdb6', '6973a58c'],
          after: "';\n",
        },
        {
          before: '<string name="mailgun_public_key">',
          secret: ['pubke', 'y-1e4583f434b', 'a35a323b80', '2f6d3e91afd'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['MAILGUN_PUBLIC_KEY=your-key-here\n', ['MAILGUN_PUBLIC_KEY=', 'pubk', 'ey-', '\n']],
    },
  ],
  verify: {
    account: {
      docs: 'https://github.com/mailgun/mailgun.js',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.mailgun.net', 'api.eu.mailgun.net'],
      request: { method: 'GET', path: '/v4/domains?limit=50', basic: ['api', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { domains: { each: '/items', pointer: '/name' } },
      impact: [
        { says: 'sends mail as {domains}' },
        {
          request: { method: 'GET', path: '/v3/routes?limit=1', basic: ['api', '{secret}'] },
          says: 'changes {routes} routes of incoming mail',
          facts: { routes: '/total_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.mailgun.net/v4/domains?limit=50',
          headers: { authorization: 'Basic api:{secret}' },
          answer: {
            status: 200,
            json: { total_count: 1, items: [{ name: 'example.com', state: 'active' }] },
          },
          verdict: 'live',
          facts: { domains: 'example.com', routes: '3' },
          impact: {
            answers: [{ status: 200, json: { total_count: 3, items: [] } }],
            says: ['sends mail as example.com', 'changes 3 routes of incoming mail'],
          },
        },
        {
          request: 'GET https://api.mailgun.net/v4/domains?limit=50',
          answer: { status: 401, text: 'Forbidden' },
          verdict: 'invalid',
        },
      ],
    },
    key: {
      docs: 'https://github.com/mailgun/mailgun.js',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.mailgun.net', 'api.eu.mailgun.net'],
      request: { method: 'GET', path: '/v4/domains?limit=50', basic: ['api', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        { status: 401, contains: 'Invalid private key', verdict: 'invalid' },
        {
          status: [401, 403],
          verdict: 'unknown',
          why: 'unknown, or a sending key of one domain, which cannot list domains',
        },
      ],
      facts: { domains: { each: '/items', pointer: '/name' } },
      impact: [
        { says: 'sends mail as {domains}' },
        {
          request: { method: 'GET', path: '/v3/routes?limit=1', basic: ['api', '{secret}'] },
          says: 'changes {routes} routes of incoming mail',
          facts: { routes: '/total_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.mailgun.net/v4/domains?limit=50',
          headers: { authorization: 'Basic api:{secret}' },
          answer: {
            status: 200,
            json: { total_count: 1, items: [{ name: 'example.com', state: 'active' }] },
          },
          verdict: 'live',
          facts: { domains: 'example.com', routes: '3' },
          impact: {
            answers: [{ status: 200, json: { total_count: 3, items: [] } }],
            says: ['sends mail as example.com', 'changes 3 routes of incoming mail'],
          },
        },
        {
          request: 'GET https://api.mailgun.net/v4/domains?limit=50',
          answer: { status: 401, json: { message: 'Invalid private key' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.mailgun.net/v4/domains?limit=50',
          answer: { status: 403, text: 'Forbidden' },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
