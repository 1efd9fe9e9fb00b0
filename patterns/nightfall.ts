/** Credentials of Nightfall. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nightfall',
  docs: 'https://help.nightfall.ai/developer-api/key-concepts/authentication_and_security',
  rules: [
    {
      id: 'nightfall-api-key',
      description: 'A Nightfall API key.',
      regex: String.raw`\b(NF-[A-Za-z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'scan texts on the owner’s plan and read its detection rules',
      rotate: 'In the console, Developer platform, Manage API keys: delete the key and create another.',
      examples: [
        {
          before: "const nightfallApiKey = '",
          secret: ['NF-u', '4xe7YW8CgZC67', 'n6EkMhrfC', 'G5gJSZT1n'],
          after: "';\n",
        },
        {
          before: 'client.set("nightfall_api_key", "',
          secret: ['NF-r6', 'i0HRrs1m2Uy', 'oNYthGNlb1', 'bobpzD6wd'],
          after: '");\n',
        },
        {
          before: 'NIGHTFALL_API_KEY=',
          secret: ['NF-0Hu', 'Cujd02nWJ', 'ieRmxYdbu', 'AzZHt1Sqcw', 'r'],
          after: '\n',
        },
      ],
      counterExamples: ['NIGHTFALL_API_KEY=your-key-here\n', ['NIGHTFALL_API_KEY=', 'NF-J', 'tP8', '\n']],
    },
  ],
} satisfies Provider;
