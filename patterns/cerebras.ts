/** Credentials of Cerebras. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  rules: [
    {
      id: 'cerebras-api-key',
      description: 'A Cerebras API key.',
      regex: String.raw`\b(csk-[a-z0-9]{48})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill',
      rotate: 'At cloud.cerebras.ai, API keys: delete the key and create another.',
      verify: 'models',
      examples: [
        {
          before: 'CEREBRAS_API_KEY=',
          secret: ['csk-', 'jdwzerf4ssda', 'qehvs8c74naf', '8zul5hmog4cw', '0uq76hh83dfs'],
          after: '\n',
        },
        {
          before: 'api_key = "',
          secret: ['csk-', 'cepx3chwl0pz', '5s0duv9ybnfj', '6ny6gu0fe0n9', '9eadjmgq7g76'],
          after: '"\n',
        },
      ],
      counterExamples: ['csk-your-key', ['csk-', '2eyi45', 'jtxduy']],
    },
  ],
  verify: {
    models: {
      docs: 'https://inference-docs.cerebras.ai/api-reference/models/list-models',
      effect: 'none',
      hosts: ['api.cerebras.ai'],
      request: { method: 'GET', path: '/v1/models', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 'wrong_api_key' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.cerebras.ai/v1/models',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { object: 'list', data: [{ id: 'llama3.1-8b' }] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.cerebras.ai/v1/models',
          answer: {
            status: 401,
            json: { message: 'Wrong API Key', type: 'invalid_request_error', code: 'wrong_api_key' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
