/** Credentials of Gitalk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gitalk',
  docs: 'https://github.com/gitalk/gitalk',
  rules: [
    {
      id: 'gitalk-client-secret',
      description: 'The client secret of the GitHub OAuth app behind comments by Gitalk (or Gitment).',
      regex: String.raw`(?i:gitalk|gitment)[\s\S]{1,300}?(?i:client_?secret)["\']?\s{0,4}[:=]\s{0,4}["\']?([0-9a-f]{40})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the app’s name from login codes; Gitalk must put it on the page',
      rotate:
        'On GitHub, Settings, Developer settings, OAuth apps, the app: generate a new client secret and delete this one.',
      examples: [
        {
          before: "const gitalk = new Gitalk({\n  clientID: '5f81c04e27ab93d60c1e',\n  clientSecret: '",
          secret: ['c07e', '51b9d2f8436a9', '0be17d5c4', 'f2a86e3b0d719', 'f'],
          after: "',\n",
        },
        {
          before: 'gitalk:\n  enable: true\n  owner: acme\n  client_secret: ',
          secret: ['2b96f0', 'd8e14c73a5', 'b80e6d9f25c1a', '7403ee8b56d'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['gital', 'k:\n  clien', 't_secret:', ' your-secr', 'et\n'],
        ['gital', 'k:\n  enable: ', 'false\n'],
      ],
    },
  ],
} satisfies Provider;
