/** Credentials of Shodan. */

import type { Provider } from '#model/provider';

export default {
  name: 'Shodan',
  docs: 'https://developer.shodan.io/api/requirements',
  rules: [
    {
      id: 'shodan-api-key',
      description: 'A Shodan API key.',
      keyed: {
        names: ['shodan'],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'search and scan on the owner’s credits',
      rotate: 'At account.shodan.io: reset the API key.',
      examples: [
        { before: 'SHODAN_API_KEY=', secret: ['PhHiChrQFlm', '0SbAYfp57mN', 'DVRYD6J0nO'], after: '\n' },
        {
          before: 'https://api.shodan.io/api-info?key=',
          secret: ['ZgndCBhVqD9', 'FxpbyF6dznl', 'HSK27qPcVb'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SHODAN_API_KEY=h4rG********\n',
        'SHODAN_API_KEY=your-key-here\n',
        ['SHODAN_API_KEY=', 'h4rGHqtf', 'fzQRSgvd', '\n'],
      ],
    },
  ],
} satisfies Provider;
