/** Credentials of ClickUp. */

import type { Provider } from '#model/provider';

export default {
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  rules: [
    {
      id: 'clickup-api-token',
      description: 'A ClickUp personal API token.',
      regex: String.raw`\b(pk_[0-9]{6,10}_[A-Z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change tasks, documents and members of the person’s workspaces',
      rotate: 'At app.clickup.com, Settings, Apps: regenerate the API token.',
      examples: [
        {
          before: 'CLICKUP_API_TOKEN=',
          secret: ['pk_60493918_', 'HAVHJL7QMYSKZADB', '5SKKIXN691FF82K7'],
          after: '\n',
        },
        {
          before: 'Authorization: ',
          secret: ['pk_90283168_', 'X53FXZ5A9QZV9UPU', '6FYH6BO0NCM5YY43'],
          after: '\n',
        },
        {
          before: '{"clickup": "',
          secret: ['pk_98719537_', '04N963PKSN0GJ8YL', 'NFA1WP5BF4RKWRR4'],
          after: '"}',
        },
      ],
      counterExamples: ['pk_your_clickup_token', ['pk_20332850_', 'FJT0SJE7V4']],
    },
    {
      id: 'clickup-client-secret',
      description: 'The client secret of a ClickUp OAuth app.',
      keyed: {
        names: [
          'clickup_client_secret',
          'clickup-client-secret',
          'clickupclientsecret',
          'clickup.client-secret',
        ],
        value: '[A-Z0-9]{64}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the app’s name',
      rotate: 'At app.clickup.com, Settings, ClickUp API, app: regenerate the client secret.',
      examples: [
        {
          before: 'CLICKUP_CLIENT_SECRET=',
          secret: ['Y2OTILBPO02QKBHOEO0689IV8U55Z4W7', 'FH0I7XWFYLBPJKJKLU3QX9EM1JETAOAM'],
          after: '\n',
        },
        {
          before: "const clickupClientSecret = '",
          secret: ['P9WI5VFYXMZV7U4TRPO598P1VBET9SGJ', '8QEYQPMTI9SUQ1G3PAPLXVWXHP1YE3RZ'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CLICKUP_CLIENT_SECRET=86DR********\n',
        'CLICKUP_CLIENT_SECRET=your-key-here\n',
        ['CLICKUP_CLIENT_SECRET=', '86DRWOEO9S3Y8C2L', 'CMNBC3NQ7RL4J6EZ', '\n'],
      ],
    },
  ],
} satisfies Provider;
