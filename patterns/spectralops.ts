/** Credentials of SpectralOps. */

import type { Provider } from '#model/provider';

export default {
  name: 'SpectralOps',
  docs: 'https://guides.spectralops.io/',
  rules: [
    {
      id: 'spectralops-dsn-key',
      description: 'The key of a Spectral team, as its SPECTRAL_DSN carries it.',
      regex: String.raw`\b(spu-[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send scan results in the team’s name and download its scanner and its rules',
      rotate: 'In Spectral’s settings, General: reset the team key and put the new DSN into every pipeline.',
      examples: [
        {
          before: 'ENV SPECTRALOPS_DSN_KEY ',
          secret: ['spu-4e', '6080601b42', 'b7023cccf48e', '11047d41'],
          after: '\n',
        },
        {
          before: "spectralops_dsn_key: '",
          secret: ['spu-', '0d5ab751d196', '9013e089ebf', '2267ae0ff'],
          after: "'\n",
        },
        {
          before: 'export SPECTRALOPS_DSN_KEY="',
          secret: ['spu-91', '51f97d8489c39', 'cc2e2ab3284ee', '47f5'],
          after: '"\n',
        },
      ],
      counterExamples: ['SPECTRALOPS_DSN_KEY=your-key-here\n', ['SPECTRALOPS_DSN_KEY=', 'spu-6c', 'c', '\n']],
    },
  ],
} satisfies Provider;
