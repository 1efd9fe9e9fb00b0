/** Credentials of Veriphone. */

import type { Provider } from '#model/provider';

export default {
  name: 'Veriphone',
  docs: 'https://veriphone.io/docs/v2',
  rules: [
    {
      id: 'veriphone-api-key',
      description: 'A Veriphone API key.',
      keyed: { names: ['veriphone'], value: '[0-9A-F]{32}' },
      minEntropy: 3,
      stopValues: ['712e59151c8b4d1db593d43678abbf47'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up phone numbers on the owner’s credits',
      rotate: 'In the control panel: generate a new key.',
      examples: [
        {
          before: '<string name="veriphone_api_key">',
          secret: ['827BE1', '762E9C1BD57', '4FB6C943D01A1', '43'],
          after: '</string>\n',
        },
        {
          before: 'VERIPHONE_API_KEY=',
          secret: ['15E07D', '1A778AE034', '1A20DFBF1521', '168D'],
          after: '\n',
        },
        {
          before: "veriphone_api_key: '",
          secret: ['78D26', 'FA5AC82BC2', 'F5971A852904', '927A3'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'VERIPHONE_API_KEY=your-key-here\n',
        ['VERIPHONE_API_KEY=', '49D993', 'A', '\n'],
        ['checksum: ', 'C500', '6E06E01A3E3FD', '07F5EB696E2D', '1F9', '\n'],
      ],
    },
  ],
} satisfies Provider;
