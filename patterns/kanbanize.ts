/** Credentials of Businessmap, formerly Kanbanize. */

import type { Provider } from '#model/provider';

export default {
  name: 'Businessmap (Kanbanize)',
  docs: 'https://businessmap.io/api',
  rules: [
    {
      id: 'kanbanize-api-key',
      description: 'A Businessmap (Kanbanize) API key.',
      keyed: { names: ['kanbanize', 'businessmap'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the boards that its owner may',
      rotate: 'Under the profile, API: regenerate the key.',
      examples: [
        {
          before: '  "kanbanize_api_key": "',
          secret: ['7iTKg', 'AIrax0uYWDj', 'tdFh2ywud12A', '13mFniH78ml', '0'],
          after: '",\n',
        },
        {
          before: 'export KANBANIZE_API_KEY="',
          secret: ['rbOmVa', 'r1np8Az6nx', '2H92XsoZBH', 'upfWdPhtBoXkk', 'l'],
          after: '"\n',
        },
        {
          before: 'client.set("kanbanize_api_key", "',
          secret: ['Z4OZ', 'LNWjeFQ0aSB', '2mm6RqMraFt72', 'jFgWkezenGB', 'O'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'KANBANIZE_API_KEY=your-key-here\n',
        ['KANBANIZE_API_KEY=', '7XHg', 'ENq', '\n'],
        ['checksum: ', 'ZC57', '6Gg9OSgFfKT', 'dDsLi8ceB6v', 'GU5s7PtwobxL', 'da', '\n'],
      ],
    },
  ],
} satisfies Provider;
