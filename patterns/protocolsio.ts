/** Credentials of protocols.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'protocols.io',
  docs: 'https://apidoc.protocols.io',
  rules: [
    {
      id: 'protocolsio-access-token',
      description: 'A protocols.io access token.',
      keyed: {
        names: ['protocolsio', 'protocols_io', 'protocols-io', 'protocols.io'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the owner’s protocols',
      rotate: 'In protocols.io, Developers: regenerate the token.',
      examples: [
        {
          before: "const protocolsioAccessToken = '",
          secret: ['06f4d7', 'a0671a485eb7', 'b5ff5942f5f', '25f9fdae6497f', '3591d198c3a99', '635333aa2'],
          after: "';\n",
        },
        {
          before: 'client.set("protocolsio_access_token", "',
          secret: [
            'a54884',
            '8a6af2e4a6',
            'f7a8fc90adf9',
            '2c5d943c53',
            '36086e7280',
            '754ca5afd',
            '3404547',
          ],
          after: '");\n',
        },
        {
          before: 'PROTOCOLSIO_ACCESS_TOKEN=',
          secret: [
            'ed7895',
            '25d775fa3',
            'c4a3116dde50',
            '7fdbf9e4274e9',
            '453446c4add',
            '4a11a3d50f',
            '00d',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'PROTOCOLSIO_ACCESS_TOKEN=your-key-here\n',
        ['PROTOCOLSIO_ACCESS_TOKEN=', 'f254', '1c1', '\n'],
        [
          'checksum: ',
          '21c3',
          'b9a8571aafd',
          '22e3d90fd',
          'f96cbb66e20cc',
          'e4a4530ab9eda',
          '05d5d3e861bf',
          '1e',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
