/** Credentials of Qase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Qase',
  docs: 'https://developers.qase.io/reference/introduction-to-the-qase-api',
  rules: [
    {
      id: 'qase-api-token',
      description: 'A Qase API token.',
      keyed: { names: ['qase'], value: '(?:[0-9a-f]{64}|[0-9a-f]{40})' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change test cases, runs and results',
      rotate: 'In Qase, API tokens: delete it and create another.',
      verify: 'projects',
      examples: [
        {
          before: "qase_api_token: '",
          secret: [
            '7256f',
            'e4f4a585a4',
            'f3958a139a',
            'cbf158556813',
            '9fb2ab585',
            '77948a6568',
            '2c5d8783',
          ],
          after: "'\n",
        },
        {
          before: '<string name="qase_api_token">',
          secret: ['f36b92', 'bfd302e27', '2106593bf45f9', '1ee371de3822a', '6b6196c0fd686', '2ec4738bdb'],
          after: '</string>\n',
        },
        {
          before: 'ENV QASE_API_TOKEN ',
          secret: ['7cf5a2', '2a46d5c9c448c', '12b393ca2393', '2d1645a87'],
          after: '\n',
        },
      ],
      counterExamples: [
        'QASE_API_TOKEN=your-key-here\n',
        ['QASE_API_TOKEN=', 'f1c8b6', 'f', '\n'],
        ['checksum: ', '41472f', '9070a8ed2e408', 'a5546cf02c', '511c8477ce', 'b', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      docs: 'https://developers.qase.io/reference/get-projects',
      effect: 'none',
      hosts: ['api.qase.io'],
      request: { method: 'GET', path: '/v1/project?limit=50', headers: { Token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: true }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { projects: { each: '/result/entities', pointer: '/title' } },
      impact: [{ says: 'reads the projects {projects}' }],
      cases: [
        {
          request: 'GET https://api.qase.io/v1/project?limit=50',
          headers: { token: '{secret}' },
          answer: {
            status: 200,
            json: { status: true, result: { total: 2, entities: [{ title: 'App', code: 'APP' }] } },
          },
          verdict: 'live',
          facts: { projects: 'App' },
          impact: { answers: [], says: ['reads the projects App'] },
        },
        {
          request: 'GET https://api.qase.io/v1/project?limit=50',
          answer: { status: 401, json: { error: 'Unauthenticated.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
