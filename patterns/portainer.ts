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
      verify: 'me',
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
  verify: {
    me: {
      docs: 'https://docs.portainer.io/api/docs',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/users/me', headers: { 'X-API-Key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/Username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message' }, verdict: 'invalid' },
      ],
      facts: { user: '/Username' },
      cases: [
        {
          request: 'GET https://portainer.example.com/api/users/me',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { Id: 1, Username: 'admin', Role: 1 } },
          verdict: 'live',
          facts: { user: 'admin' },
        },
        {
          request: 'GET https://portainer.example.com/api/users/me',
          answer: { status: 401, json: { message: 'Unauthorized', details: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
