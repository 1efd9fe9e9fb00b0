/** Credentials of Mergify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mergify',
  docs: 'https://docs.mergify.com/api/application-keys/',
  rules: [
    {
      id: 'mergify-application-key',
      description: 'A Mergify application key.',
      keyed: { names: ['mergify'], value: '[A-Za-z0-9_-]{32,100}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'steer the organization’s merge queues, or send test results, within its permissions',
      rotate: 'In Settings, Security & Access, API Keys: delete the key and add another.',
      verify: 'application',
      examples: [
        {
          before: 'export MERGIFY_APPLICATION_KEY="',
          secret: ['zrv4LV', 'NMZVYp8u3', 'nBJn1TvuqfukU', 'I6-_'],
          after: '"\n',
        },
        {
          before: 'ENV MERGIFY_APPLICATION_KEY ',
          secret: ['8pOS', '0ygqWcaEtWo8I', '0gCvMRF_X5NzU', '69-2WlV'],
          after: '\n',
        },
        {
          before: '  "mergify_application_key": "',
          secret: ['gwr1', 'lFwjdAUPnhld', 'pg_R3gq1JGsIK', 'Vye82qH9-'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'MERGIFY_APPLICATION_KEY=your-key-here\n',
        ['MERGIFY_APPLICATION_KEY=', 'N1Ug', 'Z-Y', '\n'],
        [
          'checksum: ',
          'OWHz32',
          'I1VOZ4yURpI9E',
          'EBcIrCic3mP5',
          'VNq-1tcKJKr',
          'Ibf-E1aqcEm6n',
          'N_uuAC9bY2mV',
          '70si9kuOcu',
          'uy31w1rkH8',
          'm4c5UZqpgI5k',
          'x',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    application: {
      docs: 'https://docs.mergify.com/api/application-keys/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.mergify.com'],
      request: { method: 'GET', path: '/v1/application', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { name: '/name', account: '/account_scope/login' },
      cases: [
        {
          request: 'GET https://api.mergify.com/v1/application',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: 123, name: 'my application', account_scope: { id: 123, login: 'acme' } },
          },
          verdict: 'live',
          facts: { name: 'my application', account: 'acme' },
        },
        {
          request: 'GET https://api.mergify.com/v1/application',
          answer: { status: 401, json: { detail: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
