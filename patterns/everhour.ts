/** Credentials of Everhour. */

import type { Provider } from '#model/provider';

export default {
  name: 'Everhour',
  docs: 'https://everhour.docs.apiary.io/',
  rules: [
    {
      id: 'everhour-api-key',
      description: 'An API key of Everhour.',
      keyed: { names: ['everhour'], value: '[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the team’s time records as its owner',
      rotate: 'In Everhour, My profile: generate another API token.',
      examples: [
        {
          before: 'client.set("everhour_api_key", "',
          secret: ['93e1-6', '7d8-c3dcd', 'd-4c2c86-27e7', '249c'],
          after: '");\n',
        },
        {
          before: '  "everhour_api_key": "',
          secret: ['e098', '-ef27-b3339', '7-7ad71b-', '5906490a'],
          after: '",\n',
        },
        {
          before: "const everhourApiKey = '",
          secret: ['9c70-4', 'c06-cf3e0b-8', '0493a-5cb97f', 'e6'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'EVERHOUR_API_KEY=your-key-here\n',
        ['EVERHOUR_API_KEY=', '518a-', 'c9', '\n'],
        ['checksum: ', '0b97', '-901b-2d48', '52-8f833a-09', 'f4de60', '\n'],
      ],
    },
  ],
} satisfies Provider;
