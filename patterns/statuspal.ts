/** Credentials of Statuspal. */

import type { Provider } from '#model/provider';

export default {
  name: 'Statuspal',
  docs: 'https://docs.statuspal.io/',
  rules: [
    {
      id: 'statuspal-api-key',
      description: 'A Statuspal user API key.',
      keyed: { names: ['statuspal', 'status_pal'], value: 'uk_[A-Za-z0-9+/_-]{30,43}={0,2}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the organization’s status pages, incidents and subscribers',
      rotate: 'In the profile’s settings, API: generate a new key.',
      examples: [
        {
          before: "statuspal_api_key: '",
          secret: ['uk_nkK', 'USSOnjn2tW', 'bGogX-BV5J', 'Fpg_mpqMG=='],
          after: "'\n",
        },
        {
          before: '<string name="statuspal_api_key">',
          secret: ['uk_Gze', 'Fgcn6xLuiXuu', 'OonKjJY+dP', 'AG-1M3p='],
          after: '</string>\n',
        },
        {
          before: 'ENV STATUSPAL_API_KEY ',
          secret: ['uk_fC', '09/ZlLV6d', 'kPSylJZNJLTE', 'q_bSIDs66d', 's4H'],
          after: '\n',
        },
      ],
      counterExamples: [
        'STATUSPAL_API_KEY=your-key-here\n',
        ['STATUSPAL_API_KEY=', 'uk_N', 'MYF', '\n'],
        ['checksum: ', 'uk_t', 'm4oSOw6HugRm', 'MBisn75R5H', 'IYAilN8wU', '2qvJCfC1rM', '6==', '\n'],
      ],
    },
  ],
} satisfies Provider;
