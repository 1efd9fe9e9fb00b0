/** Credentials of Leadfeeder. */

import type { Provider } from '#model/provider';

export default {
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/api/',
  rules: [
    {
      id: 'leadfeeder-api-token',
      description: 'A Leadfeeder API token.',
      keyed: { names: ['leadfeeder'], value: '[A-Za-z0-9]{32,64}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the account’s leads and visits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="leadfeeder_api_token">',
          secret: ['yDVC', 'YAILubpjEC', 'WLNuNwLpVGl', 'UwgFdjPCpH2'],
          after: '</string>\n',
        },
        {
          before: 'LEADFEEDER_API_TOKEN=',
          secret: ['23cbP', 'A4RMqPN8blV9p', 'jtynEO0LksP', 'QVqvv'],
          after: '\n',
        },
        {
          before: "leadfeeder_api_token: '",
          secret: ['wf1VZ', 'bXgNS6aTg6qqg', 'orqkFT1NyPQ', '0zFrBSY'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'LEADFEEDER_API_TOKEN=your-key-here\n',
        ['LEADFEEDER_API_TOKEN=', 'U9lr', 'uPz', '\n'],
        ['checksum: ', 'FcnXTk', 'YlXxa7jCvnO', 'PRIjSoPqh', 'LhxRVxAim', '\n'],
      ],
    },
  ],
} satisfies Provider;
