/** Credentials of dfuse, whose cloud has closed. */

import type { Provider } from '#model/provider';

export default {
  name: 'dfuse',
  docs: 'https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/',
  rules: [
    {
      id: 'dfuse-api-key',
      description: 'An API key of dfuse, the blockchain streaming service; its cloud has closed.',
      keyed: { names: ['dfuse', 'streamingfast'], value: '(?:server|web|mobile|cli)_[0-9a-f]{32}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'stream blockchain data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'client.set("dfuse_api_key", "',
          secret: ['mobi', 'le_50ea80647', '405758779', 'e4b9303d9b', '5a63'],
          after: '");\n',
        },
        {
          before: '  "dfuse_api_key": "',
          secret: ['server', '_bc29400b01', '4babbe6c0a', '259dee1c2', 'fed'],
          after: '",\n',
        },
        {
          before: "const dfuseApiKey = '",
          secret: ['web_0', '5c83b8bbb5', '87c1f05f12', '5e6bb53247', '6'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DFUSE_API_KEY=your-key-here\n',
        ['DFUSE_API_KEY=', 'cli_c9', 'd', '\n'],
        ['checksum: ', 'mobile', '_bdf255ae3', 'b9e4929ea770', '9b61fd303a2', '\n'],
      ],
    },
  ],
} satisfies Provider;
