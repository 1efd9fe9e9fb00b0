/** Credentials of Mistral AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  rules: [
    {
      id: 'mistral-api-key',
      description: 'A Mistral API key.',
      keyed: {
        names: [
          'mistral_api',
          'mistral-api',
          'mistralapi',
          'mistral_key',
          'mistral-key',
          'mistralkey',
          'mistral_token',
          'mistral-token',
          'mistraltoken',
          'mistralai_api',
          'mistralai-api',
          'mistralaiapi',
          'mistralai_key',
          'mistralai-key',
          'mistralaikey',
          'mistralai_token',
          'mistralai-token',
          'mistralaitoken',
          'mistralclient',
          'mistral(api',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill and read files of the workspace',
      rotate: 'At console.mistral.ai/api-keys: delete the key and create another.',
      verify: 'models',
      examples: [
        { before: 'MISTRAL_API_KEY=', secret: ['AR8w9sVXKqV', '54h6LpV1vWR', '99qE8eRIkO'], after: '\n' },
        {
          before: "const mistralApiKey = '",
          secret: ['oBhhTfCCLp8', '1QuJ9YLVAtm', 'GEIV6NH611'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'MISTRAL_API_KEY=salA********\n',
        'MISTRAL_API_KEY=your-key-here\n',
        ['MISTRAL_API_KEY=', 'salAGYbn', 'RVDownjf', '\n'],
      ],
    },
  ],
  verify: {
    models: {
      docs: 'https://docs.mistral.ai/api/endpoint/models',
      effect: 'none',
      hosts: ['api.mistral.ai'],
      request: { method: 'GET', path: '/v1/models', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { models: { count: '/data' } },
      cases: [
        {
          request: 'GET https://api.mistral.ai/v1/models',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { object: 'list', data: [{ id: 'mistral-small-latest' }] } },
          verdict: 'live',
          facts: { models: '1' },
        },
        {
          request: 'GET https://api.mistral.ai/v1/models',
          answer: { status: 401, json: { detail: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
