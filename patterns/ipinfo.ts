/** Credentials of IPinfo. */

import type { Provider } from '#model/provider';

export default {
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  rules: [
    {
      id: 'ipinfo-access-token',
      description: 'An IPinfo access token.',
      keyed: {
        names: [
          'ipinfo_api',
          'ipinfo-api',
          'ipinfoapi',
          'ipinfo_key',
          'ipinfo-key',
          'ipinfokey',
          'ipinfo_token',
          'ipinfo-token',
          'ipinfotoken',
          'ipinfo.io',
        ],
        value: '[0-9a-f]{14}',
      },
      minEntropy: 2.1,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'look up addresses on the owner’s quota',
      rotate: 'At ipinfo.io/account/token: add a token and delete this one.',
      examples: [
        { before: 'IPINFO_TOKEN=', secret: ['7c1152d', 'fb14784'], after: '\n' },
        { before: 'curl https://ipinfo.io/8.8.8.8?token=', secret: ['53157df', 'cce2925'], after: '\n' },
      ],
      counterExamples: [
        'IPINFO_TOKEN=e94f********\n',
        'IPINFO_TOKEN=your-key-here\n',
        'IPINFO_TOKEN=e94f704\n',
      ],
    },
  ],
} satisfies Provider;
