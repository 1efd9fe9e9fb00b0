/** Credentials of Volcengine. */

import type { Provider } from '#model/provider';

export default {
  name: 'Volcengine',
  docs: 'https://www.volcengine.com/docs/6291/65568',
  rules: [
    {
      id: 'volcengine-access-key-id',
      description: 'An access key id of Volcengine (ByteDance’s cloud).',
      regex: String.raw`\b(AKLT[A-Za-z0-9+/_-]{43,48}={0,2})(?:[^A-Za-z0-9+/_=-]|$)`,
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself; whoever also finds the secret key acts as its owner',
      rotate: 'In the console, API access keys: disable it, create another.',
      examples: [
        {
          before: "const volcengineAccessKeyId = '",
          secret: ['AKLTR', 'JA3rzXHY+Cc', 'oF0hPO-A5', 'CS+Z5Cg/Od', 'dfEcXy-ubbSZ', 'w=='],
          after: "';\n",
        },
        {
          before: 'client.set("volcengine_access_key_id", "',
          secret: ['AKLTa', 'LWUFpeqp2', 'Zz5TL3SVxL', 'Wsp_qozri', 'mVPPxs0z/ntrE', '6ZodJ'],
          after: '");\n',
        },
        {
          before: 'VOLCENGINE_ACCESS_KEY_ID=',
          secret: ['AKLThb', '7aV10btEz', '2DgOq1OK_', 'Shy0bmFmEP', '/58-rw-AC', 'WOG1=='],
          after: '\n',
        },
      ],
      counterExamples: [
        'VOLCENGINE_ACCESS_KEY_ID=your-key-here\n',
        ['VOLCENGINE_ACCESS_KEY_ID=', 'AKLTa', 'vs', '\n'],
      ],
    },
    {
      id: 'volcengine-secret-key',
      description: 'A secret access key of Volcengine.',
      keyed: {
        names: ['volcengine', 'volc_secret', 'volc_sk', 'volcano_secret'],
        value: '[A-Za-z0-9+/]{58,60}={0,2}',
      },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the account’s services as its user may',
      rotate: 'In the console, key management: disable the key, then delete it.',
      examples: [
        {
          before: 'client.set("volcengine_secret_key", "',
          secret: ['il9oDo', 'TPRJnLQfy', '6Z3JApM6xOLx', 'przli8a8lDjx', 'h0krMYBab', '1vdoDq0Lq+', '9='],
          after: '");\n',
        },
        {
          before: '  "volcengine_secret_key": "',
          secret: ['0h3g8I', '/gDUtRU3gCi', 'LOZEGyotwDfg', 'JR2dQSQ09A', '8Xklm2QfQ', '6N5CV2bxiKyY=', '='],
          after: '",\n',
        },
        {
          before: "const volcengineSecretKey = '",
          secret: ['3v8kp', '13OdE5HGbDua', '3JenS5rh7ZRYj', 'dkiKDiP/in', 'pxPZmvN1x', 'KJa+STF78e', 'X='],
          after: "';\n",
        },
      ],
      counterExamples: [
        'VOLCENGINE_SECRET_KEY=your-key-here\n',
        ['VOLCENGINE_SECRET_KEY=', 'v2xN5D', 'm', '\n'],
        [
          'checksum: ',
          'u0DqQi',
          'dgEYaViVRM',
          'Nxen/JgUmIVyD',
          'Iom3gn4TA',
          '7tF5DyhKZ6qGn',
          'lZyEm9+ot',
          '==',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
