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
        value: '[A-Za-z0-9+/]{60,80}={0,2}',
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
          before: 'export INSTANTLY_API_KEY="',
          secret: [
            'hefN',
            '4TPenXQfefy',
            '9AZp78JF10',
            'Anxtagwq5bywO',
            'Rjc2ox+HIA',
            '3LP0gQH1gji',
            'CMXZ==',
          ],
          after: '"\n',
        },
        {
          before: 'ENV INSTANTLY_API_KEY ',
          secret: [
            '738+',
            'ra2jtH5MkV0',
            'lZmsaD932d',
            'bVvoys56PiII',
            'Nzsv5BXgKp3LK',
            'oCRlkPW2yck6',
            'N0ew',
          ],
          after: '\n',
        },
        {
          before: '  "instantly_api_key": "',
          secret: ['d66nw', 'yJPCoomjxYP9J', 'Hopws83tqaZ', '9SdaIbJCgF', 'Rwh6wvtcWF', 'RkAV9YucbDLr'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'INSTANTLY_API_KEY=your-key-here\n',
        ['INSTANTLY_API_KEY=', 'jdT2', '7d+', '\n'],
        [
          'checksum: ',
          'E3YC',
          'mMzy5kX1yL',
          'SJBORlpGlwHd',
          '1OPx3vpeU22',
          '4IV48C9R+X',
          'F0uwBV3NdidRU',
          '/3uc=',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
