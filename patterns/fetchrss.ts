/** Credentials of FetchRSS. */

import type { Provider } from '#model/provider';

export default {
  name: 'FetchRSS',
  docs: 'https://fetchrss.com/developers',
  rules: [
    {
      id: 'fetchrss-api-token',
      description: 'An API token of FetchRSS.',
      keyed: { names: ['fetchrss', 'fetch_rss'], value: '[0-9A-Za-z.]{40}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'create and delete the owner’s feeds',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'export FETCHRSS_API_TOKEN="',
          secret: ['Vvsb', 'eO09Ct0eLV5A', 'PSeSvYlBL', 'VeBRMd9KfyB', 'YX2J'],
          after: '"\n',
        },
        {
          before: 'ENV FETCHRSS_API_TOKEN ',
          secret: ['rdJUp', '4ePuElEBPo3W', 'FMefwT2ozjQ', 'F6Z5fYgpE9q', 'Q'],
          after: '\n',
        },
        {
          before: '  "fetchrss_api_token": "',
          secret: ['w5Oi0', 'STtqsjE6Ng', 'qZOhz7CZL9Zfo', 'mxi8Mt8e1', 'u9R'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FETCHRSS_API_TOKEN=your-key-here\n',
        ['FETCHRSS_API_TOKEN=', 'ZuntC', 'QQ', '\n'],
        ['checksum: ', 'TeDN', 'OLuwQDDiJrkpO', 'pvGgeQVScqrRx', 'mQnoE6QAtR', '\n'],
      ],
    },
  ],
} satisfies Provider;
