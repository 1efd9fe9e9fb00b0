/** Credentials of Overloop. */

import type { Provider } from '#model/provider';

export default {
  name: 'Overloop',
  docs: 'https://apidoc.overloop.com/',
  rules: [
    {
      id: 'overloop-api-key',
      description: 'An Overloop API key.',
      keyed: { names: ['overloop'], value: '[A-Za-z0-9_-]{32,64}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read prospects and send campaigns in the owner’s name',
      rotate: 'In Settings, API: delete the key and create another.',
      examples: [
        {
          before: '  "overloop_api_key": "',
          secret: ['SNtXa', '608YwV8439', 'oR4yqKMZ6p', 'Kg0L4yoHV'],
          after: '",\n',
        },
        {
          before: 'export OVERLOOP_API_KEY="',
          secret: [
            'p9qjsx',
            'PkhMr09hPmS9',
            'Zx6fpl7O7YQ',
            'xqZ7VI3Mi',
            'bkijKh83rj',
            'SFNeyQH_cfxUd',
            'WsO',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("overloop_api_key", "',
          secret: ['rbJo', '51Zo4qQWadkCe', 'N3QLUvhBD', 'i7PJ-Xc-'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'OVERLOOP_API_KEY=your-key-here\n',
        ['OVERLOOP_API_KEY=', 'b37DD2', 'x', '\n'],
        [
          'checksum: ',
          'r8bJK-',
          'Jk3NySZHL',
          'mijQTXvLcm93J',
          'zmP9lHnwg1',
          'lTMVPbQOs',
          'HL2bU1oKMD',
          '91pBsUG',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
