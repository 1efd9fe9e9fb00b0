/** AWS AppSync: the keys by which public clients call a GraphQL API. */

import type { Provider } from '#model/provider';

export default {
  name: 'AWS AppSync',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  rules: [
    {
      id: 'aws-appsync-api-key',
      description: 'An AWS AppSync API key, which clients send along; it identifies an app, not a person.',
      regex: String.raw`\b(da2-[a-z0-9]{26})\b`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'call the GraphQL operations that the API allows with an API key',
      rotate:
        'Check which fields allow API key access. To replace it, create a new key in AppSync, ship it, delete the old one.',
      examples: [
        {
          before: "aws_appsync_apiKey: '",
          secret: ['da2-', 'b15th0yiedhcq', '15hel2tnppyzt'],
          after: "',\n",
        },
        {
          before: '<string name="api_key">',
          secret: ['da2-', '15n3wkh2z9hqs', '333z6pyborhhz'],
          after: '</string>',
        },
      ],
      counterExamples: [
        ['da2-', '680gvesc03', 'p8j6pil1oo'],
        ['da2-', '4YILDDQ10W4FE', 'LKEURCF249BP4'],
      ],
    },
  ],
} satisfies Provider;
