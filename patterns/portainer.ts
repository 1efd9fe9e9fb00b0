/** Credentials of Portainer. */

import type { Provider } from '#model/provider';

export default {
  name: 'Portainer',
  docs: 'https://docs.portainer.io/api/access',
  rules: [
    {
      id: 'portainer-access-token',
      description: 'A Portainer access token.',
      keyed: { names: ['portainer', 'x-api-key'], value: 'ptr_[A-Za-z0-9+/]{43}=?' },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage containers, stacks and environments as the owner of the token',
      rotate: 'In Portainer, My account, Access tokens: remove it and add another.',
      examples: [
        {
          before: 'ENV PORTAINER_ACCESS_TOKEN ',
          secret: ['ptr_g', 'odeEA3Pj3S', '7gNoGv+vqEfD', 'AEhGzsbksVJ', '3G05Uz7P/='],
          after: '\n',
        },
        {
          before: "portainer_access_token: '",
          secret: ['ptr_Uy', 'oMJjW9BwAs', 'ZyfaOX3cwx', 'dtfNBMuTu2', 'bFUqFOG2zQ', 's='],
          after: "'\n",
        },
        {
          before: 'export PORTAINER_ACCESS_TOKEN="',
          secret: ['ptr_jI', '9K9lJEzFR/eAS', '+xLFNicEkOh', 'g4QRPZ9SBIU', 'LvujCS='],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PORTAINER_ACCESS_TOKEN=your-key-here\n',
        ['PORTAINER_ACCESS_TOKEN=', 'ptr_d', 'om', '\n'],
        ['checksum: ', 'ptr_8', '1YTUOBc2M', 'baXjqfph2Gj', 'zlamy82tf', '6Ry94U77qPy5D', '\n'],
      ],
    },
  ],
} satisfies Provider;
