/** Credentials of ThingsBoard. */

import type { Provider } from '#model/provider';

export default {
  name: 'ThingsBoard',
  docs: 'https://thingsboard.io/docs/user-guide/access-token/',
  rules: [
    {
      id: 'thingsboard-access-token',
      description: 'The access token of a ThingsBoard device.',
      keyed: {
        names: [
          'thingsboard_api',
          'thingsboard-api',
          'thingsboardapi',
          'thingsboard_token',
          'thingsboard-token',
          'thingsboardtoken',
          'thingsboard_access',
          'thingsboard-access',
          'thingsboardaccess',
          'tb_access_token',
          'tb_token',
          'thingsboard_device',
        ],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3.2,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send values as the device and receive its commands',
      rotate: 'In ThingsBoard, Devices, device, Manage credentials: set another access token.',
      examples: [
        { before: '#define THINGSBOARD_TOKEN "', secret: ['yD52eP8NRE', 'Wvh99RwbE5'], after: '"\n' },
        { before: 'TB_ACCESS_TOKEN=', secret: ['JV7mxNys1Q', 'a3mXpfu1nT'], after: '\n' },
      ],
      counterExamples: [
        '#define THINGSBOARD_TOKEN "y0Ql********"\n',
        '#define THINGSBOARD_TOKEN "your-key-here"\n',
        ['#define THINGSBOARD_TOKEN "', 'y0QlQZ3qHK', '"\n'],
      ],
    },
  ],
} satisfies Provider;
