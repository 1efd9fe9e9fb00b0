/** Credentials of Teamwork. */

import type { Provider } from '#model/provider';

export default {
  name: 'Teamwork',
  docs: 'https://apidocs.teamwork.com/',
  rules: [
    {
      id: 'teamwork-api-key',
      description: 'An API key of Teamwork.com.',
      regex: String.raw`\b(twp_[A-Za-z0-9]{24,40})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the projects, tasks, time and people that its owner sees',
      rotate: 'In Edit my details, API & mobile: reset the key.',
      examples: [
        {
          before: 'TEAMWORK_API_KEY=',
          secret: ['twp_UC', '3qkr4jLPKHCx', '9MUjqAJ5C4XP', 'q9a5j6ATS1Ou', 'NX'],
          after: '\n',
        },
        {
          before: "const teamworkApiKey = '",
          secret: ['twp_', 'ewPpyANMtCr66', 'NCUKlMViu4k'],
          after: "';\n",
        },
        {
          before: '<string name="teamwork_api_key">',
          secret: ['twp_sh', 'peulouGEAT', 'R7Sfqc3vVH', 'C2YZH7cDdJ4', 'n73mZwJ'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['TEAMWORK_API_KEY=your-key-here\n', ['TEAMWORK_API_KEY=', 'twp_', 'xGN', '\n']],
    },
    {
      id: 'teamwork-desk-token',
      description: 'A token of Teamwork Desk, CRM or Spaces.',
      regex: String.raw`\b(tkn\.v1_[A-Za-z0-9+/_-]{60,110}={0,2})(?:[^A-Za-z0-9+/=_-]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the customers, tickets, deals or documents that its owner sees',
      rotate: 'In the profile, API keys: revoke it and create another.',
      examples: [
        {
          before: 'TEAMWORK_DESK_TOKEN=',
          secret: [
            'tkn.',
            'v1_aHbK_E',
            '_hDX9Viw90Xb',
            'aQ_9XUkfuftSB',
            'CJb1gqXrcI',
            'MKGUFPF-Py',
            'DdcdNaRj4Jx',
            'CWJ==',
          ],
          after: '\n',
        },
        {
          before: "const teamworkDeskToken = '",
          secret: [
            'tkn.v1',
            '_v8QV8fEbxE',
            'z74ac8rJPm9fL',
            'ko5/A1hwgGE',
            'o1relhj2/VX',
            'qvQetzzxCINZ',
            '10l98brL-',
            '==',
          ],
          after: "';\n",
        },
        {
          before: '<string name="teamwork_desk_token">',
          secret: [
            'tkn.v',
            '1_mI6xMXn4b',
            'm3vhH/GIti',
            'gEv4M9RICgh',
            'M8Z0uSCCJ',
            'QpSTc2touoT',
            '4xhYZNOOj+P',
            'NkI',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: ['TEAMWORK_DESK_TOKEN=your-key-here\n', ['TEAMWORK_DESK_TOKEN=', 'tkn.', 'v1_', '\n']],
    },
  ],
} satisfies Provider;
