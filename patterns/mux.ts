/** Credentials of Mux. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  rules: [
    {
      id: 'mux-token-secret',
      description: 'The secret of a Mux access token.',
      keyed: { names: ['mux'], value: '[A-Za-z0-9+/]{75}', isCommonWord: true },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, upload and delete videos of the environment',
      rotate: 'At dashboard.mux.com/settings/access-tokens: revoke the token and generate another.',
      parts: [{ name: 'id', rule: 'mux-token-id' }],
      examples: [
        {
          before: [
            'MUX_TOKEN_ID=',
            ...['2931f', '434-b0a6-', '33a7-90dd-', '7edd411d2b57'],
            '\n',
            "mux_token_secret: '",
          ].join(''),
          secret: [
            'PWePtt',
            '+13Q4lY9uP5',
            '90ze9ge9zZfR/',
            '/KRzf+528',
            '+hYgsbceRvj91',
            '4Z4b/YaOzHXIr',
            'aVh823T13Z',
          ],
          after: "'\n",
          parts: { id: ['2931', 'f434-b0a6', '-33a7-90dd-', '7edd411d2', 'b57'] },
        },
        {
          before: [
            'MUX_TOKEN_ID=',
            ...['fed4', 'a2b2-6790-7', 'a21-8d90-', '77bd55583d49'],
            '\n',
            '<string name="mux_token_secret">',
          ].join(''),
          secret: [
            'U/Bl',
            'wH71WwZio4fi',
            '2/STr0WfA6',
            '8PQ4+KZF0uk',
            'AbMaF9p7TLk2',
            'R309f0k0Oa',
            '+uXYkkqJkmUnW',
            'tK9',
          ],
          after: '</string>\n',
          parts: { id: ['fed4a2', 'b2-6790-7a21', '-8d90-77bd5', '5583d49'] },
        },
        {
          before: [
            'MUX_TOKEN_ID=',
            ...['abfd', '68fa-a776-ee', 'ee-77d6-9', '225ea7fa7d6'],
            '\n',
            'ENV MUX_TOKEN_SECRET ',
          ].join(''),
          secret: [
            'MgMp',
            'rGt6+i42yKn',
            'nsyW8kXeGK',
            'fLeFg11aZSI',
            'B023sOCxIif',
            'sNvi8/tdbf',
            'PeuDug4ZyM9wJ',
            'dfEdB',
          ],
          after: '\n',
          parts: { id: ['abfd', '68fa-a776-', 'eeee-77d6-92', '25ea7fa7d6'] },
        },
      ],
      counterExamples: [
        'MUX_TOKEN_SECRET=your-key-here\n',
        ['MUX_TOKEN_SECRET=', 'IrrFJl', 'y', '\n'],
        [
          'checksum: ',
          'Ofpb5',
          'yMFHaeW8pfQ1C',
          'LDtTZ4keyI',
          'avxLI4Xah+FCi',
          'yqxW07OGWly',
          'y4jwP+dD8w',
          'Ty5RBS/0rN',
          'iFK',
          '\n',
        ],
      ],
    },
    {
      id: 'mux-token-id',
      description: 'The id of a Mux access token.',
      keyed: {
        names: ['mux'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the token',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: 'export MUX_TOKEN_ID="',
          secret: ['db3596', '75-365e-9312', '-d592-3d4e', '376aeabe'],
          after: '"\n',
        },
        {
          before: 'ENV MUX_TOKEN_ID ',
          secret: ['d21c1d', 'bc-3e5f-ca', '42-2d21-9a0a', 'e62cda02'],
          after: '\n',
        },
        {
          before: '  "mux_token_id": "',
          secret: ['7338ba', 'a9-afc8-9b83-', '5f77-70cd5', 'e41e5f1'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'MUX_TOKEN_ID=your-key-here\n',
        ['MUX_TOKEN_ID=', '9fc09', 'af', '\n'],
        ['checksum: ', '3882a', '462-2158-ba1', 'e-204e-c8b3e2', '2f838f', '\n'],
      ],
    },
  ],
} satisfies Provider;
