/** Credentials of Dyspatch. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dyspatch',
  docs: 'https://docs.dyspatch.io/',
  rules: [
    {
      id: 'dyspatch-api-key',
      description: 'An API key of Dyspatch.',
      keyed: { names: ['dyspatch'], value: '[A-Z0-9]{52}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and render the organization’s e-mail templates',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '<string name="dyspatch_api_key">',
          secret: ['6Q41T', 'QZ1DF5TNSYNF', 'LX3LXULBOX4', 'DFTKI64Z2UCY', 'Y3PR5Z19R3VZ'],
          after: '</string>\n',
        },
        {
          before: 'DYSPATCH_API_KEY=',
          secret: ['ZYMVW', 'P9AIFU9IRNZ', 'SFE5A92J5', 'XI8D2VIQMB', 'JDILQPWUOA', 'WVBNHS2'],
          after: '\n',
        },
        {
          before: "dyspatch_api_key: '",
          secret: ['IJ0YPR', 'J7DL0BG05E4', 'E1ZTIT9C0UK6', 'CWBM1V8LH', '97XHAC6F2UUPS', '5'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'DYSPATCH_API_KEY=your-key-here\n',
        ['DYSPATCH_API_KEY=', 'T4XT', 'SJ5', '\n'],
        ['checksum: ', 'IVTDU', 'RHEU42RTDNC', 'AA4RWUQ9JTAG', 'BVUM52G6CP71Z', 'T8124KDE3L6', '\n'],
      ],
    },
  ],
} satisfies Provider;
