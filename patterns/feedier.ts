/** Credentials of Feedier. */

import type { Provider } from '#model/provider';

export default {
  name: 'Feedier',
  docs: 'https://api-docs.feedier.com/',
  rules: [
    {
      id: 'feedier-api-key',
      description: 'A private API key of Feedier.',
      keyed: { names: ['feedier'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the owner’s feedback and testimonials',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'ENV FEEDIER_API_KEY ',
          secret: ['X3WeSj', 'rucI8NJQ4', '9HUFvW2mrr', 'zFPRDli'],
          after: '\n',
        },
        {
          before: "feedier_api_key: '",
          secret: ['toPQr', 'yrOiGTFARATj', 'quUY7t0D2KbtJ', '7i'],
          after: "'\n",
        },
        {
          before: 'export FEEDIER_API_KEY="',
          secret: ['84xdZb', 'gj35COa4O', 'D801kThYi3Tm', 'SlYre'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'FEEDIER_API_KEY=your-key-here\n',
        ['FEEDIER_API_KEY=', '8mM6', 'wFP', '\n'],
        ['checksum: ', 'kBxUO1', 'QpycrrNrij', 'mk7CwlPtjEv7v', '8jo', '\n'],
      ],
    },
  ],
} satisfies Provider;
