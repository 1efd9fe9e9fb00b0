/** Credentials of Nozbe. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nozbe',
  docs: 'https://nozbe.com/help/advancedfeatures/api/',
  rules: [
    {
      id: 'nozbeteams-api-token',
      description: 'A Nozbe API token.',
      keyed: { names: ['nozbe'], value: '[A-Za-z0-9_-]{40,100}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the projects and tasks that its owner may',
      rotate: 'In Settings, API tokens: delete the token and add another.',
      examples: [
        {
          before: "const nozbeApiToken = '",
          secret: ['dQ8V', '82YWzbjbjf3', 'roDKBOZAZ', '2B-vjryYjYo', 'NmIboplDK'],
          after: "';\n",
        },
        {
          before: 'client.set("nozbe_api_token", "',
          secret: ['tWbT', 'CwQEG-yUdbFzt', '_ZMyvVZ03Aht', 'adKdzE_CR8', 'ALLzHcb'],
          after: '");\n',
        },
        {
          before: 'NOZBE_API_TOKEN=',
          secret: ['QxrJc', 'lvROFDg89m7yW', 'J8bY2oicKvY', 'sXjIlIoP6', 'nBL'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NOZBE_API_TOKEN=your-key-here\n',
        ['NOZBE_API_TOKEN=', 'sHU1z', 'kC', '\n'],
        ['checksum: ', 'ba8U', 'V1brcO8tbs', 'XyuP60a8w_', 'mvO2PrO_wK9Fn', 'C8wwVjeZ', '\n'],
      ],
    },
  ],
} satisfies Provider;
