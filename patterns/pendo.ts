/** Credentials of Pendo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pendo',
  docs: 'https://engageapi.pendo.io',
  rules: [
    {
      id: 'pendo-integration-key',
      description: 'A Pendo integration key.',
      keyed: {
        names: ['pendo_integration', 'pendo-integration', 'pendointegration'],
        value: String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\.(?:us1?|eu|jpn|au))?`,
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change visitors’ and accounts’ metadata, guides and feedback',
      rotate: 'In Pendo, Settings, Integrations, Integration keys: delete it and add another.',
      verify: 'verify',
      examples: [
        {
          before: 'ENV PENDO_INTEGRATION_INTEGRATION_KEY ',
          secret: ['ddb698', '40-fea9-4cb', '1-d77e-d0', '3d54301251'],
          after: '\n',
        },
        {
          before: "pendo_integration_integration_key: '",
          secret: ['b74508', '04-0e48-bcd', 'f-0694-97', '491b07bc42'],
          after: "'\n",
        },
        {
          before: 'export PENDO_INTEGRATION_INTEGRATION_KEY="',
          secret: ['a7d268', '94-d42a-0589-', '0c86-4ff888', 'cdd3e2'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PENDO_INTEGRATION_INTEGRATION_KEY=your-key-here\n',
        ['PENDO_INTEGRATION_INTEGRATION_KEY=', '7c53ab', '8', '\n'],
        ['checksum: ', 'c25da', 'dc2-3551-2bf', '4-f8c4-df42', '6c226bf6', '\n'],
      ],
    },
    {
      id: 'pendo-subscription-key',
      description: 'A Pendo API key of an app, as its snippet for web pages shows it.',
      keyed: {
        names: ['pendo'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'send events of visitors',
      rotate:
        'It is meant to be public. In Pendo, Subscription settings, ask support for another if it is abused.',
      examples: [
        {
          before: 'ENV PENDO_SUBSCRIPTION_KEY ',
          secret: ['9632c', '874-32fa-949', '3-ea1d-7ea', '691fed230'],
          after: '\n',
        },
        {
          before: "pendo_subscription_key: '",
          secret: ['327b', 'b41d-ba27-6', '84f-670a-fa64', '58b349e1'],
          after: "'\n",
        },
        {
          before: 'export PENDO_SUBSCRIPTION_KEY="',
          secret: ['d75fc0', '3e-802c-e87e', '-dc2d-0756743', '25f26'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PENDO_SUBSCRIPTION_KEY=your-key-here\n',
        ['PENDO_SUBSCRIPTION_KEY=', 'e8222b', 'b', '\n'],
        ['checksum: ', 'ee67', 'e981-2e01', '-9b67-354f-', '051504c40b', '15', '\n'],
      ],
    },
  ],
  verify: {
    verify: {
      docs: 'https://engageapi.pendo.io/',
      effect: 'none',
      hosts: ['app.pendo.io', 'app.eu.pendo.io', 'us1.app.pendo.io', 'app.jpn.pendo.io', 'app.au.pendo.io'],
      request: {
        method: 'GET',
        path: '/api/v1/token/verify',
        headers: { 'X-Pendo-Integration-Key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/writeAccess' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { canWrite: '/writeAccess' },
      cases: [
        {
          request: 'GET https://app.pendo.io/api/v1/token/verify',
          headers: { 'x-pendo-integration-key': '{secret}' },
          answer: { status: 200, json: { writeAccess: 'true' } },
          verdict: 'live',
          facts: { canWrite: 'true' },
        },
        {
          request: 'GET https://app.pendo.io/api/v1/token/verify',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
