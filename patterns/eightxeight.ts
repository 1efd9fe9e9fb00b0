/** Credentials of 8x8. */

import type { Provider } from '#model/provider';

export default {
  name: '8x8',
  docs: 'https://developer.8x8.com/actions-events/docs/api-key',
  rules: [
    {
      id: 'eightxeight-api-key',
      description: 'An API key of the 8x8 Admin Console.',
      regex: String.raw`\b(eght_[A-Za-z0-9+/=_.-]{24,160})(?:[^A-Za-z0-9+/=_.-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the calls, recordings and messages, as its API products allow',
      rotate: 'In the 8x8 Admin Console, API keys: delete the app and create another.',
      examples: [
        {
          before: 'ENV EIGHTXEIGHT_API_KEY ',
          secret: ['eght_', 'M4V4sGKXQXsqS', 'NgfR/Q=yJ', '/w82w'],
          after: '\n',
        },
        {
          before: "eightxeight_api_key: '",
          secret: ['eght_', '7g.qt.fRG3B=', 'Z3jp=omtNHpuY', 'gDx'],
          after: "'\n",
        },
        {
          before: 'export EIGHTXEIGHT_API_KEY="',
          secret: ['eght_', 'DxHod-OZG0', 'atTDBYukO5wEb', '2IC'],
          after: '"\n',
        },
      ],
      counterExamples: ['EIGHTXEIGHT_API_KEY=your-key-here\n', ['EIGHTXEIGHT_API_KEY=', 'eght_', 'O-', '\n']],
    },
    {
      id: 'eightxeight-connect-api-key',
      description: 'An API key of 8x8 Connect, once Wavecell.',
      keyed: {
        names: ['wavecell', '8x8_api', '8x8_connect', '8x8.connect', '8x8_key', '8x8_token'],
        value: '[A-Za-z0-9]{43}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send messages in the account’s name and on its bill',
      rotate: 'In 8x8 Connect, API keys: delete the key and create another.',
      examples: [
        {
          before: '  "wavecell_connect_api_key": "',
          secret: ['U2VjI', '4uwCtspId', '9RngXIlUu', 'PJtidrOtxR30E', 'r5q4EJt'],
          after: '",\n',
        },
        {
          before: 'export WAVECELL_CONNECT_API_KEY="',
          secret: ['MTl2dj', 'P2SaM0egv', 'Ja5xIKSsd9', 'XT4zCU7ycCh', 'ufjK4Ru'],
          after: '"\n',
        },
        {
          before: 'client.set("wavecell_connect_api_key", "',
          secret: ['Gq4nX1', 'rPskSd6JFnpfL', 'iNQPBKCtSw', 'jHp6wacAhrwt', 'GD'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'WAVECELL_CONNECT_API_KEY=your-key-here\n',
        ['WAVECELL_CONNECT_API_KEY=', 'Qrkva', 'RP', '\n'],
        ['checksum: ', 'L9Bjfw', 'FBAB6ozODFiY', 'nJxGWoeBu', 'EpAMMf21gS', 'nR37rL', '\n'],
      ],
    },
  ],
} satisfies Provider;
