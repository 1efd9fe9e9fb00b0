/** Credentials of Request Finance. */

import type { Provider } from '#model/provider';

export default {
  name: 'Request Finance',
  docs: 'https://docs.request.finance',
  rules: [
    {
      id: 'requestfinance-api-key',
      description: 'A Request Finance API key.',
      keyed: {
        names: ['requestfinance', 'request_finance', 'request-finance', 'request.finance'],
        value: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and create invoices',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="requestfinance_api_key">',
          secret: ['BGXWG', 'X9-U7103W', 'G-M3OAWHI-', 'T5ITERX'],
          after: '</string>\n',
        },
        {
          before: 'REQUESTFINANCE_API_KEY=',
          secret: ['55S7H', 'D7-H65HUV', '1-1D7HCZ4-T', 'G2D8PW'],
          after: '\n',
        },
        {
          before: "requestfinance_api_key: '",
          secret: ['S24U', 'FGZ-MXBFKP', '3-SOO86RD-QU', '6D40K'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'REQUESTFINANCE_API_KEY=your-key-here\n',
        ['REQUESTFINANCE_API_KEY=', 'JV2WD', 'SB', '\n'],
        ['checksum: ', 'EHXJB', 'QA-DS6U6QW-', 'WIDIV0K-6PG', 'ET7J', '\n'],
      ],
    },
  ],
} satisfies Provider;
