/** Credentials of Mezmo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mezmo',
  docs: 'https://docs.mezmo.com/docs/ingestion-key',
  rules: [
    {
      id: 'mezmo-ingestion-key',
      description: 'An ingestion or service key of Mezmo (LogDNA).',
      keyed: { names: ['logdna', 'mezmo'], value: '[0-9a-f]{32}|sts_[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send logs; with a service key also read and change',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "logdna_ingestion_key: '",
          secret: ['c2886f', 'c6d6b5f8b5', 'fc575ee253', '2e3521'],
          after: "'\n",
        },
        {
          before: '<string name="logdna_ingestion_key">',
          secret: ['sts_3', 'eab2ec2e8f', 'b2e2eeeb6620d', '6d238d8e'],
          after: '</string>\n',
        },
        {
          before: 'ENV LOGDNA_INGESTION_KEY ',
          secret: ['88414', '5e81c9b4f804e', '8dd40747d0', 'ae38'],
          after: '\n',
        },
      ],
      counterExamples: [
        'LOGDNA_INGESTION_KEY=your-key-here\n',
        ['LOGDNA_INGESTION_KEY=', 'sts_7d', '3', '\n'],
        ['checksum: ', '4c2f0', 'ea3510982', 'ee0676a7cc4af', '645dc', '\n'],
      ],
    },
  ],
} satisfies Provider;
