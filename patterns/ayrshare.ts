/** Credentials of Ayrshare. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ayrshare',
  docs: 'https://www.ayrshare.com/docs/apis/overview',
  rules: [
    {
      id: 'ayrshare-api-key',
      description: 'An Ayrshare API key.',
      keyed: { names: ['ayrshare'], value: '[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}|[0-9A-F]{8}(?:-[0-9A-F]{8}){3}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'post to the owner’s social networks and read its messages',
      rotate: 'In the Ayrshare dashboard, API key: regenerate it.',
      examples: [
        {
          before: '<string name="ayrshare_api_key">',
          secret: ['6E0C1', '07E-E547EBAC-', '156B17F2-E8', 'CDD9DA'],
          after: '</string>\n',
        },
        {
          before: 'AYRSHARE_API_KEY=',
          secret: ['AAD15B', 'E4-261DA9', '75-3F39C10', 'D-E92F465', 'D'],
          after: '\n',
        },
        {
          before: "ayrshare_api_key: '",
          secret: ['L76MD', '1G-VTA9TDK-', '9JGOGMS-XS3', 'WGXA'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'AYRSHARE_API_KEY=your-key-here\n',
        ['AYRSHARE_API_KEY=', 'CXDS', 'IYO', '\n'],
        ['checksum: ', 'EFXW7', 'D1-Y41F1T1', '-391WE4W-', 'VQ6P6RU', '\n'],
      ],
    },
  ],
} satisfies Provider;
