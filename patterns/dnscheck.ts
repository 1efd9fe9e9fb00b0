/** Credentials of DNS Check. */

import type { Provider } from '#model/provider';

export default {
  name: 'DNS Check',
  docs: 'https://www.dnscheck.co/api',
  rules: [
    {
      id: 'dnscheck-api-key',
      description: 'An API key of DNS Check.',
      keyed: {
        names: ['dnscheck.co', 'dnscheck_api', 'dnscheck_key', 'dnscheckapi', 'dnscheck-api', 'dnscheck'],
        value: '[0-9a-z]{28,40}',
      },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the owner’s DNS monitoring',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'ENV DNSCHECK_CO_API_KEY ',
          secret: ['396v', 'tgmdsslzwuxv', '55h99jvkjz28', '0i'],
          after: '\n',
        },
        {
          before: "dnscheck_co_api_key: '",
          secret: ['o9x2y', 'd28czzqzr6', 'kknuwyypq5r07', '2mrbi'],
          after: "'\n",
        },
        {
          before: 'export DNSCHECK_CO_API_KEY="',
          secret: ['d5jkr1', '5v0set7ri2l1f', 'fdo42oe9a', 'at39'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'DNSCHECK_CO_API_KEY=your-key-here\n',
        ['DNSCHECK_CO_API_KEY=', '3crwiq', 'z', '\n'],
        ['checksum: ', '9dj5', 'mitf63wmgt', '960j2xs0onf', 'h2skor', '\n'],
      ],
    },
  ],
} satisfies Provider;
