/** Credentials of Perplexity. */

import type { Provider } from '#model/provider';

export default {
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/guides/api-key-management',
  rules: [
    {
      id: 'perplexity-api-key',
      description: 'A Perplexity API key.',
      regex: String.raw`\b(pplx-[A-Za-z0-9]{40,56})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s credits',
      rotate:
        'At perplexity.ai/account/api/keys: delete the key (or POST it to /revoke_auth_token) and generate another.',
      verify: 'requests',
      revoke: 'token',
      examples: [
        {
          before: 'PERPLEXITY_API_KEY=',
          secret: ['pplx-', 'Ok9r1LO40d9W', 'LhIRY37RySc0', 'M6DKYmB83qEa', 'zVBRFHnQuMOK'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['pplx-', 'cGY2ZYrU0RKr', 'Bu1M6IAq1vri', '7SoHxZlXwj5Z', 'kFcis93Hmwvq'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "const pplxKey = '",
          secret: ['pplx-', 'nyEwaQxfRToN', 'BpmwJUDHatYJ', 'NJIc0UWb4TKh', 'Dt40ZaLY4JY6'],
          after: "';\n",
        },
      ],
      counterExamples: ['pplx-your-key', ['pplx-', '3MdPvBSwvi', 'YGvjCaaYQ4']],
    },
  ],
  verify: {
    requests: {
      docs: 'https://docs.perplexity.ai/api-reference/async-chat-completions-get',
      effect: 'none',
      hosts: ['api.perplexity.ai'],
      request: { method: 'GET', path: '/async/chat/completions?limit=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/requests' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.perplexity.ai/async/chat/completions?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { requests: [], next_token: null } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.perplexity.ai/async/chat/completions?limit=1',
          answer: {
            status: 401,
            json: { error: { message: 'Invalid API key', type: 'invalid_api_key', code: 401 } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
      checked: '2026-11-24',
      effect: 'ends the API key at once',
      hosts: ['api.perplexity.ai'],
      steps: [
        {
          request: {
            method: 'POST',
            path: '/revoke_auth_token',
            bearer: '{secret}',
            json: { auth_token: '{secret}' },
          },
          done: [200],
        },
      ],
      cases: [
        {
          answers: [{ request: 'POST https://api.perplexity.ai/revoke_auth_token', status: 200 }],
          isDone: true,
        },
        {
          answers: [{ request: 'POST https://api.perplexity.ai/revoke_auth_token', status: 401 }],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
