/** Credentials of Retell AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Retell AI',
  docs: 'https://docs.retellai.com/api-references/overview',
  rules: [
    {
      id: 'retellai-api-key',
      description: 'A Retell AI API key.',
      keyed: { names: ['retell'], value: 'key_[0-9a-f]{24,36}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make calls on the owner’s bill and read their recordings',
      rotate: 'In the Retell dashboard, API keys: delete the key and add another.',
      verify: 'concurrency',
      examples: [
        {
          before: 'ENV RETELL_API_KEY ',
          secret: ['key_1', '3c421753e', '3b982dd24e33', 'a08d0'],
          after: '\n',
        },
        {
          before: "retell_api_key: '",
          secret: ['key_', '2a8747c6752b', 'd540531342e4', '7b79c8'],
          after: "'\n",
        },
        {
          before: 'export RETELL_API_KEY="',
          secret: ['key_', '3ba881febaf3c', 'fa402496dec00'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'RETELL_API_KEY=your-key-here\n',
        ['RETELL_API_KEY=', 'key_d', 'e4', '\n'],
        ['checksum: ', 'key_1', 'e97dacb92f', 'ad5aa7da64b33', 'c26a52', '\n'],
      ],
    },
  ],
  verify: {
    concurrency: {
      docs: 'https://github.com/RetellAI/retell-typescript-sdk',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.retellai.com'],
      request: { method: 'GET', path: '/get-concurrency', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/concurrency_limit' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { callsAtOnce: '/concurrency_limit' },
      cases: [
        {
          request: 'GET https://api.retellai.com/get-concurrency',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { current_concurrency: 12, concurrency_limit: 100 } },
          verdict: 'live',
          facts: { callsAtOnce: '100' },
        },
        {
          request: 'GET https://api.retellai.com/get-concurrency',
          answer: { status: 401, json: { status: 'error', message: 'API key is missing or invalid.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
