/** Credentials of Friendli. */

import type { Provider } from '#model/provider';

export default {
  name: 'Friendli',
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  rules: [
    {
      id: 'friendli-access-token',
      description: 'A personal access token of Friendli.',
      regex: String.raw`\b(flp_[A-Za-z0-9]{40,50})(?:[^A-Za-z0-9_]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s bill and change his endpoints',
      rotate: 'In Friendli Suite, Personal settings, Tokens: delete the token and create another.',
      examples: [
        {
          before: 'FRIENDLI_ACCESS_TOKEN=',
          secret: ['flp_c', 'k003qD6CgeOou', 'H2OoppYYYjvDN', 'QeaL1m3ICvgi', 'JI0'],
          after: '\n',
        },
        {
          before: "const friendliAccessToken = '",
          secret: ['flp_', 'RiDhKvGZv', 'wlX5s5Q18XvIy', '4rMBs5PirsTxZ', 'yzwEMqexb'],
          after: "';\n",
        },
        {
          before: '<string name="friendli_access_token">',
          secret: ['flp_', 'B7lSvHCj4', 'xQVAKT3bvw', '0XHK8zf0m', 'L2WpZJ8J6', '24a'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FRIENDLI_ACCESS_TOKEN=your-key-here\n',
        ['FRIENDLI_ACCESS_TOKEN=', 'flp_qZ', 'v', '\n'],
      ],
    },
  ],
} satisfies Provider;
