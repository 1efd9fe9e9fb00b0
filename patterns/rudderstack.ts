/** Credentials of RudderStack. */

import type { Provider } from '#model/provider';

export default {
  name: 'RudderStack',
  docs: 'https://www.rudderstack.com/docs/',
  rules: [
    {
      id: 'rudderstack-access-token',
      description: 'An access token or write key of RudderStack.',
      keyed: { names: ['rudderstack', 'rudder_stack', 'rudder_write'], value: '[12][A-Za-z0-9]{26}' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send events; an access token may change the workspace',
      rotate: 'In Settings, Access tokens: delete the token and create another.',
      examples: [
        { before: 'RUDDERSTACK_ACCESS_TOKEN=', secret: ['1gxr', 'Bf1bh231M11h', 'SZAiHvEDUfs'], after: '\n' },
        {
          before: "const rudderstackAccessToken = '",
          secret: ['1jLLY', 'nbrlOu59ak65', '97SOTTxOqi'],
          after: "';\n",
        },
        {
          before: '<string name="rudderstack_access_token">',
          secret: ['10jcsv', '4roZf7hivQ4', 'MVyfOCp1P', '8'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'RUDDERSTACK_ACCESS_TOKEN=your-key-here\n',
        ['RUDDERSTACK_ACCESS_TOKEN=', '2h2g', 'Lt1', '\n'],
        ['checksum: ', '1NTN', 'SymQlcqjmjZ5', 'ckALsP86t7o', '\n'],
      ],
    },
  ],
} satisfies Provider;
