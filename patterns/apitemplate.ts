/** Credentials of APITemplate.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'APITemplate.io',
  docs: 'https://apitemplate.io/apiv2/',
  rules: [
    {
      id: 'apitemplate-api-key',
      description: 'An APITemplate.io API key.',
      keyed: {
        names: ['apitemplate', 'api_template_io', 'rest.apitemplate.io'],
        value: '[A-Za-z0-9]{28,64}={0,2}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      stopValues: ['6fa6g2pdxgiyxhrhvlgh7u5vhdckt'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'make PDFs and images from the account’s templates on its quota',
      rotate: 'In APITemplate.io, API Integration: regenerate the key.',
      verify: 'account',
      examples: [
        {
          before: 'export APITEMPLATE_API_KEY="',
          secret: ['g0Ci3N', 'cIv6KNQWN6', '4dtFsoOhm0', '6EYQ6k'],
          after: '"\n',
        },
        {
          before: 'ENV APITEMPLATE_API_KEY ',
          secret: ['w9rmEf', 'RDpik17Bm9Lo', 'SMkeEwPlAmtE8', '='],
          after: '\n',
        },
        {
          before: '  "apitemplate_api_key": "',
          secret: ['YqmowZ', '28mWtL3KIBDlg', 'geB39R3kz=='],
          after: '",\n',
        },
      ],
      counterExamples: [
        'APITEMPLATE_API_KEY=your-key-here\n',
        ['APITEMPLATE_API_KEY=', 'XAsN', '2y6', '\n'],
        ['checksum: ', 'eT1vTR', 'tAXqjELOhG', 'sjN6oomS0jA8w', 'UBeo=', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://apitemplate.io/apiv2/',
      effect: 'none',
      hosts: ['rest.apitemplate.io'],
      request: {
        method: 'GET',
        path: '/v2/list-templates',
        query: { limit: '1' },
        headers: { 'x-api-key': '{secret}' },
      },
      clauses: [{ status: 200, json: { pointer: '/status', equals: 'success' }, verdict: 'live' }],
      cases: [
        {
          request: 'GET https://rest.apitemplate.io/v2/list-templates?limit=1',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { status: 'success', templates: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://rest.apitemplate.io/v2/list-templates?limit=1',
          answer: { status: 403, json: { message: 'Forbidden' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
