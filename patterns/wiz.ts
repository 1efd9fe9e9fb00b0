/** Credentials of Wiz. */

import type { Provider } from '#model/provider';

export default {
  name: 'Wiz',
  docs: 'https://docs.wiz.io/',
  rules: [
    {
      id: 'wiz-client-secret',
      description: 'The secret of a Wiz service account.',
      keyed: { names: ['wiz', 'wiz_io', 'wiz.io'], value: '[A-Za-z0-9]{64}', isCommonWord: true },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read the organization’s cloud inventory, vulnerabilities and findings, or change them, as its scopes allow',
      rotate: 'In Wiz, Settings, Access management, Service accounts: rotate the secret.',
      parts: [{ name: 'clientId', rule: 'wiz-client-id' }],
      examples: [
        {
          before: [
            'WIZ_CLIENT_ID=',
            ...['998o', 'oev3hxbafx', 'hzz81ke7g48f', 'bh0usdd7y3kl5', '3cuwxut0vb3e', 'pg'],
            '\n',
            'client.set("wiz_client_secret", "',
          ].join(''),
          secret: [
            'C36v',
            '6FuvRNRxT',
            '7G9TcPoD0C',
            'qtrI2aONvYG',
            'tguNIsIp7Tp7',
            'sSxCN4JUt5Dfa',
            'PwzYv',
          ],
          after: '");\n',
          parts: { clientId: ['998oo', 'ev3hxbafxh', 'zz81ke7g48fbh', '0usdd7y3kl53', 'cuwxut0vb', '3epg'] },
        },
        {
          before: [
            'WIZ_CLIENT_ID=',
            ...['76cz9r', 'cih3w112jf7u8', 'o9gdf8se8elb', 'g9dgcewxtvl1c', '6uieesi87'],
            '\n',
            '  "wiz_client_secret": "',
          ].join(''),
          secret: [
            'KNHjL7',
            'QSabYWFQv4xX',
            '2ELZPlWcnwOc',
            'k2Q4b7v31',
            'Bf40x14bXR9',
            '0i3t64sRxepIZ',
            '2',
          ],
          after: '",\n',
          parts: { clientId: ['76cz', '9rcih3w112jf', '7u8o9gdf8se', '8elbg9dgcewx', 'tvl1c6uie', 'esi87'] },
        },
        {
          before: [
            'WIZ_CLIENT_ID=',
            ...['8rptq', 'r6h9rrxj2g', 'qmwstopy3d1p', 'x49tdxbsu', 'c75vlab76e73', 'gdcq6'],
            '\n',
            "const wizClientSecret = '",
          ].join(''),
          secret: [
            'xx5HP',
            'eebasmlOIilK',
            'MO0qgF1HVv',
            '5ta9Q7M3BJ',
            'B4lUXnJqFK',
            'NfZKCsWeZv4v1',
            'jhH7',
          ],
          after: "';\n",
          parts: { clientId: ['8rpt', 'qr6h9rrxj', '2gqmwstopy3d1', 'px49tdxbsu', 'c75vlab76e73', 'gdcq6'] },
        },
      ],
      counterExamples: [
        'WIZ_CLIENT_SECRET=your-key-here\n',
        ['WIZ_CLIENT_SECRET=', '8xQt', 'vpU', '\n'],
        [
          'checksum: ',
          'ZB4c',
          'gMv35oyl5Ua5',
          'RM8V1TOVMCrf',
          'vclHsUqnuhrts',
          'I4JMgB2qkEmfj',
          'H9E5BSVZqI',
          '\n',
        ],
      ],
    },
    {
      id: 'wiz-client-id',
      description: 'The client id of a Wiz service account.',
      keyed: { names: ['wiz', 'wiz_io', 'wiz.io'], value: '[a-z0-9]{52,53}', isCommonWord: true },
      minEntropy: 4,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app',
      rotate: 'It is no secret by itself; replace the secret that belongs to it.',
      isPartOnly: true,
      examples: [
        {
          before: '<string name="wiz_client_id">',
          secret: ['36yhu', 'atj4r4vbu325', 'l0uec34t7g', '3i7rxo35hygfj', 'z2wrynpim', 'd4kn'],
          after: '</string>\n',
        },
        {
          before: 'WIZ_CLIENT_ID=',
          secret: ['j3ovy9', '48zisezyrao', 'ioqjl0met3i', 'bhaqv2d3bkefb', 'v0p2qcwpo', '4hy'],
          after: '\n',
        },
        {
          before: "wiz_client_id: '",
          secret: ['s4zcaz', 'vy2xrsh9fkw', 'mp1j1njzfdfaj', '3jdv0j105', 'g70e62hy62s3', 'gm'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'WIZ_CLIENT_ID=your-key-here\n',
        ['WIZ_CLIENT_ID=', '38yae', '7w', '\n'],
        ['checksum: ', '65aw1', 'q8b5d9ksrj9', 'hinwf392yplhw', 'rolhvr8ytf', 'w9dshqjsulgkf', '\n'],
      ],
    },
  ],
} satisfies Provider;
