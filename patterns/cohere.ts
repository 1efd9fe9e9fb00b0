/** Credentials of Cohere. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cohere',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  rules: [
    {
      id: 'cohere-api-key',
      description: 'A Cohere API key.',
      keyed: {
        names: [
          'cohere_api',
          'cohere-api',
          'cohereapi',
          'cohere_key',
          'cohere-key',
          'coherekey',
          'cohere_token',
          'cohere-token',
          'coheretoken',
          'cohere_secret',
          'cohere-secret',
          'coheresecret',
          'co_api_key',
          'cohere.client',
          'cohereclient',
        ],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts and embeddings on the owner’s bill',
      rotate: 'At dashboard.cohere.com/api-keys: delete the key and create another.',
      verify: 'check',
      examples: [
        {
          before: 'COHERE_API_KEY=',
          secret: ['rTHkhbGx7g7Fks', 'H2so77qKStVyUJ', '52BsIjoti53x'],
          after: '\n',
        },
        {
          before: 'co = cohere.Client("',
          secret: ['N8s3iSCHQUquA5', 'E6h1lfS3WgaTni', 'UYKuIxZq1u7e'],
          after: '")',
        },
        {
          before: 'export CO_API_KEY="',
          secret: ['FncYpgivyDDaVQ', 'r3LSynwUkFx16l', 'ol4YipVdMN63'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'COHERE_API_KEY=RqBA********\n',
        'COHERE_API_KEY=your-key-here\n',
        ['COHERE_API_KEY=', 'RqBAW3ps2Q', 'VGp0nHx6uP', '\n'],
      ],
    },
  ],
  verify: {
    check: {
      docs: 'https://github.com/cohere-ai/cohere-python',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.cohere.com'],
      request: { method: 'POST', path: '/v1/check-api-key', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/valid', equals: true }, verdict: 'live' },
        { status: 200, json: { pointer: '/valid', equals: false }, verdict: 'invalid' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organization: '/organization_id', owner: '/owner_id' },
      cases: [
        {
          request: 'POST https://api.cohere.com/v1/check-api-key',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { valid: true, organization_id: 'o1', owner_id: 'u1' } },
          verdict: 'live',
          facts: { organization: 'o1', owner: 'u1' },
        },
        {
          request: 'POST https://api.cohere.com/v1/check-api-key',
          answer: { status: 200, json: { valid: false } },
          verdict: 'invalid',
        },
        {
          request: 'POST https://api.cohere.com/v1/check-api-key',
          answer: { status: 401, json: { message: 'invalid api token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
