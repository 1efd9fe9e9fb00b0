/** Credentials of Rainforest Pay. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rainforest Pay',
  docs: 'https://docs.rainforestpay.com',
  rules: [
    {
      id: 'rainforestpay-api-key',
      description: 'A Rainforest Pay API key.',
      regex: String.raw`\b((?:sbx_)?apikey_[0-9a-f]{64})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'take payments, refund them and read merchants',
      rotate: 'In the Rainforest portal, API keys: delete the key and create another.',
      examples: [
        {
          before: '<string name="rainforestpay_api_key">',
          secret: [
            'sbx_a',
            'pikey_83a',
            'f312d49cf1',
            '73b7e6b9335fb',
            '0332b6b7a573b',
            '8b5b8d6935',
            '7630a74566',
            'd2972',
          ],
          after: '</string>\n',
        },
        {
          before: 'RAINFORESTPAY_API_KEY=',
          secret: [
            'sbx_a',
            'pikey_51eb5',
            '325f6e39c',
            'c63cd29361',
            '88a1ebf66412',
            'abb1b50b3',
            '3c91a2d3c646',
            '0e5d3dd',
          ],
          after: '\n',
        },
        {
          before: "rainforestpay_api_key: '",
          secret: [
            'apike',
            'y_8e43f379e72',
            '7401fafcbcc8',
            '3cb70394d6a',
            '740b7104331e',
            'f477aca544',
            'cba76ea4',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'RAINFORESTPAY_API_KEY=your-key-here\n',
        ['RAINFORESTPAY_API_KEY=', 'apike', 'y_', '\n'],
      ],
    },
  ],
} satisfies Provider;
