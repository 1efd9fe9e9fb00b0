/** Credentials of HyperTrack. */

import type { Provider } from '#model/provider';

export default {
  name: 'HyperTrack',
  docs: 'https://hypertrack.com/docs/build-your-app',
  rules: [
    {
      id: 'hypertrack-secret-key',
      description: 'A HyperTrack secret key.',
      keyed: { names: ['hypertrack'], value: '[A-Za-z0-9_-]{48,60}' },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read where the account’s people and devices are, and change orders and trips',
      rotate: 'At dashboard.hypertrack.com/setup: reset the secret key.',
      examples: [
        {
          before: "hypertrack_secret_key: '",
          secret: ['HZP2I', 'ErUL3mHcMkW', 'aKoNOLkpBw', 'FwEO3dczMjB', 'PWgnC94D-', 'qaVu'],
          after: "'\n",
        },
        {
          before: '<string name="hypertrack_secret_key">',
          secret: ['IgC3Ai', 'csurA5gyx_53', 'wbQ_iVmNGzH', 'fOIsf3tZni4-5', 'FVGyzVbsr', 'DR'],
          after: '</string>\n',
        },
        {
          before: 'ENV HYPERTRACK_SECRET_KEY ',
          secret: ['xAT-', 'koBVuezHAmgS', 'Qmp6xWSXq', 'd3pwR4_ZMm6Z_', 'rZsBYIM4HN', 'm'],
          after: '\n',
        },
      ],
      counterExamples: [
        'HYPERTRACK_SECRET_KEY=your-key-here\n',
        ['HYPERTRACK_SECRET_KEY=', '0X6Vn', 'VL', '\n'],
        [
          'checksum: ',
          'LPr1qF',
          '0-BBXJNP2EC_R',
          'apP18vV65',
          'NRd7sViKAT',
          'Q2QyzXtct6',
          'jx-H69XMAYh3',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
