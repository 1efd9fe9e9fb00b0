/** Credentials of WePay. */

import type { Provider } from '#model/provider';

export default {
  name: 'WePay',
  docs: 'https://dev.wepay.com/',
  rules: [
    {
      id: 'wepay-access-token',
      description: 'An access token of WePay (Clear API).',
      regex: String.raw`\b((?:STAGE|PRODUCTION)_[0-9a-f]{64})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the merchant’s account and take and refund payments',
      rotate: 'In the WePay app’s settings: revoke the token, and replace the app’s secret.',
      examples: [
        {
          before: 'WEPAY_ACCESS_TOKEN=',
          secret: [
            'PRODUC',
            'TION_96f3942',
            '05d49c52bf06a',
            '56ecbd0f0ef',
            '43a3f10d07a',
            '3bb4b2ad5277',
            '91964359b2',
          ],
          after: '\n',
        },
        {
          before: "const wepayAccessToken = '",
          secret: [
            'PRODUC',
            'TION_eaa65',
            '8171341bb',
            '75fe130ea8940',
            'edbc6dc8e',
            '8a0f0c27ca6',
            'ff50b15342f9',
            '5470f',
          ],
          after: "';\n",
        },
        {
          before: '<string name="wepay_access_token">',
          secret: [
            'STAG',
            'E_2504de7',
            '0147db8bb',
            '2be4ab5e3ae88',
            '0dd4a06a0',
            '97bc97bc267',
            '1cc3b5ea9',
            '99162e',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: ['WEPAY_ACCESS_TOKEN=your-key-here\n', ['WEPAY_ACCESS_TOKEN=', 'STAG', 'E_f', '\n']],
    },
  ],
} satisfies Provider;
