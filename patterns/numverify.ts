/** Credentials of numverify. */

import type { Provider } from '#model/provider';

export default {
  name: 'numverify',
  docs: 'https://numverify.com/documentation',
  rules: [
    {
      id: 'numverify-access-key',
      description: 'A numverify access key.',
      keyed: { names: ['numverify', 'num_verify'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'check phone numbers on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "numverify_access_key": "',
          secret: ['3044', '879710c03', '122773029a2', '855d3368'],
          after: '",\n',
        },
        {
          before: 'export NUMVERIFY_ACCESS_KEY="',
          secret: ['b90010', '702cfd2d605c7', '306744fba65', '32'],
          after: '"\n',
        },
        {
          before: 'client.set("numverify_access_key", "',
          secret: ['df95bd', '443132f26bf66', 'b60489867966f'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'NUMVERIFY_ACCESS_KEY=your-key-here\n',
        ['NUMVERIFY_ACCESS_KEY=', '2179e6', '9', '\n'],
        ['checksum: ', '27e37f', 'bb188b3199d', 'a24ce140e', '0dd60c', '\n'],
      ],
    },
  ],
} satisfies Provider;
