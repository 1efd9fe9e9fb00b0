/** Credentials of Helicone. */

import type { Provider } from '#model/provider';

export default {
  name: 'Helicone',
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  rules: [
    {
      id: 'helicone-api-key',
      description: 'An API key of Helicone.',
      regex: String.raw`\b(sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'log requests and read those of the organization',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("helicone_api_key", "',
          secret: ['sk-he', 'licone-dgvt', '7mj-yhsu8lx', '-w6vaaij-', 'ioo9f3b'],
          after: '");\n',
        },
        {
          before: '  "helicone_api_key": "',
          secret: ['sk-he', 'licone-avg2', 'ymc-0z31ji', 'y-d2nslc7-', 'honxk9m'],
          after: '",\n',
        },
        {
          before: "const heliconeApiKey = '",
          secret: ['sk-he', 'licone-otn', 'k2dj-t0yntte-', '2zawnn7-fd', '1i9ez'],
          after: "';\n",
        },
      ],
      counterExamples: ['HELICONE_API_KEY=your-key-here\n', ['HELICONE_API_KEY=', 'sk-hel', 'i', '\n']],
    },
  ],
} satisfies Provider;
