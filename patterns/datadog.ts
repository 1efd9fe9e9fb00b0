/** Datadog: API keys, application keys and client tokens. The first two have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  rules: [
    {
      id: 'datadog-api-key',
      description: 'A Datadog API key, by which agents send data.',
      keyed: {
        names: ['datadog', 'dd_api_key', 'dd-api-key', 'ddapikey', 'dd_client_api_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      stopValues: [['9775a', '026f1ca7d1c6c5af9d', '94d9595a4'].join('')],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send false metrics, logs and events to the organization, at its cost; with an application key also read',
      rotate: 'Under Organization Settings, API Keys, add another, move the agents to it, revoke this one.',
      partName: 'apiKey',
      examples: [
        { before: 'DD_API_KEY=', secret: ['9825629fbcf88a9d', '9df63132752e4703'], after: '\n' },
        {
          before: "datadog:\n  apiKey: ''\n  datadog_api_key: ",
          secret: ['f4c5914e4a4eefe3', '6611e20030a62480'],
          after: '\n',
        },
        { before: '-H "DD-API-KEY: ', secret: ['f45ae0d09862b372', 'b4918d49a6301f87'], after: '"' },
      ],
      counterExamples: [
        ['DD_API_KEY=b536f764c91c096ff74e', '3c2dc80fee55bc9a09e9'],
        'DD_API_KEY=<YOUR_API_KEY>',
      ],
    },
    {
      id: 'datadog-application-key',
      description: 'A Datadog application key. Together with an API key it opens the whole API.',
      keyed: {
        names: [
          ...[
            'datadog_app_key',
            'datadogappkey',
            'datadog-app-key',
            'dd_app_key',
            'dd-application-key',
            'ddappkey',
          ],
          ...[
            'datadog_application_key',
            'dd_application_key',
            'datadog.appkey',
            'dd-app-key',
            'dd_client_app_key',
          ],
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      stopValues: [['87ce4', 'a24b5553d2e482ea8a', '8500e71b8ad4554ff'].join('')],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read metrics, logs and dashboards and change monitors as its user, together with an API key',
      rotate:
        'Under Organization Settings, Application Keys, add another with scopes, move to it, revoke this one.',
      parts: [{ name: 'apiKey', rule: 'datadog-api-key' }],
      examples: [
        {
          before: ['DD_API_KEY=', '206f487c', '340ba9f0', '2f91e7a3', '27fa91e9', '\nDD_APP_KEY='].join(''),
          secret: ['ceaebfdd4e775de91d31', '6a03c01f4ea5e8d0fee5'],
          after: '\n',
          parts: { apiKey: ['206f487c', '340ba9f0', '2f91e7a3', '27fa91e9'] },
        },
        {
          before: 'provider "datadog" {\n  datadog_app_key = "',
          secret: ['0eba2ba1de9483d2a5de', 'd001adb5ab1c58fbe527'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['DD_APP_KEY=08f7b80c3dc0983e', '1a002c02db8a87d6'],
        'DD_APP_KEY=${var.datadog_app_key}',
      ],
    },
    {
      id: 'datadog-client-token',
      description: 'A Datadog client token. It is meant for browsers and apps.',
      regex: String.raw`\b(pub[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'send false user sessions and logs to the organization',
      rotate: 'It may stay. To replace it, add another under Organization Settings, Client Tokens.',
      docs: 'https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens',
      examples: [
        {
          before: [
            "datadogRum.init({ applicationId: 'a0691ba3-2d7f-4b7d",
            "-a3d6-66d2c675f58e', clientToken: '",
          ].join(''),
          secret: ['pu', 'b7367bb5f1961a239', 'd8bc08c202ed5df9'],
          after: "' });",
        },
        { before: 'DD_CLIENT_TOKEN=', secret: ['pu', 'b7532ed2d5033cc95', '4bd7fd9a5f6a0078'], after: '\n' },
      ],
      counterExamples: [
        ['clientToken: pub2cd3d82439', 'b617937847'],
        "clientToken: '<DATADOG_CLIENT_TOKEN>'",
      ],
    },
  ],
} satisfies Provider;
