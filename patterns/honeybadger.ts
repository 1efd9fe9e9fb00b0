/** Credentials of Honeybadger. */

import type { Provider } from '#model/provider';

export default {
  name: 'Honeybadger',
  docs: 'https://docs.honeybadger.io/api/',
  rules: [
    {
      id: 'honeybadger-project-key',
      description: 'A project key of Honeybadger.',
      regex: String.raw`\b(hbp_[A-Za-z0-9]{36})\b`,
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'send errors to the project',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("honeybadger_project_key", "',
          secret: ['hbp_VR', 'Mi2dFeoevSmV', 'JfFFrdLGXC', 'Nfnc19EOvkQ2'],
          after: '");\n',
        },
        {
          before: '  "honeybadger_project_key": "',
          secret: ['hbp_3', '5nk8i35NB', 'X7GE7Car8', '4DAlukgITFR8', '3o7lf'],
          after: '",\n',
        },
        {
          before: "const honeybadgerProjectKey = '",
          secret: ['hbp_', 'q1zF6cFuvT0DS', '8TkdQyRoA5', 'jDGBqTPvLiI', 'jx'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'HONEYBADGER_PROJECT_KEY=your-key-here\n',
        ['HONEYBADGER_PROJECT_KEY=', 'hbp_x', '1w', '\n'],
      ],
    },
  ],
} satisfies Provider;
