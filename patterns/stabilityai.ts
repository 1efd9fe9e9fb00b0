/** Credentials of Stability AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/api-reference',
  rules: [
    {
      id: 'stabilityai-api-key',
      description: 'A Stability AI API key.',
      keyed: { names: ['stability', 'dreamstudio'], value: 'sk-[A-Za-z0-9]{48}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make images on the owner’s credits',
      rotate: 'At platform.stability.ai/account/keys: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: 'STABILITY_API_KEY=',
          secret: ['sk-', '0xG4uQK8Nz2r', 'WuZmbikYpfWW', '0tsj3salgLT7', 'pGLIfOIGDVHu'],
          after: '\n',
        },
        {
          before: 'stability:\n  key: ',
          secret: ['sk-', 'jnYQymL40mTG', 'x0TxELQJ3NV4', 'PVVclKA02yEg', 'KistS274Kt1T'],
          after: '\n',
        },
      ],
      counterExamples: [
        'STABILITY_API_KEY=sk-1u********\n',
        'STABILITY_API_KEY=your-key-here\n',
        ['STABILITY_API_KEY=', 'sk-', '1u3C7dlRjPTJ', 'kH5ZzJtJQCLX', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://platform.stability.ai/docs/api-reference#tag/User',
      effect: 'none',
      hosts: ['api.stability.ai'],
      request: { method: 'GET', path: '/v1/user/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', organizations: { each: '/organizations', pointer: '/name' } },
      impact: [
        {
          request: { method: 'GET', path: '/v1/user/balance', bearer: '{secret}' },
          says: 'spends {credits} credits',
          facts: { credits: '/credits' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.stability.ai/v1/user/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              id: 'user-1',
              email: 'ana@example.com',
              organizations: [{ name: 'My Organization', is_default: true }],
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', organizations: 'My Organization', credits: '6.4' },
          impact: { answers: [{ status: 200, json: { credits: 6.4 } }], says: ['spends 6.4 credits'] },
        },
        {
          request: 'GET https://api.stability.ai/v1/user/account',
          answer: {
            status: 401,
            json: { id: 'e1', name: 'unauthorized', message: 'Incorrect API key provided' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
