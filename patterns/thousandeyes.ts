/** Credentials of ThousandEyes. */

import type { Provider } from '#model/provider';

export default {
  name: 'ThousandEyes',
  docs: 'https://developer.cisco.com/docs/thousandeyes/authentication/',
  rules: [
    {
      id: 'thousandeyes-oauth-bearer-token',
      description: 'An OAuth bearer token of ThousandEyes.',
      keyed: {
        names: ['thousandeyes', 'thousand_eyes'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read tests and alerts and change the settings of the account groups of its owner',
      rotate:
        'In Account settings, Users and roles, Profile: revoke the OAuth bearer token and create another.',
      verify: 'groups',
      examples: [
        {
          before: '<string name="thousandeyes_oauth_bearer_token">',
          secret: ['482204', '7d-a8b1-98d9', '-7e4f-d4edc1b', '8a0e1'],
          after: '</string>\n',
        },
        {
          before: 'THOUSANDEYES_OAUTH_BEARER_TOKEN=',
          secret: ['3e755', '3ce-cda1-c58f', '-0ef9-143', 'ea81cdaf5'],
          after: '\n',
        },
        {
          before: "thousandeyes_oauth_bearer_token: '",
          secret: ['4bff97', 'f3-59bd-b80c-', '4ea9-c6791', 'c713324'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'THOUSANDEYES_OAUTH_BEARER_TOKEN=your-key-here\n',
        ['THOUSANDEYES_OAUTH_BEARER_TOKEN=', '5dc8', 'ea7', '\n'],
        ['checksum: ', 'bb6ac2', '51-41a7-fe6', 'e-f125-2f9', '37728082a', '\n'],
      ],
    },
    {
      id: 'thousandeyes-basic-auth-token',
      description: 'A basic authentication token of ThousandEyes (API v6).',
      keyed: { names: ['thousandeyes', 'thousand_eyes'], value: '[a-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read tests and alerts and change settings, together with the user’s e-mail address',
      rotate: 'In Account settings, Users and roles, Profile: revoke the token.',
      examples: [
        {
          before: '  "thousandeyes_basic_auth_token": "',
          secret: ['s4yy', 'mimjwzv0zvf', '17nksk9a6', '4wo0ybrv'],
          after: '",\n',
        },
        {
          before: 'export THOUSANDEYES_BASIC_AUTH_TOKEN="',
          secret: ['dt6l5', 'k94o4xrqalxor', '2ss9m0tkc', 'rix7i'],
          after: '"\n',
        },
        {
          before: 'client.set("thousandeyes_basic_auth_token", "',
          secret: ['zaux', 'wzshhd4ihe', '2p7qljad929', 'wfhknhb'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'THOUSANDEYES_BASIC_AUTH_TOKEN=your-key-here\n',
        ['THOUSANDEYES_BASIC_AUTH_TOKEN=', '3dme', 'bar', '\n'],
        ['checksum: ', 'bulz', '2fl02nrvl', '9gow0ak2z0i', 'iojmapiq', '\n'],
      ],
    },
  ],
  verify: {
    groups: {
      docs: 'https://developer.cisco.com/docs/thousandeyes/list-account-groups/',
      effect: 'none',
      hosts: ['api.thousandeyes.com'],
      request: { method: 'GET', path: '/v7/account-groups', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/accountGroups' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { accounts: { each: '/accountGroups', pointer: '/accountGroupName' } },
      impact: [{ says: 'reads the accounts {accounts}' }],
      cases: [
        {
          request: 'GET https://api.thousandeyes.com/v7/account-groups',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { accountGroups: [{ aid: '1', accountGroupName: 'Acme' }] } },
          verdict: 'live',
          facts: { accounts: 'Acme' },
          impact: { answers: [], says: ['reads the accounts Acme'] },
        },
        {
          request: 'GET https://api.thousandeyes.com/v7/account-groups',
          answer: {
            status: 401,
            json: { error: 'invalid_token', error_description: 'Invalid access token' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
