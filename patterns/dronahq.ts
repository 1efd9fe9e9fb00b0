/** Credentials of DronaHQ. */

import type { Provider } from '#model/provider';

export default {
  name: 'DronaHQ',
  docs: 'https://docs.dronahq.com/agents/developer/api-keys/',
  rules: [
    {
      id: 'dronahq-api-key',
      description: 'An API key of DronaHQ.',
      keyed: { names: ['dronahq', 'drona_hq'], value: 'sk_[A-Za-z0-9_-]{20,100}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run the workspace’s agents, as its scopes allow',
      rotate: 'In DronaHQ, Developer, API keys: delete the key and create another.',
      examples: [
        {
          before: 'export DRONAHQ_API_KEY="',
          secret: ['sk_1rp', 'pb3472wT6e', 'mCXNw53O9', 'IU'],
          after: '"\n',
        },
        { before: 'ENV DRONAHQ_API_KEY ', secret: ['sk_8IR', 'p3jUSRUFHUyzX', 'fD_t'], after: '\n' },
        { before: '  "dronahq_api_key": "', secret: ['sk_U', 'JWvDBcv_vbvs', 'zsi-9k07'], after: '",\n' },
      ],
      counterExamples: [
        'DRONAHQ_API_KEY=your-key-here\n',
        ['DRONAHQ_API_KEY=', 'sk_RU', 'Ao', '\n'],
        ['checksum: ', 'sk_L', 'HHaWsztiKj', 'bC17Fwrm7', 'P', '\n'],
      ],
    },
  ],
} satisfies Provider;
