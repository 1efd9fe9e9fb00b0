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
  ],
} satisfies Provider;
