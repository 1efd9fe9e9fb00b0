/** Credentials of Copper. */

import type { Provider } from '#model/provider';

export default {
  name: 'Copper',
  docs: 'https://developer.copper.com/introduction/authentication.html',
  rules: [
    {
      id: 'copper-access-token',
      description: 'An API key of the CRM Copper.',
      keyed: {
        names: [
          'x-pw-accesstoken',
          'x_pw_accesstoken',
          'prosperworks',
          'prosper_works',
          'api.copper.com',
          'coppercrm',
          'copper_crm',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the contacts, deals and mail of the CRM',
      rotate: 'In Copper, Settings, Integrations, API keys: delete the key and generate another.',
      examples: [
        {
          before: 'ENV X_PW_ACCESSTOKEN ',
          secret: ['b0fc', 'f917f6f543fa', '0b0c919d83d08', 'ad5'],
          after: '\n',
        },
        {
          before: "x_pw_accesstoken: '",
          secret: ['c49c', 'c7dfe36943', 'a78692544b', '2b4b5601'],
          after: "'\n",
        },
        {
          before: 'export X_PW_ACCESSTOKEN="',
          secret: ['b1089', '41ca489958b', 'b56c8cb1f', '6c04e11'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'X_PW_ACCESSTOKEN=your-key-here\n',
        ['X_PW_ACCESSTOKEN=', '8200', 'ebe', '\n'],
        ['checksum: ', 'c922', 'c3955ec7a38', '36a8a5b1576d9', 'fe0b', '\n'],
      ],
    },
    {
      id: 'copper-api-key',
      description: 'An API key of the CRM Copper, named by the bare word.',
      keyed: { names: ['copper'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the contacts, deals and mail of the CRM',
      rotate: 'In Copper, Settings, Integrations, API keys: delete the key and generate another.',
      examples: [
        {
          before: '<string name="copper_api_key">',
          secret: ['0db465', 'e2a74d2886', '1e3ef0c8c19f6', '547'],
          after: '</string>\n',
        },
        { before: 'COPPER_API_KEY=', secret: ['47a471', '20df1e09e3', 'f9694bce3cc', '6fc04'], after: '\n' },
        {
          before: "copper_api_key: '",
          secret: ['375e8', '35f2edeaf', '9a7b005ac170a', '52852'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'COPPER_API_KEY=your-key-here\n',
        ['COPPER_API_KEY=', 'd2639', 'd7', '\n'],
        ['checksum: ', '536c4', 'bfbdcc5b2d', '7dfeeefc8', 'a9be4c67', '\n'],
      ],
    },
  ],
} satisfies Provider;
