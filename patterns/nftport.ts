/** Credentials of NFTPort. */

import type { Provider } from '#model/provider';

export default {
  name: 'NFTPort',
  docs: 'https://docs.nftport.xyz/reference/authentication',
  rules: [
    {
      id: 'nftport-api-key',
      description: 'An NFTPort API key.',
      keyed: {
        names: ['nftport', 'nft_port'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and mint tokens on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("nftport_api_key", "',
          secret: ['fc894', '190-e5e5-cf53', '-6443-fcd', 'b541dc8ea'],
          after: '");\n',
        },
        {
          before: '  "nftport_api_key": "',
          secret: ['59ea4', 'e6c-4b23-', 'f4ce-05dd-b6d', 'ef0d72067'],
          after: '",\n',
        },
        {
          before: "const nftportApiKey = '",
          secret: ['9a23d', '3a5-7921-0', '11f-e13a-55a', 'ec1c63e2d'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'NFTPORT_API_KEY=your-key-here\n',
        ['NFTPORT_API_KEY=', '8a76', 'c44', '\n'],
        ['checksum: ', '5d48', 'ecae-d918-b4a', 'f-9ff1-210', 'ce8124c53', '\n'],
      ],
    },
  ],
} satisfies Provider;
