/** Credentials of Restpack. */

import type { Provider } from '#model/provider';

export default {
  name: 'Restpack',
  docs: 'https://restpack.io',
  rules: [
    {
      id: 'restpack-access-token',
      description: 'An access token of one of Restpack’s services (HTML to PDF, screenshots).',
      keyed: { names: ['restpack'], value: '[A-Za-z0-9]{48}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'make PDF files or screenshots on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("restpack_access_token", "',
          secret: ['aXdW', 'Bmk1992eAQmcR', 'LyInAuMuj', 'BMqVrVwQDN', 'FjZn0EMg6Ci', 'h'],
          after: '");\n',
        },
        {
          before: '  "restpack_access_token": "',
          secret: ['pp4hAL', 'peXK79vxfOsN', 'dYafW6DMbYxH', 'oqNjouvueyb', '6Of2L6T'],
          after: '",\n',
        },
        {
          before: "const restpackAccessToken = '",
          secret: ['gl1vZ', 'y3xwDGTFmLkOs', 'DvFYzGIEl8d', 'vyFp3S76cOaBX', '6N5QR2'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'RESTPACK_ACCESS_TOKEN=your-key-here\n',
        ['RESTPACK_ACCESS_TOKEN=', 'hlUx', 'vaI', '\n'],
        ['checksum: ', 'N6ShF', 'KGLgPkJX8', 'c0UJvZnjJm1', 'Lh9ASj7ZNSL', 'Li7RwARL61', '1K', '\n'],
      ],
    },
  ],
} satisfies Provider;
