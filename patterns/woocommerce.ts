/** Credentials of WooCommerce. */

import type { Provider } from '#model/provider';

export default {
  name: 'WooCommerce',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/',
  rules: [
    {
      id: 'woocommerce-consumer-secret',
      description: 'The secret of a REST API key of a WooCommerce shop.',
      regex: String.raw`\b(cs_[0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the shop’s orders, customers and products',
      rotate: 'In WooCommerce, Settings, Advanced, REST API: revoke the key and add another.',
      parts: [{ name: 'key', rule: 'woocommerce-consumer-key', acrossFiles: true }],
      examples: [
        {
          before: [
            'WOOCOMMERCE_CONSUMER_KEY=',
            ...['ck_f4c', 'b288b904a', '766d72ca66', '16dc71c0b', '63b08cb0e'],
            '\n',
            'ENV WOOCOMMERCE_CONSUMER_SECRET ',
          ].join(''),
          secret: ['cs_cb0', '6a75f3e445f0', '578bbe399', '5302f465caf6d', 'f67'],
          after: '\n',
          parts: { key: ['ck_f4', 'cb288b904a', '766d72ca66', '16dc71c0b63b0', '8cb0e'] },
        },
        {
          before: [
            'WOOCOMMERCE_CONSUMER_KEY=',
            ...['ck_0a2', 'ee9259f326', 'd8bd1d252dc4', 'af5ef5a7dbbc0', '80'],
            '\n',
            "woocommerce_consumer_secret: '",
          ].join(''),
          secret: ['cs_e', '2c3f535af3c7', 'd128f8a520650', 'f38d63e96', '46cbe'],
          after: "'\n",
          parts: { key: ['ck_0a', '2ee9259f32', '6d8bd1d252d', 'c4af5ef5a7dbb', 'c080'] },
        },
        {
          before: [
            'WOOCOMMERCE_CONSUMER_KEY=',
            ...['ck_9a', '703adf418', '96e14dabe05c', '09f37080fcef4', 'c82e'],
            '\n',
            'export WOOCOMMERCE_CONSUMER_SECRET="',
          ].join(''),
          secret: ['cs_9', '7b69691eb', '41139a828cf', '7506d911c7', '0f1847f42'],
          after: '"\n',
          parts: { key: ['ck_9a', '703adf41896e', '14dabe05c09', 'f37080fcef4', 'c82e'] },
        },
      ],
      counterExamples: [
        'WOOCOMMERCE_CONSUMER_SECRET=your-key-here\n',
        ['WOOCOMMERCE_CONSUMER_SECRET=', 'cs_c', '8a8', '\n'],
      ],
    },
    {
      id: 'woocommerce-consumer-key',
      description: 'The name of a REST API key of a WooCommerce shop.',
      regex: String.raw`\b(ck_[0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name a key; it opens nothing without the secret',
      rotate: 'It goes with its secret.',
      isPartOnly: true,
      examples: [
        {
          before: "woocommerce_consumer_key: '",
          secret: ['ck_1bf', '3a15f388855a2', '9977fcf8d04', '776264e24328', '4'],
          after: "'\n",
        },
        {
          before: '<string name="woocommerce_consumer_key">',
          secret: ['ck_9', '93f5600f52', '9a56e138d7b3', '907914d69c5', '7d8be6'],
          after: '</string>\n',
        },
        {
          before: 'ENV WOOCOMMERCE_CONSUMER_KEY ',
          secret: ['ck_f', '1d2b6c06fa58', '368c0d14c3', 'b0bca27ddd8', '9944df'],
          after: '\n',
        },
      ],
      counterExamples: [
        'WOOCOMMERCE_CONSUMER_KEY=your-key-here\n',
        ['WOOCOMMERCE_CONSUMER_KEY=', 'ck_cd0', '3', '\n'],
      ],
    },
  ],
} satisfies Provider;
