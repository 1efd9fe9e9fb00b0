/** Credentials of Pivotal Tracker, which closed in April 2025. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pivotal Tracker',
  docs: 'https://www.pivotaltracker.com/help/api/',
  rules: [
    {
      id: 'pivotaltracker-api-token',
      description: 'A Pivotal Tracker API token.',
      keyed: {
        names: [
          'pivotaltracker',
          'pivotal_tracker',
          'pivotal-tracker',
          'x-trackertoken',
          'trackertoken',
          'tracker_api_token',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing since the service closed in April 2025',
      rotate: 'The service closed in April 2025: remove it.',
      examples: [
        {
          before: '<string name="pivotaltracker_api_token">',
          secret: ['71a257', 'cd92851237', 'e9507db75', '37eb8b0'],
          after: '</string>\n',
        },
        {
          before: 'PIVOTALTRACKER_API_TOKEN=',
          secret: ['4505', 'c98d36674', '02ca24ff35', 'ae7a95d6b'],
          after: '\n',
        },
        {
          before: "pivotaltracker_api_token: '",
          secret: ['5d038', 'd8944aa3cf7', '829f3f00025', 'fb13e'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PIVOTALTRACKER_API_TOKEN=your-key-here\n',
        ['PIVOTALTRACKER_API_TOKEN=', '828b', '2e5', '\n'],
        ['checksum: ', 'b6ff7c', '508777868ada5', 'b091cf8c3c636', '\n'],
      ],
    },
  ],
} satisfies Provider;
