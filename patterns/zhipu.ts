/** Credentials of Zhipu AI (Z.ai). */

import type { Provider } from '#model/provider';

export default {
  name: 'Zhipu AI (Z.ai)',
  docs: 'https://docs.z.ai/api-reference/introduction',
  rules: [
    {
      id: 'zhipu-api-key',
      description: 'A Zhipu AI (BigModel, Z.ai) API key.',
      keyed: {
        names: ['zhipu', 'bigmodel', 'chatglm', 'glm', 'z.ai', 'z_ai', 'zai', 'zai_api'],
        value: String.raw`[0-9a-f]{32}\.[A-Za-z0-9]{16}`,
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s bill',
      rotate: 'At z.ai or open.bigmodel.cn, API keys: delete it and create another.',
      examples: [
        {
          before: 'ENV ZHIPU_API_KEY ',
          secret: ['98e1a', '8505ab527a', '564f83323ca', '50b5ee.0D', 'UINzwRO3GZN', 'f67'],
          after: '\n',
        },
        {
          before: "zhipu_api_key: '",
          secret: ['baa3', 'f10ddf936', '83ae078b82930', '0d216e.JYBCo', 'xweg3Tin6l', 'l'],
          after: "'\n",
        },
        {
          before: 'export ZHIPU_API_KEY="',
          secret: ['ae6cd', '3b9e9dd5fb', '67ef07c97eced', '03ea.M5gQ', 'DUYPjqNtaeW', 't'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'ZHIPU_API_KEY=your-key-here\n',
        ['ZHIPU_API_KEY=', 'c01f', 'e54', '\n'],
        ['checksum: ', '097b4c', '96f07ac2e8b5', 'ec67af0da03', 'e95.jCY73xML', 'bFKSY5Qe', '\n'],
      ],
    },
  ],
} satisfies Provider;
