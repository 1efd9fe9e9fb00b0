/** Credentials of Rollbar. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  rules: [
    {
      id: 'rollbar-access-token',
      description: 'An access token of Rollbar.',
      keyed: { names: ['rollbar'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send errors, or read them, as its scope allows',
      rotate: 'In the project’s settings, Project Access Tokens: disable it and create another.',
      verify: 'environments',
      examples: [
        {
          before: 'export ROLLBAR_ACCESS_TOKEN="',
          secret: ['7bc30f', 'db13e1f7df', '7c215d0cea8', '54849'],
          after: '"\n',
        },
        {
          before: 'ENV ROLLBAR_ACCESS_TOKEN ',
          secret: ['cf67', '7b41b4968', 'a518a0407223', 'ae73f45'],
          after: '\n',
        },
        {
          before: '  "rollbar_access_token": "',
          secret: ['bf3ec4', 'd91997cc97', 'b952c3c0aa', 'df08a9'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'ROLLBAR_ACCESS_TOKEN=your-key-here\n',
        ['ROLLBAR_ACCESS_TOKEN=', 'b54868', 'f', '\n'],
        ['checksum: ', '56431', '922a043aea7', '1669f6c066c6', '5327', '\n'],
      ],
    },
  ],
  verify: {
    environments: {
      docs: 'https://docs.rollbar.com/reference/list-all-environments',
      effect: 'none',
      hosts: ['api.rollbar.com'],
      request: {
        method: 'GET',
        path: '/api/1/environments',
        headers: { 'X-Rollbar-Access-Token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/err', equals: 0 }, verdict: 'live' },
        {
          status: 403,
          contains: 'insufficient privileges',
          verdict: 'restricted',
          why: 'a token without the read scope',
        },
        { status: 401, contains: 'invalid access token', verdict: 'invalid' },
      ],
      facts: { environments: { each: '/result/environments', pointer: '/environment' } },
      impact: [{ says: 'reads the errors of {environments}' }],
      cases: [
        {
          request: 'GET https://api.rollbar.com/api/1/environments',
          headers: { 'x-rollbar-access-token': '{secret}' },
          answer: {
            status: 200,
            json: { err: 0, result: { environments: [{ environment: 'production' }] } },
          },
          verdict: 'live',
          facts: { environments: 'production' },
          impact: { answers: [], says: ['reads the errors of production'] },
        },
        {
          request: 'GET https://api.rollbar.com/api/1/environments',
          answer: {
            status: 403,
            json: { err: 1, message: 'insufficient privileges: read scope is required' },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.rollbar.com/api/1/environments',
          answer: { status: 401, json: { err: 1, message: 'invalid access token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
