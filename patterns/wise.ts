/** Credentials of Wise. */

import type { Provider } from '#model/provider';

export default {
  name: 'Wise',
  docs: 'https://docs.wise.com/api-docs/features/authentication-access',
  rules: [
    {
      id: 'wise-api-token',
      description: 'A Wise API token.',
      keyed: {
        names: [
          'wise_api',
          'wise-api',
          'wiseapi',
          'wise_token',
          'wise-token',
          'wisetoken',
          'transferwise_api',
          'transferwise-api',
          'transferwiseapi',
          'transferwise_key',
          'transferwise-key',
          'transferwisekey',
          'transferwise_token',
          'transferwise-token',
          'transferwisetoken',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.1,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read balances and recipients, and where it may, make transfers',
      rotate: 'At wise.com, Settings, Developer tools, API tokens: revoke the token and create another.',
      verify: 'profiles',
      examples: [
        { before: 'WISE_API_TOKEN=', secret: ['c54315dd-bbf', '6-4c49-87b1-', '80632c175833'], after: '\n' },
        {
          before: '{"transferwiseToken": "',
          secret: ['7f03282e-4e7', 'c-4f85-b0f8-', '1997e49a25eb'],
          after: '"}',
        },
      ],
      counterExamples: [
        'WISE_API_TOKEN=7aaa********\n',
        'WISE_API_TOKEN=your-key-here\n',
        ['WISE_API_TOKEN=', '7aaa9b52-', '73cd-4a9a', '\n'],
      ],
    },
  ],
  verify: {
    profiles: {
      docs: 'https://docs.wise.com/api-docs/api-reference/profile',
      effect: 'none',
      hosts: ['api.wise.com'],
      request: { method: 'GET', path: '/v2/profiles', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { profiles: { each: '', pointer: '/fullName' } },
      impact: [{ says: 'sees the money of {profiles}' }],
      cases: [
        {
          request: 'GET https://api.wise.com/v2/profiles',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 101, type: 'PERSONAL', fullName: 'Oliver Example' }] },
          verdict: 'live',
          facts: { profiles: 'Oliver Example' },
          impact: { answers: [], says: ['sees the money of Oliver Example'] },
        },
        {
          request: 'GET https://api.wise.com/v2/profiles',
          answer: { status: 401, json: { error: 'invalid_token', error_description: 'Invalid token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
