/** Credentials of Smartsheet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  rules: [
    {
      id: 'smartsheet-access-token',
      description: 'A Smartsheet access token.',
      keyed: { names: ['smartsheet'], value: '(?:[A-Za-z0-9]{37}|[a-z0-9]{26})' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change all sheets that the owner sees',
      rotate: 'In Smartsheet, Personal settings, API access: revoke it and generate another.',
      examples: [
        {
          before: 'ENV SMARTSHEET_ACCESS_TOKEN ',
          secret: ['hMYHw', 'zDisPKtMEzNS', 'ROhRKm2IWtONL', 'XOGcXlf'],
          after: '\n',
        },
        {
          before: "smartsheet_access_token: '",
          secret: ['pgzb2v', 'vh8yx8r35ivy', 'nu9x7t33'],
          after: "'\n",
        },
        {
          before: 'export SMARTSHEET_ACCESS_TOKEN="',
          secret: ['51W1', '6v9SG4EbmtOK', 'TCr1mvxG8', 'kUy3edCPGyLC'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SMARTSHEET_ACCESS_TOKEN=your-key-here\n',
        ['SMARTSHEET_ACCESS_TOKEN=', '7oq0ld', '2', '\n'],
        ['checksum: ', 'bx5n', '8rzvs5dzug0', 'hyl9w7uiufr', '\n'],
      ],
    },
  ],
} satisfies Provider;
