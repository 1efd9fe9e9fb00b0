/** Credentials of Twelve Data. */

import type { Provider } from '#model/provider';

export default {
  name: 'Twelve Data',
  docs: 'https://twelvedata.com/docs#authentication',
  rules: [
    {
      id: 'twelvedata-api-key',
      description: 'A Twelve Data API key.',
      keyed: { names: ['twelvedata', 'twelve_data', 'twelve-data'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read market data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV TWELVEDATA_API_KEY ',
          secret: ['7b64a', '4a25620a365', 'c66e122c282a', 'b5a5'],
          after: '\n',
        },
        {
          before: "twelvedata_api_key: '",
          secret: ['437b', '62035e01d', '5a48664a7db', 'ee18d217'],
          after: "'\n",
        },
        {
          before: 'export TWELVEDATA_API_KEY="',
          secret: ['b704', '65af111837', 'ad446b378', '29f8fe9d6'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'TWELVEDATA_API_KEY=your-key-here\n',
        ['TWELVEDATA_API_KEY=', '27a0a', 'd5', '\n'],
        ['checksum: ', '914471', '2f46a746f834', '099c92b39c', '2494', '\n'],
      ],
    },
  ],
} satisfies Provider;
