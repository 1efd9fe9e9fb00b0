/** Credentials of Kling AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kling AI',
  docs: 'https://app.klingai.com/global/dev/document-api/apiReference/commonInfo',
  rules: [
    {
      id: 'klingai-secret-key',
      description: 'The secret key of Kling AI’s API.',
      keyed: {
        names: [
          'kling_secret',
          'klingsecret',
          'kling-secret',
          'kling_ai_secret',
          'klingai_secret',
          'klingaisecret',
          'klingai-secret',
          'kling_sk',
          'klingai_sk',
          'kling_api_secret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make images and videos on the owner’s credits',
      rotate: 'In the developer console, API keys: delete the pair and create another.',
      parts: [{ name: 'id', rule: 'klingai-access-key' }],
      examples: [
        {
          before: [
            'KLING_ACCESS_ACCESS_KEY=',
            ...['iKpU9', '9ewhaeV4W9', '1KnAHuwvVdGbD', 'VG4g'],
            '\n',
            'client.set("kling_secret", "',
          ].join(''),
          secret: ['cUm8M', 'OB1mvS4MkHsu', 'VTf76rm0b8dg', 'TU7'],
          after: '");\n',
          parts: { id: ['iKpU99', 'ewhaeV4W91KnA', 'HuwvVdGbDVG4', 'g'] },
        },
        {
          before: [
            'KLING_ACCESS_ACCESS_KEY=',
            ...['imKKCV', 'FGPakdgIh', '7rdkzVvpfSqrI', 'MFtk'],
            '\n',
            '  "kling_secret": "',
          ].join(''),
          secret: ['cHE0g', 'i4ghQwCIsltR', 'F4pLtcLuaYx', 'Rd9c'],
          after: '",\n',
          parts: { id: ['imKKC', 'VFGPakdgIh', '7rdkzVvpf', 'SqrIMFtk'] },
        },
        {
          before: [
            'KLING_ACCESS_ACCESS_KEY=',
            ...['97EA', 'SAhHe23uJI', '6CQCFUQCoWIxi', 'myQOR'],
            '\n',
            "const klingSecret = '",
          ].join(''),
          secret: ['bAID3', 'iLtc5QdDlWavx', 'EKbF6fKU7Lnx', '2Y'],
          after: "';\n",
          parts: { id: ['97EASA', 'hHe23uJI6CQC', 'FUQCoWIximyQO', 'R'] },
        },
      ],
      counterExamples: [
        'KLING_SECRET=your-key-here\n',
        ['KLING_SECRET=', 'XhPj', 'Ikq', '\n'],
        ['checksum: ', '6Fgk5', 'vPP6MVUNDyG', 'tDibMaIuxR', 'GwtZaD', '\n'],
      ],
    },
    {
      id: 'klingai-access-key',
      description: 'The access key of Kling AI’s API, one half of a credential.',
      keyed: {
        names: [
          'kling_access',
          'klingaccess',
          'kling-access',
          'kling_ai_access',
          'klingai_access',
          'klingaiaccess',
          'klingai-access',
          'kling_ak',
          'klingai_ak',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: '<string name="kling_access_access_key">',
          secret: ['YKKZ', 'z9W60xxVR', 'jMZMsBiGayh', 'aQC8JsKH'],
          after: '</string>\n',
        },
        {
          before: 'KLING_ACCESS_ACCESS_KEY=',
          secret: ['UqeA7L', 'UBExyHr2s', 'g7UyyhcoWQ', '3YCGVjl'],
          after: '\n',
        },
        {
          before: "kling_access_access_key: '",
          secret: ['fD9S1', 'rXvYXjBqk', '3I7eUkMuc', 'QxAifwWea'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'KLING_ACCESS_ACCESS_KEY=your-key-here\n',
        ['KLING_ACCESS_ACCESS_KEY=', 'P7Enq', 'TC', '\n'],
        ['checksum: ', 'LRep', '2CKXBni9VkLxh', 'D5Ns3xuVu', 'oTJTgH', '\n'],
      ],
    },
  ],
} satisfies Provider;
