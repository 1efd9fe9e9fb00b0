/** Credentials of Cloverly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloverly',
  docs: 'https://docs.cloverly.com/',
  rules: [
    {
      id: 'cloverly-private-key',
      description: 'A private key of the Cloverly API.',
      keyed: { names: ['cloverly'], value: 'private_key:[0-9a-f]{16,32}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'buy carbon offsets on the owner’s bill and read its purchases',
      rotate: 'In the Cloverly dashboard, API keys: regenerate it.',
      examples: [
        {
          before: 'CLOVERLY_PRIVATE_KEY=',
          secret: ['priva', 'te_key:6790', 'a908bb69fa', '9569'],
          after: '\n',
        },
        {
          before: "const cloverlyPrivateKey = '",
          secret: ['priv', 'ate_key:f1256', '81220831c0f2'],
          after: "';\n",
        },
        {
          before: '<string name="cloverly_private_key">',
          secret: ['priv', 'ate_key:48f', '8d4dc7840755', 'f1'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CLOVERLY_PRIVATE_KEY=your-key-here\n',
        ['CLOVERLY_PRIVATE_KEY=', 'priv', 'ate', '\n'],
        ['checksum: ', 'privat', 'e_key:3db31b5', '4c723f6e1b', 'e4b', '\n'],
      ],
    },
    {
      id: 'cloverly-public-key',
      description: 'A public key of the Cloverly API. Meant to be in pages.',
      keyed: { names: ['cloverly'], value: 'public_key:[0-9a-f]{16,20}' },
      minEntropy: 3.5,
      stopValues: ['public_key:47800ea0ee541b4c'],
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'make estimates for the account',
      rotate: 'In the Cloverly dashboard, API keys: regenerate it.',
      examples: [
        {
          before: '  "cloverly_public_key": "',
          secret: ['publ', 'ic_key:b6736', 'aed9a26c4', 'cdfe'],
          after: '",\n',
        },
        {
          before: 'export CLOVERLY_PUBLIC_KEY="',
          secret: ['publ', 'ic_key:82203', 'ef61676f89', '6df28'],
          after: '"\n',
        },
        {
          before: 'client.set("cloverly_public_key", "',
          secret: ['publi', 'c_key:c9e93db', 'f670bed0ba', '7'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CLOVERLY_PUBLIC_KEY=your-key-here\n',
        ['CLOVERLY_PUBLIC_KEY=', 'publ', 'ic_', '\n'],
        ['checksum: ', 'public', '_key:1701132', '32b3ecaeb1', '897', '\n'],
      ],
    },
  ],
} satisfies Provider;
