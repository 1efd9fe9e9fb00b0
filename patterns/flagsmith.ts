/** Credentials of Flagsmith. */

import type { Provider } from '#model/provider';

export default {
  name: 'Flagsmith',
  docs: 'https://docs.flagsmith.com/clients/server-side',
  rules: [
    {
      id: 'flagsmith-server-key',
      description: 'A server-side environment key of Flagsmith.',
      regex: String.raw`\b(ser\.[A-Za-z0-9]{22})\b`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the flags and segments of the environment',
      rotate: 'In Flagsmith, Environment settings, Keys: delete the key and create another.',
      examples: [
        { before: "flagsmith_server_key: '", secret: ['ser.O', 'fUUXuZMdr7', 'GrlM5lZAlxM'], after: "'\n" },
        {
          before: '<string name="flagsmith_server_key">',
          secret: ['ser.2', 'aLubmW1VuVdV', 'c726bkcsv'],
          after: '</string>\n',
        },
        {
          before: 'ENV FLAGSMITH_SERVER_KEY ',
          secret: ['ser.', 'ph13m5ZWy', '5eZDEXplxH', 'vAy'],
          after: '\n',
        },
      ],
      counterExamples: [
        'FLAGSMITH_SERVER_KEY=your-key-here\n',
        ['FLAGSMITH_SERVER_KEY=', 'ser.', 'joZ', '\n'],
      ],
    },
  ],
} satisfies Provider;
