/** Credentials of Face++. */

import type { Provider } from '#model/provider';

export default {
  name: 'Face++',
  docs: 'https://console.faceplusplus.com/documents/7079083',
  rules: [
    {
      id: 'faceplusplus-api-secret',
      description: 'An API key or secret of Face++.',
      keyed: { names: ['faceplusplus', 'facepp', 'face_plus', 'face++'], value: '[A-Za-z0-9_-]{32}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'recognise faces on the owner’s bill and read his face sets',
      rotate: 'In the Face++ console, API key: delete the key and create another.',
      examples: [
        {
          before: "const faceplusplusApiSecret = '",
          secret: ['nKUMr', 'JIMogGMpHc5', 'iO6aelWrp', 'SXw_nk-'],
          after: "';\n",
        },
        {
          before: 'client.set("faceplusplus_api_secret", "',
          secret: ['rp3Lq', '1Vic1Xu8o', 'BZpeuTUcjZ', 'TnN8i9t1'],
          after: '");\n',
        },
        {
          before: 'FACEPLUSPLUS_API_SECRET=',
          secret: ['qeJX', 'e5iVZQYIj', '11s3xgcvvV1mX', 'Zx7_pQ'],
          after: '\n',
        },
      ],
      counterExamples: [
        'FACEPLUSPLUS_API_SECRET=your-key-here\n',
        ['FACEPLUSPLUS_API_SECRET=', 'yR5m', 'eEJ', '\n'],
        ['checksum: ', 'btq-0l', 'G50DorKqiNnNr', 'Pz6KgBV1k4', 'qcD', '\n'],
      ],
    },
  ],
} satisfies Provider;
