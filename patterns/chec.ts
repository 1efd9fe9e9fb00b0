/** Credentials of Chec. */

import type { Provider } from '#model/provider';

export default {
  name: 'Chec',
  docs: 'https://commercejs.com/docs/api/',
  rules: [
    {
      id: 'chec-secret-key',
      description: 'A secret key of Chec (Commerce.js).',
      keyed: { names: ['chec', 'chec.io'], value: 'sk_[0-9a-f]{45}', isCommonWord: true },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the shop’s orders, customers and products',
      rotate: 'In the Chec dashboard, Developer: delete the key and create another.',
      examples: [
        {
          before: 'export CHEC_SECRET_KEY="',
          secret: ['sk_5a', '7096b4e9a29', '31c13bd870', '13f64f0eb65b2', 'b2317956a'],
          after: '"\n',
        },
        {
          before: 'ENV CHEC_SECRET_KEY ',
          secret: ['sk_4c', '82c6be0fe4c', '6d11f32cae7b', '31d40a975', '4bb7de0da', '2e'],
          after: '\n',
        },
        {
          before: '  "chec_secret_key": "',
          secret: ['sk_87', '0fa263516c1', 'c8d5bd786fd', '93369ce030922', 'd9918139'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'CHEC_SECRET_KEY=your-key-here\n',
        ['CHEC_SECRET_KEY=', 'sk_71', '16', '\n'],
        ['checksum: ', 'sk_28', '769bab8f2', '174d4db2d0', '7e026bca92', '36999ee2372', '183', '\n'],
      ],
    },
    {
      id: 'chec-public-key',
      description: 'A public key of Chec (Commerce.js). Meant to be in pages.',
      keyed: { names: ['chec', 'chec.io'], value: 'pk_[0-9a-f]{45}', isCommonWord: true },
      minEntropy: 3,
      stopValues: ['pk_184625ed86f36703d7d233bcf6d519a4f9398f20048ec'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'read products and place orders',
      rotate: 'In the Chec dashboard, Developer: delete the key and create another.',
      examples: [
        {
          before: '  "chec_public_key": "',
          secret: ['pk_05', 'dfa28fb4eb0c5', '72b8f11757f3', '637f3fbf6b8', '53f9bae'],
          after: '",\n',
        },
        {
          before: 'export CHEC_PUBLIC_KEY="',
          secret: ['pk_75', '861a7150775', 'e736b1661', 'f8c5f0a5a73f4', 'b163c34853'],
          after: '"\n',
        },
        {
          before: 'client.set("chec_public_key", "',
          secret: ['pk_65e', '4872b9c22e5e', 'ec862bdff', 'a619d548952', 'd0485e3b49'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CHEC_PUBLIC_KEY=your-key-here\n',
        ['CHEC_PUBLIC_KEY=', 'pk_f8', 'c4', '\n'],
        ['checksum: ', 'pk_006', '16bdafad2', '3a7194495e7c', 'ee10962bfe', 'bcd1241cd8', 'c', '\n'],
      ],
    },
  ],
} satisfies Provider;
