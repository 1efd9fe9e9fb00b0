/** Credentials of Instantly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Instantly',
  docs: 'https://developer.instantly.ai/getting-started/authorization',
  rules: [
    {
      id: 'instantly-api-key',
      description: 'An Instantly API key.',
      keyed: {
        names: ['instantly', 'instantlyai', 'api.instantly.ai'],
        value: '[MNOYZ][A-Za-z0-9+/]{59,79}={0,2}',
        isCommonWord: true,
      },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read leads and send campaigns in the owner’s name',
      rotate: 'In Settings, Integrations, API keys: delete it and create another.',
      examples: [
        {
          before: '<string name="instantly_api_key">',
          secret: ['OYSR', 'AovQaU5mj', 'QrXzThefN', '4TPenXQfef', 'y9AZp78JF10', 'Anxtagwq5', 'bywORjc2=='],
          after: '</string>\n',
        },
        {
          before: 'INSTANTLY_API_KEY=',
          secret: ['OgjiC', 'MXZTgtgHXKqC', 'WZeq738+ra', '2jtH5MkV0lZms', 'aD932dbVv', 'oys56PiIIN', 'z=='],
          after: '\n',
        },
        {
          before: "instantly_api_key: '",
          secret: ['ZlkPW2', 'yck6N0ewQ', '7BaMlylzR9d66', 'nwyJPCoomjxYP', '9JHopws83tqaZ', '9SdaIbJCg='],
          after: "'\n",
        },
      ],
      counterExamples: [
        'INSTANTLY_API_KEY=your-key-here\n',
        ['INSTANTLY_API_KEY=', 'OkAV', '9Yu', '\n'],
        [
          'checksum: ',
          'MMwPI',
          'idWwgUVDw',
          'e1i1hzAZJhE',
          '3YCmMzy5kX',
          '1yLSJBORl',
          'pGlwHd1OPx3vp',
          'eU224IV4==',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
