/** Credentials of RevenueCat. */

import type { Provider } from '#model/provider';

export default {
  name: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  rules: [
    {
      id: 'revenuecat-public-key',
      description: 'A RevenueCat public SDK key. Meant to be in apps.',
      regex: String.raw`\b((?:appl|goog|amzn|strp|rcb)_[A-Za-z]{32,36})\b`,
      minEntropy: 4,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'read and record purchases as an app’s user does',
      rotate: 'No need to; make sure that no secret key (sk_) is in the same client.',
      examples: [
        {
          before: 'const val REVENUECAT_KEY = "',
          secret: ['goog_', 'AduzoPmAkYQ', 'wqMPboyczGd', 'pAVRVeAEIy'],
          after: '"\n',
        },
        {
          before: 'Purchases.configure(withAPIKey: "',
          secret: ['appl_', 'oCihoWssvuW', 'ZLwmYTzrDaX', 'SUBNNnEwwh'],
          after: '")',
        },
      ],
      counterExamples: ['goog_your_key', ['appl_rfQAsIEatU']],
    },
    {
      id: 'revenuecat-secret-key',
      description: 'A RevenueCat secret API key.',
      keyed: { names: ['revenuecat', 'revenue_cat', 'rc_secret', 'rc_api'], value: 'sk_[A-Za-z0-9]{30,40}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'grant, refund and read the subscriptions of the app’s users',
      rotate: 'At app.revenuecat.com, project, API keys: delete the key and create another.',
      verify: 'key',
      examples: [
        {
          before: 'REVENUECAT_SECRET_KEY=',
          secret: ['sk_', 'RdBwuKBgVZM', 'XyUWRezVktb', 'AZHfNygcFc'],
          after: '\n',
        },
        {
          before: 'revenuecat:\n  secret: ',
          secret: ['sk_', 'evlpJXSGVVz', 'gbGvFTmWKHQ', 'xEvaNfZLzH'],
          after: '\n',
        },
      ],
      counterExamples: [
        'REVENUECAT_SECRET_KEY=sk_iQ********\n',
        'REVENUECAT_SECRET_KEY=your-key-here\n',
        ['REVENUECAT_SECRET_KEY=', 'sk_', 'iQjtFERu', 'HmRZzHaq', '\n'],
      ],
    },
    {
      id: 'revenuecat-oauth-token',
      description: 'An OAuth token of RevenueCat.',
      keyed: { names: ['revenuecat', 'revenue_cat'], value: '(?:atk|rtk)_[A-Za-z0-9]{20,80}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change customers and their purchases, as its scopes allow',
      rotate: 'Remove the app’s access in the account settings, then connect it again.',
      verify: 'oauth',
      examples: [
        { before: 'ENV REVENUECAT_OAUTH_TOKEN ', secret: ['rtk_Ne', 'nOKnl6RfT9', 'E86iaeMd'], after: '\n' },
        {
          before: "revenuecat_oauth_token: '",
          secret: ['atk_', 'zCegB8uwYQEW', 'dKzAC4lS44nYe'],
          after: "'\n",
        },
        {
          before: 'export REVENUECAT_OAUTH_TOKEN="',
          secret: ['atk_', 'jyOE9tkkqvG', 't3rK5eOUwIwb', 'c'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'REVENUECAT_OAUTH_TOKEN=your-key-here\n',
        ['REVENUECAT_OAUTH_TOKEN=', 'rtk_VW', '0', '\n'],
        ['checksum: ', 'atk_g', 'YjlmUpwG5soI', 'nJLb7WqR0', '\n'],
      ],
    },
  ],
  verify: {
    key: {
      docs: 'https://www.revenuecat.com/docs/api-v2/project',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.revenuecat.com'],
      request: { method: 'GET', path: '/v2/projects?limit=20', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        {
          status: 401,
          isJson: true,
          verdict: 'unknown',
          why: 'unknown, or a key of API v1, which cannot list projects',
        },
      ],
      facts: { projects: { each: '/items', pointer: '/name' } },
      impact: [{ says: 'reads the projects {projects}' }],
      cases: [
        {
          request: 'GET https://api.revenuecat.com/v2/projects?limit=20',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { object: 'list', items: [{ object: 'project', id: 'proj1', name: 'App' }] },
          },
          verdict: 'live',
          facts: { projects: 'App' },
          impact: { answers: [], says: ['reads the projects App'] },
        },
        {
          request: 'GET https://api.revenuecat.com/v2/projects?limit=20',
          answer: { status: 403, json: { object: 'error', type: 'authorization_error' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.revenuecat.com/v2/projects?limit=20',
          answer: { status: 401, json: { object: 'error', type: 'authentication_error' } },
          verdict: 'unknown',
        },
      ],
    },
    oauth: {
      docs: 'https://www.revenuecat.com/docs/api-v2/project',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.revenuecat.com'],
      request: { method: 'GET', path: '/v2/projects?limit=20', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { projects: { each: '/items', pointer: '/name' } },
      impact: [{ says: 'reads the projects {projects}' }],
      cases: [
        {
          request: 'GET https://api.revenuecat.com/v2/projects?limit=20',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { object: 'list', items: [{ object: 'project', id: 'proj1', name: 'App' }] },
          },
          verdict: 'live',
          facts: { projects: 'App' },
          impact: { answers: [], says: ['reads the projects App'] },
        },
        {
          request: 'GET https://api.revenuecat.com/v2/projects?limit=20',
          answer: { status: 403, json: { object: 'error', type: 'authorization_error' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.revenuecat.com/v2/projects?limit=20',
          answer: { status: 401, json: { object: 'error', type: 'authentication_error' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
