/** Credentials of Adyen. */

import type { Provider } from '#model/provider';

export default {
  name: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  rules: [
    {
      id: 'adyen-api-key',
      description: 'An Adyen API key.',
      // Takes `AQE…==-…=-…`; refuses `AQE…==`.
      regex: String.raw`\b(AQE[a-z0-9][A-Za-z0-9]{6,12}[A-Za-z0-9+/=]{60,200}-[A-Za-z0-9+/=]{20,60}-[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x7e]{8,32})`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'take, refund and read payments of the merchant’s accounts, as its roles allow',
      rotate:
        'In the Customer Area, Developers, API credentials: generate a new API key; the old one keeps working for 24 hours unless ended at once.',
      examples: [
        {
          before: 'ADYEN_API_KEY=',
          secret: [
            'AQEyhmfLKZmVDf8',
            'h8MkAOfwI2zGgx6tm68e4ckCKW1DulK5W5AeHRRy',
            'aWAeCDlE5VkzRCtTTsJXavEeA7mrcG3YfkMxzWTs',
            '/40vehV1LZF',
            'AI0ijXZKoD==-',
            'cIF0XvZwoXMSSzjXfAaO',
            '5LM98yPpsIK1c2ohiM7z',
            '=-7rSKKziW',
            'BuL31WVB',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "X-API-Key: ',
          secret: [
            'AQEyhmfLBYlHL91',
            'DzUzNGgjqhoOSsrz1YmlnT92yyJpRymJvyLYH31r',
            'z1P1jLYBopBtQBA0IJPBgtuedSZz06AAAvDJQeKH',
            '/5blQDzDH8s',
            'xxbZdEhpK5==-',
            'FkkJkr2QrcQXr9ziWMQL',
            'sfrgdaX5pS3gV6o44Sgc',
            '=-q3FFdXaZ',
            'UWvNQdxc',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'adyen:\n  api_key: ',
          secret: [
            'AQEyhmfJsCPlWF1',
            'snoGpZEBMfR9vZLqo6lfHQrzF6jHAOf6q9rf0W3A',
            'wcGRCJ8dICuUBpd3fpxZFTCPGniLF8YhiYFIdtcZ',
            '/W3lB5KM2Hu',
            'RbVb8dX5KS==-',
            'mlMeq6RLj2slylodrQDv',
            'RkJSlkZ6RdtjELnFreFy',
            '=-v9xzjd5D',
            '5DECLYZh',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['ADYEN_API_KEY=AQE...', 'AQEyhmfuXNWTK0Qc'],
    },
    {
      id: 'adyen-client-key',
      description: 'An Adyen client key. Meant to be in pages and apps.',
      keyed: { names: ['client_key', 'clientkey', 'adyen'], value: '(?:test|live)_[A-Z0-9]{32}' },
      minEntropy: 4,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'start payments from the origins listed for it',
      rotate: 'In the Customer Area, Developers, API credentials: generate a new client key.',
      docs: 'https://docs.adyen.com/development-resources/client-side-authentication/',
      examples: [
        {
          before: "const clientKey = '",
          secret: ['live_', 'TZ12DAX4QY12DRE8', 'LG8QV2R5DP99FD6P'],
          after: "';\n",
        },
        {
          before: 'ADYEN_CLIENT_KEY=',
          secret: ['live_', '9GVYSWI3AHZNDIFA', 'V100YRZDZ2LZLX2I'],
          after: '\n',
        },
      ],
      counterExamples: [
        "const clientKey = 'live_0O********';\n",
        "const clientKey = 'your-key-here';\n",
        ["const clientKey = '", 'live_0OMOC5QU', "ARY59QC5';\n"],
      ],
    },
    {
      id: 'adyen-hmac-key',
      description: 'An Adyen HMAC key, which signs notifications.',
      keyed: {
        names: ['adyen_hmac', 'adyenhmac', 'adyen-hmac', 'hmac_key', 'hmackey'],
        value: '[0-9A-F]{64}',
      },
      minEntropy: 3.3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'forge notifications that the server takes for Adyen’s: payments that never happened',
      rotate: 'In the Customer Area, Developers, Webhooks: generate a new HMAC key, switch over, save.',
      docs: 'https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/',
      examples: [
        {
          before: 'ADYEN_HMAC_KEY=',
          secret: ['B6B1B9D886C8BB08E386CB213B5BE005', '3EFCC0F035930D58ECA85753F2643D39'],
          after: '\n',
        },
        {
          before: "const hmacKey = '",
          secret: ['2150BEF4E4123774B92246505A872D51', '1B971A91140BDEED4CB84EDC6A5EC8E1'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ADYEN_HMAC_KEY=4038********\n',
        'ADYEN_HMAC_KEY=your-key-here\n',
        ['ADYEN_HMAC_KEY=', '403813EF1C76A8C9', '995435230E9B4F3E', '\n'],
      ],
    },
  ],
} satisfies Provider;
