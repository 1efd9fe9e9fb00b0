/** Credentials of ShipStation. */

import type { Provider } from '#model/provider';

export default {
  name: 'ShipStation',
  docs: 'https://www.shipstation.com/docs/api/',
  rules: [
    {
      id: 'shipstation-api-secret',
      description: 'An API key or secret of ShipStation.',
      keyed: { names: ['shipstation'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read orders and buy labels on the owner’s bill',
      rotate: 'In Settings, Account, API settings: generate new keys.',
      examples: [
        {
          before: '  "shipstation_api_secret": "',
          secret: ['e41104', '8881919b1', '387d32f2322a', '2d73a'],
          after: '",\n',
        },
        {
          before: 'export SHIPSTATION_API_SECRET="',
          secret: ['9be15a', '7f6c57413', '25a93b044d14', '95f0c'],
          after: '"\n',
        },
        {
          before: 'client.set("shipstation_api_secret", "',
          secret: ['c2c002', '1004993c5', '3e74c3f9ec6c', '40c25'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SHIPSTATION_API_SECRET=your-key-here\n',
        ['SHIPSTATION_API_SECRET=', '7fdb', '310', '\n'],
        ['checksum: ', '5ac9', 'df859c7f55505', '2577e7e551', 'b0e4c', '\n'],
      ],
    },
  ],
} satisfies Provider;
