/** Credentials of Trello. */

import type { Provider } from '#model/provider';

export default {
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  rules: [
    {
      id: 'trello-token',
      description: 'A Trello user token (current form).',
      regex: String.raw`\b(ATTA[0-9a-f]{64}[0-9A-F]{8})\b`,
      minEntropy: 3.6,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the person’s boards, with the app’s key',
      rotate: 'At trello.com/my/account, Applications: revoke it; or DELETE /1/tokens/{token}.',
      parts: [{ name: 'key', rule: 'trello-api-key' }],
      examples: [
        {
          before: 'TRELLO_API_KEY=' + 'f0c4ff82f5c6a22a' + 'f1b1ab6719645035' + '\nTRELLO_TOKEN=',
          secret: [
            'ATTA',
            'd00fc07fcd05736bbea21bb8ab71c260',
            '3cba58097e14139279182883004eb549',
            'FE1A24AC',
          ],
          after: '\n',
          parts: { key: ['f0c4ff82f5c6a22a', 'f1b1ab6719645035'] },
        },
        {
          before: 'https://api.trello.com/1/members/me?token=',
          secret: [
            'ATTA',
            '25d9ecd29175b375243508a492f4f4d7',
            '50b36cb0aed7a5364eeb1c773febaadc',
            '680E8BB9',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['ATTA_your_token', ['ATTA', '2481f9ca7ff40b5', 'c10c9e963fc622f']],
    },
    {
      id: 'trello-legacy-token',
      description: 'A Trello user token of the old form.',
      keyed: {
        names: [
          'trello_token',
          'trello-token',
          'trellotoken',
          'trello_user_token',
          'trello_access',
          'trello_api_token',
          'trelloapitoken',
          'trello_oauth',
          'trello.com',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the person’s boards, with the app’s key',
      rotate: 'At trello.com/my/account, Applications: revoke it.',
      parts: [{ name: 'key', rule: 'trello-api-key' }],
      examples: [
        {
          before: 'TRELLO_KEY=' + 'afab6b5575eecfc6' + '7e794968d83e8d4b' + '\nTRELLO_TOKEN=',
          secret: ['841ea1fea9da338b757fb013f48ab864', '1b8c7e040d26f59f68876ee8f4392a56'],
          after: '\n',
          parts: { key: ['afab6b5575eecfc6', '7e794968d83e8d4b'] },
        },
        {
          before: '{"trelloToken": "',
          secret: ['6329438b7528b2f138625d771f848bcd', '741eca958dfa24c0f9d4e5ec810ddcd9'],
          after: '"}',
        },
        {
          before:
            'https://api.trello.com/1/boards?key=' + '14477fe259c34795' + '697dc70a01dff9f4' + '&token=',
          secret: ['b8b4aa16273c4b7a2e69f4f9321d8074', 'b3b0f5d4577399a59a158c63cad201ea'],
          after: '\n',
          parts: { key: ['14477fe259c34795', '697dc70a01dff9f4'] },
        },
      ],
      counterExamples: [
        'TRELLO_KEY=afab6b5575eecfc67e794968d83e8d4b\nTRELLO_TOKEN=e776********\n',
        'TRELLO_KEY=afab6b5575eecfc67e794968d83e8d4b\nTRELLO_TOKEN=your-key-here\n',
        [
          'TRELLO_KEY=afab6b5575eecfc67e794968d83e8d4b\nTRELLO_TOKEN=',
          'e776475e847dc9c3',
          '14e5fe492a9a90a3',
          '\n',
        ],
      ],
    },
    {
      id: 'trello-api-secret',
      description: 'The OAuth secret of a Trello app.',
      keyed: {
        names: [
          'trello_secret',
          'trello-secret',
          'trellosecret',
          'trello_api_secret',
          'trelloapisecret',
          'trello_app_secret',
          'trello_oauth_secret',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign login requests and check webhooks in the app’s name',
      rotate: 'At trello.com/power-ups/admin, open the app, API key: refresh the secret.',
      examples: [
        {
          before: 'TRELLO_API_SECRET=',
          secret: ['f95b6fc137e945671a5ef0764072b409', '4ff576a2dcb655389eeeccced5c6a259'],
          after: '\n',
        },
        {
          before: "const trelloSecret = '",
          secret: ['6be9cfc437e16e3df687b787d8104a11', '1ccf1d70ac241419aa9c59f6f70780d7'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'TRELLO_API_SECRET=b74e********\n',
        'TRELLO_API_SECRET=your-key-here\n',
        ['TRELLO_API_SECRET=', 'b74ef38693d2f23c', 'e474a57413e46652', '\n'],
      ],
    },
    {
      id: 'trello-api-key',
      description: 'A Trello API key: names the app. Public by design.',
      keyed: {
        names: [
          'trello_api_key',
          'trelloapikey',
          'trello_key',
          'trellokey',
          'trello-api-key',
          'trello_app_key',
          'trello_developer',
          'trello.com',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'TRELLO_API_KEY=',
          secret: ['8425b3e3833df581', '3e3c1cf7c1962718'],
          after:
            '\nTRELLO_TOKEN=' +
            'be0bcad4516f758455836acc1fb2cc43' +
            'c7420649da83a8d6f2de95511104d799' +
            '\n',
        },
        {
          before: '{"trello_api_key": "',
          secret: ['d0dd3bae12df7d85', 'c5312c9747558bcc'],
          after:
            '", "trello_token": "' +
            '99fd35015303c5adf763d3d8bee30708' +
            'e0c9f697fee3657e1bd33ff33781189e' +
            '"}',
        },
      ],
      counterExamples: ['TRELLO_API_KEY=', 'trello_api_key: your-id-here'],
    },
  ],
} satisfies Provider;
