/** Credentials of Fireworks AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/api-reference/introduction',
  rules: [
    {
      id: 'fireworksai-api-key',
      description: 'A Fireworks AI API key.',
      regex: String.raw`\b(fw_[A-Za-z0-9]{22,24})\b`,
      minEntropy: 3.7,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill',
      rotate: 'At app.fireworks.ai/settings/users/api-keys: delete the key and create another.',
      verify: 'accounts',
      examples: [
        { before: 'FIREWORKS_API_KEY=', secret: ['fw_', 'vMIHnydwbnfG', '8BanaJePspdA'], after: '\n' },
        { before: 'api_key = "', secret: ['fw_', 'pQ3WAspO872v', 'eOiCuaX3S0qN'], after: '"\n' },
      ],
      counterExamples: ['fw_your_key', ['fw_', 'Bqfd8CIvS'], 'fw_update_checksum_of_the_image'],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://docs.fireworks.ai/api-reference/list-accounts',
      effect: 'none',
      hosts: ['api.fireworks.ai'],
      request: { method: 'GET', path: '/v1/accounts', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/accounts' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { accounts: { each: '/accounts', pointer: '/displayName' }, email: '/accounts/0/email' },
      cases: [
        {
          request: 'GET https://api.fireworks.ai/v1/accounts',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              accounts: [{ name: 'accounts/acme', displayName: 'Acme', email: 'ada@example.com' }],
              totalSize: 1,
            },
          },
          verdict: 'live',
          facts: { accounts: 'Acme', email: 'ada@example.com' },
        },
        {
          request: 'GET https://api.fireworks.ai/v1/accounts',
          answer: { status: 401, json: { code: 16, message: 'invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
