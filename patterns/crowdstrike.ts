/** Credentials of CrowdStrike Falcon. */

import type { Provider } from '#model/provider';

export default {
  name: 'CrowdStrike Falcon',
  docs: 'https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis',
  rules: [
    {
      id: 'crowdstrike-client-secret',
      description: 'The client secret of a CrowdStrike Falcon API client.',
      keyed: {
        names: ['crowdstrike', 'falcon_client', 'falcon-client', 'falconclient'],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read detections and, as its scopes allow, run commands on hosts',
      rotate: 'In API clients and keys: reset the secret.',
      examples: [
        {
          before: "crowdstrike_client_secret: '",
          secret: ['0Hn8Ro', '7uUevKu7e55n', 'lxvWUTYHu32Gs', 'kyZOjZ7Uu'],
          after: "'\n",
        },
        {
          before: '<string name="crowdstrike_client_secret">',
          secret: ['eHCw', 'hAqZX2XH1', 'lmvtF4rGqcgz', '8z9D6e4wQu9Jj', 'lC'],
          after: '</string>\n',
        },
        {
          before: 'ENV CROWDSTRIKE_CLIENT_SECRET ',
          secret: ['D9sSW', 'B0YQX9CaB2g5', 'qlBuJOMsf', 'soTTUiV0ORTk', 'Jp'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CROWDSTRIKE_CLIENT_SECRET=your-key-here\n',
        ['CROWDSTRIKE_CLIENT_SECRET=', 'rfcgs', '3N', '\n'],
        ['checksum: ', 'eMe7F', 'fWxpQAVBztHPB', 'wNSR5deAcnzy2', 'byJEPokz6', '\n'],
      ],
    },
  ],
} satisfies Provider;
