/** Heroku: API keys of the form with a mark (since 2024) and of the older one, a UUID. */

import type { Provider } from '#model/provider';

const key = {
  severity: 'critical',
  audience: 'private',
  canDo:
    "deploy code, read the configuration (with all its secrets) and reach the databases of the owner's apps",
  rotate: 'Under Account settings, API Key, regenerate it; end tokens with "heroku authorizations:revoke".',
} as const;

export default {
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  rules: [
    {
      ...key,
      id: 'heroku-api-key',
      description: 'A Heroku API key or OAuth token.',
      regex: String.raw`\b(HRKU-AA[\w-]{58})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      confidence: 'high',
      verify: 'account',
      examples: [
        {
          before: 'HEROKU_API_KEY=',
          secret: ['HR', 'KU-AALGAkEkRnckpUUVXvYOzfEyNHZLfs7', 'Srg38SWI6QWnJV2CUtLGRr5qBYukk'],
          after: '\n',
        },
        {
          before: 'machine api.heroku.com\n  login mia@acme.test\n  password ',
          secret: ['HR', 'KU-AA4VZvf7tEB9Gb03s2TuS1-bpCN6Xbn', 'NMOGFwf6hXMQkZrAgxBaXPdHEoXCj'],
          after: '\n',
        },
      ],
      counterExamples: [['HEROKU_API_KEY=HRKU-AAWfRzbF_XIg', 'X-i9bWkCoP'], 'HEROKU_API_KEY=HRKU-your-key'],
    },
    {
      ...key,
      id: 'heroku-legacy-api-key',
      description: 'A Heroku API key of the older form, a UUID.',
      keyed: {
        names: [
          'heroku_api_key',
          'herokuapikey',
          'heroku-api-key',
          'heroku_api_token',
          'heroku_key',
          'heroku_token',
          'heroku_oauth_token',
          'heroku_auth_token',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      confidence: 'high',
      verify: 'account',
      stopValues: [['01234', '567-89ab-cdef-0123', '-456789abcdef'].join('')],
      examples: [
        { before: 'HEROKU_API_KEY=', secret: ['bca18955-1821-4c33', '-97e9-98e5b9794b51'], after: '\n' },
        { before: 'heroku_api_key: "', secret: ['649f435a-07a6-4710', '-8548-ea7dc4f8a78f'], after: '"\n' },
        {
          before: 'deploy:\n  provider: heroku\n  heroku-api-key: ',
          secret: ['4400570b-2aff-4ea1', '-8bfa-24a5a82d59ac'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['HEROKU_API_KEY=ba459b49fb984006', '3afebf02964b7178'],
        'HEROKU_API_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
      ],
    },
    {
      ...key,
      id: 'heroku-netrc-key',
      description: 'A Heroku API key of the older form in a .netrc file.',
      regex: String.raw`\bmachine\s{1,20}(?:api|git)\.heroku\.com\s{1,20}login\s{1,20}\S{1,100}\s{1,20}password\s{1,20}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      confidence: 'high',
      verify: 'account',
      examples: [
        {
          before: 'machine api.heroku.com\n  login mia@acme.test\n  password ',
          secret: ['10955edf-b945-44bc', '-8bfe-1ba7fc188f53'],
          after: '\n',
        },
        {
          before: 'echo "machine git.heroku.com login x password ',
          secret: ['73a37cf2-b134-423f', '-aad4-39d533ef3db0'],
          after: '" >> .netrc',
        },
      ],
      counterExamples: [
        'machine api.heroku.com login mia password xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
        ['machine api.acme.test login mia password 3af5c83c-0a6e-405c', '-877f-364c5ec1f318'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://devcenter.heroku.com/articles/platform-api-reference#account-info',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.heroku.com'],
      request: {
        method: 'GET',
        path: '/account',
        bearer: '{secret}',
        headers: { accept: 'application/vnd.heroku+json; version=3' },
      },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, json: { pointer: '/id', equals: 'unauthorized' }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/id', equals: 'forbidden' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        {
          status: 403,
          json: { pointer: '/id', equals: 'suspended' },
          verdict: 'restricted',
          why: 'the account is suspended',
        },
      ],
      facts: { user: '/email', name: '/name' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/apps',
            bearer: '{secret}',
            headers: { accept: 'application/vnd.heroku+json; version=3' },
          },
          says: 'reads apps: {apps}',
          facts: { apps: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.heroku.com/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              id: '01234567-89ab-cdef-0123-456789abcdef',
              email: 'username@example.com',
              name: 'Tina Edmonds',
              verified: false,
            },
          },
          verdict: 'live',
          facts: { user: 'username@example.com', name: 'Tina Edmonds', apps: 'shop, shop-staging' },
          impact: {
            answers: [{ status: 200, json: [{ name: 'shop' }, { name: 'shop-staging' }] }],
            says: ['reads apps: shop, shop-staging'],
          },
        },
        {
          request: 'GET https://api.heroku.com/account',
          answer: { status: 401, json: { id: 'unauthorized', message: 'Invalid credentials provided.' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.heroku.com/account',
          answer: {
            status: 403,
            json: {
              id: 'forbidden',
              message: 'The scope of this OAuth authorization does not allow access to this resource.',
            },
          },
          verdict: 'restricted',
        },
      ],
    },
  },
} satisfies Provider;
