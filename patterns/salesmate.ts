/** Credentials of Salesmate. */

import type { Provider } from '#model/provider';

export default {
  name: 'Salesmate',
  docs: 'https://apidocs.salesmate.io',
  rules: [
    {
      id: 'salesmate-session-token',
      description: 'A Salesmate session token.',
      keyed: { names: ['salesmate'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change contacts, deals and activities',
      rotate: 'In Salesmate, My account, Access key: regenerate it.',
      examples: [
        {
          before: 'export SALESMATE_SESSION_TOKEN="',
          secret: ['08659', 'a35-6a9a-b', '85a-3d03-71', '1f10320899'],
          after: '"\n',
        },
        {
          before: 'ENV SALESMATE_SESSION_TOKEN ',
          secret: ['d2ea', 'ab7c-d554-78', 'bd-350b-3f614', '6ed591a'],
          after: '\n',
        },
        {
          before: '  "salesmate_session_token": "',
          secret: ['5474', 'f123-dfa4-', 'f6d3-8684-', 'baba27386eac'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SALESMATE_SESSION_TOKEN=your-key-here\n',
        ['SALESMATE_SESSION_TOKEN=', '825c7', '09', '\n'],
        ['checksum: ', '0a3542', '30-3f91-a291', '-d819-599', '2248969d0', '\n'],
      ],
    },
  ],
} satisfies Provider;
