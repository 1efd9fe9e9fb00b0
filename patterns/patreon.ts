/** Credentials of Patreon. */

import type { Provider } from '#model/provider';

export default {
  name: 'Patreon',
  docs: 'https://docs.patreon.com/#oauth',
  rules: [
    {
      id: 'patreon-access-token',
      description: 'A creator’s access or refresh token, or a client secret, of Patreon.',
      keyed: { names: ['patreon'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read patrons and their addresses',
      rotate: 'At patreon.com/portal/registration/register-clients: refresh the token or delete the client.',
      examples: [
        {
          before: 'client.set("patreon_access_token", "',
          secret: ['-c09y', 'zEiH3NzTfk8io', 'KeWijoHiGQgW', 'XRHDdOMWfMa', 'BQ'],
          after: '");\n',
        },
        {
          before: '  "patreon_access_token": "',
          secret: ['z_2WbN', 'D9kGXchQ6zswp', '4IclR3l85khRl', 'M7BHalZbUra'],
          after: '",\n',
        },
        {
          before: "const patreonAccessToken = '",
          secret: ['46wwh', 'JM6k47I2i8bf', '2nKzo-4vIygr', 'DVsgxas5H0', 'HSDE'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'PATREON_ACCESS_TOKEN=your-key-here\n',
        ['PATREON_ACCESS_TOKEN=', 'NDzE', 'bfs', '\n'],
        ['checksum: ', '0jVmnS', '0hGQ1EATcHgb', 'J7Ku7Pn-074', 'xnVGvoc8G', 's4_ZA', '\n'],
      ],
    },
  ],
} satisfies Provider;
