/** Credentials of API2Cart. */

import type { Provider } from '#model/provider';

export default {
  name: 'API2Cart',
  docs: 'https://docs.api2cart.com/',
  rules: [
    {
      id: 'api2cart-api-key',
      description: 'An API2Cart API key; with a store key it opens the connected stores.',
      keyed: { names: ['api2cart', 'api2_cart'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read orders and customers of the connected stores and change them',
      rotate: 'In the API2Cart dashboard, account: regenerate the API key.',
      parts: [{ name: 'storeKey', rule: 'api2cart-store-key' }],
      examples: [
        {
          before: [
            'STORE_KEY=',
            ...['1a4f29', '8eba1035d0d', '6c9f5a9e8', '5b4679'],
            '\n',
            "const api2cartApiKey = '",
          ].join(''),
          secret: ['be97', 'd56c2e93eb', 'a89efef0f40', 'dc27709'],
          after: "';\n",
          parts: { storeKey: ['1a4f2', '98eba1035d0d', '6c9f5a9e8', '5b4679'] },
        },
        {
          before: [
            'STORE_KEY=',
            ...['6a39f', '8bcc9b8f315ae', '7b15aedcf', 'cb529'],
            '\n',
            'client.set("api2cart_api_key", "',
          ].join(''),
          secret: ['45c0dd', 'd15b2899b3', 'f02bec9cb8d', 'a74f4'],
          after: '");\n',
          parts: { storeKey: ['6a39', 'f8bcc9b8f', '315ae7b15ae', 'dcfcb529'] },
        },
        {
          before: [
            'STORE_KEY=',
            ...['255e7', 'fa6bf808c494', '0fc61e0597b', '1f92'],
            '\n',
            'API2CART_API_KEY=',
          ].join(''),
          secret: ['725006', 'c0b1305d2be', '560cd7f84f', '49e10'],
          after: '\n',
          parts: { storeKey: ['255e7f', 'a6bf808c49', '40fc61e0597', 'b1f92'] },
        },
      ],
      counterExamples: [
        'API2CART_API_KEY=your-key-here\n',
        ['API2CART_API_KEY=', 'ef63d9', '8', '\n'],
        ['checksum: ', 'c1cd4', 'dc28bac8ef780', '5545fb2aee', '9351', '\n'],
      ],
    },
    {
      id: 'api2cart-store-key',
      description: 'The key of a store connected to API2Cart.',
      keyed: { names: ['store_key', 'storekey'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the store',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: 'client.set("store_key", "',
          secret: ['58d3c', '50df9825bf', '81470de0ab8e3', 'f5ce'],
          after: '");\n',
        },
        {
          before: '  "store_key": "',
          secret: ['dca2b', '08478ab00', '5cadb72585', 'ff06ef82'],
          after: '",\n',
        },
        {
          before: "const storeKey = '",
          secret: ['7075f', '0d408a44d', 'c4d8884de34ab', 'cbe9c'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'STORE_KEY=your-key-here\n',
        ['STORE_KEY=', 'ff902', 'e1', '\n'],
        ['checksum: ', 'ed5cbe', '704d6d2f4751', 'd1fb1851b', '7ec45', '\n'],
      ],
    },
  ],
} satisfies Provider;
