/** Credentials of Retool. */

import type { Provider } from '#model/provider';

export default {
  name: 'Retool',
  docs: 'https://docs.retool.com/reference/api/v2',
  rules: [
    {
      id: 'retool-api-token',
      description: 'An API token of Retool.',
      regex: String.raw`\b(retool_[0-9a-z]{26})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage users, apps and permissions of the organization',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "retool_api_token: '",
          secret: ['retool', '_nz9tvyl2', 'mhonv831m31', '5m8764b'],
          after: "'\n",
        },
        {
          before: '<string name="retool_api_token">',
          secret: ['retool', '_xenz30d6', 'yhhhwqmiamrlt', 'sx92f'],
          after: '</string>\n',
        },
        {
          before: 'ENV RETOOL_API_TOKEN ',
          secret: ['retoo', 'l_kkd5yobrjf', 'vgdi71zhp9d6r', 'q13'],
          after: '\n',
        },
      ],
      counterExamples: ['RETOOL_API_TOKEN=your-key-here\n', ['RETOOL_API_TOKEN=', 'retool', '_', '\n']],
    },
  ],
} satisfies Provider;
