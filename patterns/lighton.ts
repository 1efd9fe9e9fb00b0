/** Credentials of LightOn. */

import type { Provider } from '#model/provider';

export default {
  name: 'LightOn',
  docs: 'https://docs.lighton.ai/',
  rules: [
    {
      id: 'lighton-api-key',
      description: 'A LightOn (Paradigm) API key.',
      keyed: { names: ['lighton'], value: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}|[A-Za-z0-9]{32,64}` },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run models and read the documents of its owner',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="lighton_api_key">',
          secret: ['uk8upP', 'KR.mBNIgbfz0', 'kEm9l6avsOAC', 'QvdCB7Sne0', '3'],
          after: '</string>\n',
        },
        {
          before: 'LIGHTON_API_KEY=',
          secret: ['jb0vdO', 'Xn.GiQMTw', 'LWLrvtsFMRe', 'fk5pnDaOU8Z', 's4RQ'],
          after: '\n',
        },
        {
          before: "lighton_api_key: '",
          secret: [
            'dVT2',
            'yEZKcZKk2',
            'bGXX3qodTK6c',
            'nKvJMCN1OTKbi',
            '7rTiutvfSQMM',
            'BT4H2jGXZ',
            'XSe7t',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'LIGHTON_API_KEY=your-key-here\n',
        ['LIGHTON_API_KEY=', 'LQBv7', '8l', '\n'],
        ['checksum: ', 'a9lm', 'cXowT0xOVagzr', 'a7MIgQba7', 'gUFYpZ', '\n'],
      ],
    },
  ],
} satisfies Provider;
