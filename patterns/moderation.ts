/** Credentials of ModerateContent. */

import type { Provider } from '#model/provider';

export default {
  name: 'ModerateContent',
  docs: 'https://moderatecontent.com/documentation/content',
  rules: [
    {
      id: 'moderation-api-key',
      description: 'A ModerateContent API key.',
      keyed: { names: ['moderatecontent', 'moderate_content', 'moderate-content'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'classify images on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="moderatecontent_api_key">',
          secret: ['c9e3', 'f08bfb427e55c', 'b144ae52f', '12bb87'],
          after: '</string>\n',
        },
        {
          before: 'MODERATECONTENT_API_KEY=',
          secret: ['868ea', '8b66a162b2', '1ba4b3a10', 'f3eb8f79'],
          after: '\n',
        },
        {
          before: "moderatecontent_api_key: '",
          secret: ['0d4d98', '3984c1efc5f1', '12428a28eb8', '0ff'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'MODERATECONTENT_API_KEY=your-key-here\n',
        ['MODERATECONTENT_API_KEY=', '39c3', 'e81', '\n'],
        ['checksum: ', '3356c', '594b1ddfe3470', 'f65f8a7b0708', '9c', '\n'],
      ],
    },
  ],
} satisfies Provider;
