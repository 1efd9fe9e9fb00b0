/** Credentials of AppSignal. */

import type { Provider } from '#model/provider';

export default {
  name: 'AppSignal',
  docs: 'https://docs.appsignal.com/',
  rules: [
    {
      id: 'appsignal-push-api-key',
      description: 'A push API key of AppSignal.',
      keyed: { names: ['appsignal'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send data to the organization’s apps',
      rotate: 'In the organization’s settings, API keys: generate another.',
      examples: [
        {
          before: 'client.set("appsignal_push_api_key", "',
          secret: ['72c5af', '14-57de-3f1d-', 'd74e-be09acc', '1e09f'],
          after: '");\n',
        },
        {
          before: '  "appsignal_push_api_key": "',
          secret: ['a6abca', '0e-0114-6', '72e-9c06-', '47d2e9cc3', 'a4d'],
          after: '",\n',
        },
        {
          before: "const appsignalPushApiKey = '",
          secret: ['5899', '771e-42e5', '-f0e0-985b-2', '6855e00b24e'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'APPSIGNAL_PUSH_API_KEY=your-key-here\n',
        ['APPSIGNAL_PUSH_API_KEY=', 'bb9b', '9c5', '\n'],
        ['checksum: ', '29139', '08f-1577-6e8', 'c-e892-c99', '027143187', '\n'],
      ],
    },
  ],
} satisfies Provider;
