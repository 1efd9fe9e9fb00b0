/** Credentials of Semgrep. */

import type { Provider } from '#model/provider';

export default {
  name: 'Semgrep',
  docs: 'https://semgrep.dev/docs/semgrep-ci/sample-ci-configs',
  rules: [
    {
      id: 'semgrep-app-token',
      description: 'An app token of Semgrep.',
      keyed: { names: ['semgrep'], value: '[0-9a-f]{64}' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read findings and change the organization’s rules',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'deployments',
      examples: [
        {
          before: 'client.set("semgrep_app_token", "',
          secret: [
            '2430',
            'c3a7e9095d5c1',
            '80795dc7e916',
            '72c189e9c',
            '91ac40d4bb',
            '81f01abdfec3',
            '5d3d',
          ],
          after: '");\n',
        },
        {
          before: '  "semgrep_app_token": "',
          secret: [
            '6b3f97',
            'e6731821f1',
            '5a42642c95d6',
            '665c9f734',
            '2840705731572',
            'b87d7a9909e',
            'edc',
          ],
          after: '",\n',
        },
        {
          before: "const semgrepAppToken = '",
          secret: [
            '066c',
            'abf487ae2580b',
            '793d8b29372',
            '1eb57136a36f5',
            '2d4f71fc727bd',
            'dfbb996e9',
            '8',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SEMGREP_APP_TOKEN=your-key-here\n',
        ['SEMGREP_APP_TOKEN=', '44b6', '7b8', '\n'],
        [
          'checksum: ',
          '44526a',
          'a739b4da56',
          'd88955b55',
          '4a1d9244d1',
          'c420e75083c8',
          '3c3cf0d30',
          'c72a3c14',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    deployments: {
      docs: 'https://semgrep.dev/api/v1/docs/#tag/DeploymentsService',
      effect: 'none',
      hosts: ['semgrep.dev'],
      request: { method: 'GET', path: '/api/v1/deployments', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/deployments' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/deployments', pointer: '/name' } },
      impact: [{ says: 'reads the findings of {organizations}' }],
      cases: [
        {
          request: 'GET https://semgrep.dev/api/v1/deployments',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { deployments: [{ id: 1, slug: 'acme', name: 'Acme' }] } },
          verdict: 'live',
          facts: { organizations: 'Acme' },
          impact: { answers: [], says: ['reads the findings of Acme'] },
        },
        {
          request: 'GET https://semgrep.dev/api/v1/deployments',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
