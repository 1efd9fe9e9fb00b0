/** Credentials of Upstage. */

import type { Provider } from '#model/provider';

export default {
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  rules: [
    {
      id: 'upstage-api-key',
      description: 'An Upstage (Solar) API key.',
      keyed: { names: ['upstage'], value: 'up_[A-Za-z0-9]{20,40}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s credit',
      rotate: 'In the console, API keys: delete it and create another.',
      verify: 'models',
      examples: [
        {
          before: 'export UPSTAGE_API_KEY="',
          secret: ['up_XwC', 'D8KcSBxPT', '8DmbVwIfj', '3'],
          after: '"\n',
        },
        {
          before: 'ENV UPSTAGE_API_KEY ',
          secret: ['up_cm', 'RMjHHSEMZh', 'JIAH1uPQjs9', '4IV'],
          after: '\n',
        },
        { before: '  "upstage_api_key": "', secret: ['up_GpL', 'whkCL1GUGhgc', '9YWTu'], after: '",\n' },
      ],
      counterExamples: [
        'UPSTAGE_API_KEY=your-key-here\n',
        ['UPSTAGE_API_KEY=', 'up_Nn', 'z5', '\n'],
        ['checksum: ', 'up_c', 'S3pvAXs7n', 'zOCR8uWDXT', '\n'],
      ],
    },
  ],
  verify: {
    models: {
      docs: 'https://console.upstage.ai/api/docs',
      effect: 'none',
      hosts: ['api.upstage.ai'],
      request: { method: 'GET', path: '/v1/models', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.upstage.ai/v1/models',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { object: 'list', data: [{ id: 'solar-pro2' }] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.upstage.ai/v1/models',
          answer: { status: 401, json: { error: { message: 'API key is invalid' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
