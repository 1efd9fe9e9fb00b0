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
} satisfies Provider;
