/** Credentials of Equinix Metal. */

import type { Provider } from '#model/provider';

export default {
  name: 'Equinix Metal',
  docs: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
  rules: [
    {
      id: 'equinix-metal-api-token',
      description: 'An API token of Equinix Metal (Packet).',
      keyed: {
        names: [
          'metal_auth_token',
          'packet_auth_token',
          'packet_api_key',
          'packet_api_token',
          'equinix_metal',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'create and destroy servers',
      rotate: 'In the console, API keys: delete the key and create another.',
      examples: [
        {
          before: 'export METAL_AUTH_TOKEN="',
          secret: ['PWky', 'KCEjohKhtZwD', 'wKsrgf7yQ', 'xtUanvK'],
          after: '"\n',
        },
        {
          before: 'ENV METAL_AUTH_TOKEN ',
          secret: ['Wi7m2C', 'BbXxH23sudNO', 'Q1hy1Ocq8c', 'RIiJ'],
          after: '\n',
        },
        {
          before: '  "metal_auth_token": "',
          secret: ['cfDA', 'wkjrLXRcmyrv', 'Ad9EMwJzUosOn', 'RDr'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'METAL_AUTH_TOKEN=your-key-here\n',
        ['METAL_AUTH_TOKEN=', '2DEm', 'prB', '\n'],
        ['checksum: ', '2SGSQ', 'rsxDsYshV', 'La46lu00rz', '2O1ufTYw', '\n'],
      ],
    },
  ],
} satisfies Provider;
