/** Credentials of ScreenshotAPI.net. */

import type { Provider } from '#model/provider';

export default {
  name: 'ScreenshotAPI.net',
  docs: 'https://www.screenshotapi.net/documentation',
  rules: [
    {
      id: 'screenshotapi-api-token',
      description: 'A ScreenshotAPI.net API token.',
      keyed: {
        names: ['screenshotapi', 'screenshot_api', 'screenshot-api'],
        value: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
      },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'make screenshots on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="screenshotapi_api_token">',
          secret: ['3JA1LU', '8-YYCNHML-NJ', 'ZR0SA-32FOU', 'JA'],
          after: '</string>\n',
        },
        {
          before: 'SCREENSHOTAPI_API_TOKEN=',
          secret: ['HFVMH', '1Q-UFMNHHM-V', 'WU9B1E-FM5', 'RSBD'],
          after: '\n',
        },
        {
          before: "screenshotapi_api_token: '",
          secret: ['B53FQ', 'ZE-I8JC3M', '9-3IZUGEZ-30D', 'ICBY'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SCREENSHOTAPI_API_TOKEN=your-key-here\n',
        ['SCREENSHOTAPI_API_TOKEN=', 'OCTAC', 'ZJ', '\n'],
        ['checksum: ', 'LUGNO', 'A8-TUQJCG9', '-XLBNNCU-', 'ULMKX4H', '\n'],
      ],
    },
  ],
} satisfies Provider;
