/** Credentials of Gemini. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gemini',
  docs: 'https://docs.gemini.com/rest-api/#authentication',
  rules: [
    {
      id: 'gemini-api-secret',
      description: 'The secret of an API key of the exchange Gemini.',
      keyed: {
        names: ['gemini', 'gemini_api', 'api.gemini.com'],
        value: '[A-Za-z0-9]{27,28}',
        isCommonWord: true,
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade and, where allowed, withdraw the account’s funds, together with its key',
      rotate: 'On Gemini, Settings, API: delete the key and create another.',
      parts: [{ name: 'key', rule: 'gemini-api-key', isRequired: true }],
      examples: [
        {
          before: [
            'GEMINI_API_KEY=',
            ...['accoun', 't-fdC54zMDLe', 'Hd5GDpyec', 'x'],
            '\n',
            "gemini_api_secret: '",
          ].join(''),
          secret: ['dYHSUE', '160XDtH0W', '1L6N3Rl1IxK', 'fX'],
          after: "'\n",
          parts: { key: ['acco', 'unt-fdC54zM', 'DLeHd5GDp', 'yecx'] },
        },
        {
          before: [
            'GEMINI_API_KEY=',
            ...['mast', 'er-ADppLpE', 'PQiovQHPM', 'qqbI'],
            '\n',
            '<string name="gemini_api_secret">',
          ].join(''),
          secret: ['06kM5', 'iJ26m24pA', 'r3VLM8Eyl', '06Jh'],
          after: '</string>\n',
          parts: { key: ['maste', 'r-ADppLpE', 'PQiovQHPMqq', 'bI'] },
        },
        {
          before: [
            'GEMINI_API_KEY=',
            ...['accoun', 't-gUWYX82', 'cqq4QBnvcX2Y', 'N'],
            '\n',
            'ENV GEMINI_API_SECRET ',
          ].join(''),
          secret: ['KTGT', 'KPXADWe7uGWza', 'aIn2APlXZ', 'Kh'],
          after: '\n',
          parts: { key: ['accoun', 't-gUWYX82c', 'qq4QBnvcX2YN'] },
        },
      ],
      counterExamples: [
        'GEMINI_API_SECRET=your-key-here\n',
        ['GEMINI_API_SECRET=', 'gFSLrn', 'n', '\n'],
        ['checksum: ', 'Ulyt', 'byLWmEyMRH8t', 'TsIJ8ujFsjw', '\n'],
      ],
    },
    {
      id: 'gemini-api-key',
      description: 'An API key of the exchange Gemini: the name of the pair.',
      keyed: {
        names: ['gemini', 'gemini_api', 'api.gemini.com', 'x-gemini-apikey'],
        value: '(?:account|master)-[A-Za-z0-9]{20}',
      },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the key',
      rotate: 'On Gemini, Settings, API: delete the key and create another.',
      isPartOnly: true,
      examples: [
        {
          before: '<string name="gemini_api_key">',
          secret: ['acco', 'unt-OIAC9tD6A', 'Hvr8fQzbc', 'Y6'],
          after: '</string>\n',
        },
        { before: 'GEMINI_API_KEY=', secret: ['maste', 'r-jlyCU2M', 'dkLpo7BsdIZ', 'Ed'], after: '\n' },
        { before: "gemini_api_key: '", secret: ['accou', 'nt-GD2wOTtA', 'HkHWJ17auV8', 'r'], after: "'\n" },
      ],
      counterExamples: [
        'GEMINI_API_KEY=your-key-here\n',
        ['GEMINI_API_KEY=', 'mast', 'er-', '\n'],
        ['checksum: ', 'mast', 'er-x1igTEHAf', 'gl6p2GYjUxt', '\n'],
      ],
    },
  ],
} satisfies Provider;
