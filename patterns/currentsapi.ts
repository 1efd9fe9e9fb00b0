/** Credentials of Currents API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Currents API',
  docs: 'https://currentsapi.services/en/docs/',
  rules: [
    {
      id: 'currentsapi-api-key',
      description: 'An API key of Currents, the news API.',
      keyed: {
        names: ['currentsapi', 'currents_api', 'currents-api', 'api.currentsapi.services'],
        value: '[A-Za-z0-9_-]{48}',
      },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query news on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'client.set("currentsapi_api_key", "',
          secret: ['cvjdsb', '2QybH5t3qIj', 'kpXP_fe0lhlKb', 'v1GjNA3dAymB', 'wB7BzI'],
          after: '");\n',
        },
        {
          before: '  "currentsapi_api_key": "',
          secret: ['nl-dCr', 'X1VKpzeHP', 'ltASHF-IE', 'vDWpMvUIwxwZ', 'zi8Z47W32OQ4'],
          after: '",\n',
        },
        {
          before: "const currentsapiApiKey = '",
          secret: ['96lfT', 'oIv4FqYkyE', '_ciHrVB_vYHk', 'lyd4QovmK', 'hJK93AAWmW', 'pE'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CURRENTSAPI_API_KEY=your-key-here\n',
        ['CURRENTSAPI_API_KEY=', 'GOX-C', 'os', '\n'],
        ['checksum: ', 'xm4O', '4EpOoTrzIpHRg', 'LQ5SGtySGLL', 'A00--3q_G-', 'SZ8TPy5xJW', '\n'],
      ],
    },
  ],
} satisfies Provider;
