/** Credentials of NVIDIA. */

import type { Provider } from '#model/provider';

export default {
  name: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  rules: [
    {
      id: 'nvidia-api-key',
      description: 'An NVIDIA API key (build.nvidia.com, NGC).',
      regex: String.raw`\b(nvapi-[A-Za-z0-9_-]{60,70})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s credits and pull the organization’s private containers',
      rotate: 'At org.ngc.nvidia.com/setup/api-keys: delete the key and generate another.',
      examples: [
        {
          before: 'NVIDIA_API_KEY=',
          secret: [
            'nvapi-',
            '2mf6JRdCvxbA6',
            '8lQkQ-EYRoHzf',
            'xqvQlXHg2227P',
            'bXFbiRbdjYiNs',
            'FHLxveFFqQh0',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'nvapi-',
            'pe_jINm2wrF7z',
            'OgJJnNowCidnp',
            '8IOfOxDklC5N1',
            '-oTxlYJJ-cdy2',
            'uN_oMbitqN3y',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['nvapi-your-key', ['nvapi-', 'q5OX5v_cYC', 'ED5bo0g8vK']],
    },
  ],
} satisfies Provider;
