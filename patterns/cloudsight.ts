/** Credentials of CloudSight. */

import type { Provider } from '#model/provider';

export default {
  name: 'CloudSight',
  docs: 'https://cloudsight.docs.apiary.io/',
  rules: [
    {
      id: 'cloudsight-api-key',
      description: 'A key or secret of the CloudSight API.',
      keyed: { names: ['cloudsight', 'cloud_sight'], value: '[A-Za-z0-9_-]{22}' },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'recognise images on the owner’s quota',
      rotate: 'In the CloudSight account: regenerate the key.',
      examples: [
        { before: 'ENV CLOUDSIGHT_API_KEY ', secret: ['bkly-', 'MnTjdgHmzmr', 'cXiIDz'], after: '\n' },
        { before: "cloudsight_api_key: '", secret: ['uT0H', '2ym9LBQssn4o', 'N_odtF'], after: "'\n" },
        { before: 'export CLOUDSIGHT_API_KEY="', secret: ['UfWpT', 'cRgMUaF_prpTt', 'PulW'], after: '"\n' },
      ],
      counterExamples: [
        'CLOUDSIGHT_API_KEY=your-key-here\n',
        ['CLOUDSIGHT_API_KEY=', 'd3hpV', 'nV', '\n'],
        ['checksum: ', 'sTF52l', '5Y_KqM3n1E7', 'OIEjv', '\n'],
      ],
    },
  ],
} satisfies Provider;
