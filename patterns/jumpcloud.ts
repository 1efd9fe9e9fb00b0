/** Credentials of JumpCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com/api/1.0/index.html',
  rules: [
    {
      id: 'jumpcloud-api-key',
      description: 'A JumpCloud API key (current form).',
      regex: String.raw`\b(jca_[A-Za-z0-9]{36})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage users, devices and commands of the organization: run code on its machines',
      rotate: 'In the Admin Portal, My API Key: generate a new one; the old one stops at once.',
      docs: 'https://jumpcloud.com/support/service-account-for-apis',
      examples: [
        {
          before: 'JUMPCLOUD_API_KEY=',
          secret: ['jca_', 'ZoS5bpUJwDEj', 'VJIA8OyTmPVs', 'xQYrdLQs772m'],
          after: '\n',
        },
        {
          before: 'curl -H "x-api-key: ',
          secret: ['jca_', 'bvg4LQnz7Dfg', 'xD0WPPsFCbqg', 'qSXsZZLcDx9U'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['jca_your_key', ['jca_', 'RtTr9k', 'QVo55E']],
    },
    {
      id: 'jumpcloud-legacy-api-key',
      description: 'A JumpCloud API key of the old form.',
      keyed: {
        names: [
          'jumpcloud_api',
          'jumpcloud-api',
          'jumpcloudapi',
          'jumpcloud_key',
          'jumpcloud-key',
          'jumpcloudkey',
          'jumpcloud_token',
          'jumpcloud-token',
          'jumpcloudtoken',
          'jumpcloud_secret',
          'jumpcloud-secret',
          'jumpcloudsecret',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage users, devices and commands of the organization: run code on its machines',
      rotate: 'In the Admin Portal, My API Key: generate a new one; the old one stops at once.',
      examples: [
        {
          before: 'JUMPCLOUD_API_KEY=',
          secret: ['3f25034755308c', 'f2913747c30e7d', '41dcc31ff661'],
          after: '\n',
        },
        {
          before: 'JUMPCLOUD_TOKEN = "',
          secret: ['55afcf73d76cb1', 'a56e80aa403b63', 'c907c4975f72'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'JUMPCLOUD_API_KEY=7675********\n',
        'JUMPCLOUD_API_KEY=your-key-here\n',
        ['JUMPCLOUD_API_KEY=', '7675571a54', '6b52742adf', '\n'],
      ],
    },
  ],
} satisfies Provider;
