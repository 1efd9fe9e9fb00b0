/** Credentials of Commerce.js, whose service is called Chec. */

import type { Provider } from '#model/provider';

export default {
  name: 'Commerce.js',
  docs: 'https://commercejs.com/docs/api/#authentication',
  rules: [
    {
      id: 'commercejs-secret-key',
      description: 'A secret API key of Commerce.js (Chec).',
      keyed: {
        names: [
          ...['commercejs', 'commerce.js', 'commerce_js', 'commerce-js'],
          ...['chec_', 'chec-', 'chec.io', 'checapi', 'checkey', 'checsecret', 'checpublic'],
        ],
        value: 'sk_[0-9a-f]{40,45}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the shop’s products, orders and customers',
      rotate: 'In the Chec dashboard, Developer, API keys: delete the key and create another.',
      examples: [
        {
          before: 'export COMMERCEJS_SECRET_KEY="',
          secret: ['sk_854', '1321dc92f0ad', '0be470daf82d', 'e66fd57f2', '279e0e1a'],
          after: '"\n',
        },
        {
          before: 'ENV CHEC_SECRET_KEY ',
          secret: ['sk_70c', 'c14fc8d5ef6d8', '9a9834d6cfdf', '0c1a2b73285', 'c'],
          after: '\n',
        },
        {
          before: '  "commercejs_secret_key": "',
          secret: ['sk_7', '210a975f1f3f', '46d22b04f8', '5c55e1e392a58', 'bbb6f8'],
          after: '",\n',
        },
      ],
      counterExamples: [
        ['COMM', 'ERCEJS_SECR', 'ET_KEY=your-k', 'ey-here\n'],
        ['COMMER', 'CEJS_SECRET', '_KEY=sk_51f0\n'],
      ],
    },
    {
      id: 'commercejs-public-key',
      description: 'A public API key of Commerce.js (Chec).',
      keyed: {
        names: [
          ...['commercejs', 'commerce.js', 'commerce_js', 'commerce-js'],
          ...['chec_', 'chec-', 'chec.io', 'checapi', 'checkey', 'checsecret', 'checpublic'],
        ],
        value: 'pk_[0-9a-f]{40,45}',
      },
      minEntropy: 3.5,
      stopValues: ['pk_184625ed86f36703d7d233bcf6d519a4f9398f20048ec'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'read the shop’s catalogue and fill carts, as its storefront does',
      rotate:
        'It is meant for browsers. In the Chec dashboard, Developer, API keys: delete it if it is abused.',
      examples: [
        {
          before: "const commercejsPublicKey = '",
          secret: ['pk_6', 'cc23d8bf2f2b', '07fa121983', '71978debdc', '8723a23a'],
          after: "';\n",
        },
        {
          before: 'client.set("commercejs_public_key", "',
          secret: ['pk_bb', '93370d6c4be0', '7ac5b6506d', '603e5709c', 'f4f3723b26'],
          after: '");\n',
        },
        {
          before: 'CHEC_PUBLIC_KEY=',
          secret: ['pk_b6e', '55dd28384', '512c18fd8', '893148f30b', '7e153a799', 'c5dc9'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['COMMER', 'CEJS_PUBL', 'IC_KEY=your-', 'key-here\n'],
        ['COMM', 'ERCEJS_PUBL', 'IC_KEY=pk', '_51f0\n'],
      ],
    },
  ],
} satisfies Provider;
