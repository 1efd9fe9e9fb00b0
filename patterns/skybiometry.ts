/** Credentials of SkyBiometry. */

import type { Provider } from '#model/provider';

export default {
  name: 'SkyBiometry',
  docs: 'https://skybiometry.com/documentation/',
  rules: [
    {
      id: 'skybiometry-api-secret',
      description: 'A SkyBiometry API key or secret.',
      keyed: { names: ['skybiometry', 'sky_biometry'], value: '[a-z0-9]{25,26}' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'find and compare faces on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'export SKYBIOMETRY_API_SECRET="',
          secret: ['mxt2', 'fyh4mtdrmnf', '0pgej0fdiw', 'i'],
          after: '"\n',
        },
        { before: 'ENV SKYBIOMETRY_API_SECRET ', secret: ['ltqv', '9k0gam4jdd', 'veo13zj622r'], after: '\n' },
        {
          before: '  "skybiometry_api_secret": "',
          secret: ['t13zj', 'o9qia8f5ouk', 'pkpgn0rez'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SKYBIOMETRY_API_SECRET=your-key-here\n',
        ['SKYBIOMETRY_API_SECRET=', 'i1qrb', 'rd', '\n'],
        ['checksum: ', '1ob5', 'an4gcgnp8', 'tbp836b6kr', 'sd9', '\n'],
      ],
    },
  ],
} satisfies Provider;
