/** Credentials of Demio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Demio',
  docs: 'https://support.demio.com/en/articles/8384042-does-demio-have-an-api',
  rules: [
    {
      id: 'demio-api-secret',
      description: 'An API key or secret of Demio, the webinar service.',
      keyed: { names: ['demio'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the webinars and register people to them',
      rotate: 'In Demio, Settings, API: regenerate the key and the secret.',
      examples: [
        {
          before: 'export DEMIO_API_SECRET="',
          secret: ['ZiZj', 'GMpOnosFv7V', 'g63tZ8TKSAzeq', 'ge3D'],
          after: '"\n',
        },
        {
          before: 'ENV DEMIO_API_SECRET ',
          secret: ['QlNBmE', 'zBNjMLAXVPbW', 'j6fkG0gDr', 'RSanu'],
          after: '\n',
        },
        {
          before: '  "demio_api_secret": "',
          secret: ['xLH5Y', 'qzfZdPM8o2', 'PGO6HfgapP', 'p5vYXSL'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'DEMIO_API_SECRET=your-key-here\n',
        ['DEMIO_API_SECRET=', 'WTEHH', '0C', '\n'],
        ['checksum: ', 'gBVO', 'G19Nd3kbNxeRl', 'w3DUAfK9R', '3pD3Gu', '\n'],
      ],
    },
  ],
} satisfies Provider;
