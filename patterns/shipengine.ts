/** Credentials of ShipEngine. */

import type { Provider } from '#model/provider';

export default {
  name: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs/auth/',
  rules: [
    {
      id: 'shipengine-api-key',
      description: 'An API key of ShipEngine.',
      keyed: { names: ['shipengine'], value: '(?:TEST_)?[A-Za-z0-9+/]{43}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'buy labels on the owner’s bill',
      rotate: 'In the dashboard, API management: delete the key and create another.',
      examples: [
        {
          before: 'ENV SHIPENGINE_API_KEY ',
          secret: ['KKjD', 'aKxxajLkdS1S', '3f0/lLhQN', 'Zlc0/5nvyWR', 'L2M4XrR'],
          after: '\n',
        },
        {
          before: "shipengine_api_key: '",
          secret: ['MHwvB', 'VISsF5k0dG2', 'siT5nOxhO', 'Xmn1cAymM7Na8', 'tSEsE'],
          after: "'\n",
        },
        {
          before: 'export SHIPENGINE_API_KEY="',
          secret: ['TEST', '_/e+mHZ7dSb', 'PCsv5uY+YBu', 'r33Kn8f5Z', '7E7snP7Fmn', 'v3m'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SHIPENGINE_API_KEY=your-key-here\n',
        ['SHIPENGINE_API_KEY=', 'AiBee', '3D', '\n'],
        ['checksum: ', 'TEST_', 'a7LayIYO/', 'orTZMSiaG1P46', 'BrOW6IWwvLSra', 'a4XsJX1G', '\n'],
      ],
    },
  ],
} satisfies Provider;
