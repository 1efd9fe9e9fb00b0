/** Credentials of Cloudflare Turnstile. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloudflare Turnstile',
  docs: 'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
  rules: [
    {
      id: 'cloudflare-turnstile-secret-key',
      description: 'The secret key of a Cloudflare Turnstile widget.',
      keyed: { names: ['turnstile'], value: '(?:0x4|[123]x0)[A-Za-z0-9_-]{32,34}' },
      minEntropy: 4,
      stopValues: [
        '1x0000000000000000000000000000000aa',
        '2x0000000000000000000000000000000aa',
        '3x0000000000000000000000000000000aa',
      ],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'check answers of the widget in the site’s name',
      rotate: 'In the dashboard, Turnstile, the widget’s settings: rotate the secret key.',
      verify: 'siteverify',
      examples: [
        {
          before: 'client.set("turnstile_secret_key", "',
          secret: ['0x4-', 'Z5fbKHEwy49', 'fzZPPLcU7l', 'CA8URDq2LeAz'],
          after: '");\n',
        },
        {
          before: '  "turnstile_secret_key": "',
          secret: ['0x4cs', 'fzYwKUkFeJeQ_', 'PiOt3B0hr', 'Ma4CIlLD0', 'E'],
          after: '",\n',
        },
        {
          before: "const turnstileSecretKey = '",
          secret: ['0x487', '3ZY5wWJNftIIT', 'hvnDdKfMlwd4', 'YolJvYn'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'TURNSTILE_SECRET_KEY=your-key-here\n',
        ['TURNSTILE_SECRET_KEY=', '0x4n', '91L', '\n'],
        ['checksum: ', '0x4dU', 'ikk6RwoDrbaz6', 'Q6dSaD975gS', 'i7bkqbg', '\n'],
      ],
    },
  ],
  verify: {
    siteverify: {
      // It asks about an answer that nobody gave; a right secret is told that the answer is wrong.
      docs: 'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
      effect: 'none',
      hosts: ['challenges.cloudflare.com'],
      request: {
        method: 'POST',
        path: '/turnstile/v0/siteverify',
        json: { secret: '{secret}', response: 'none' },
      },
      clauses: [
        { json: { pointer: '/error-codes', contains: 'invalid-input-secret' }, verdict: 'invalid' },
        { json: { pointer: '/error-codes', contains: 'invalid-input-response' }, verdict: 'live' },
      ],
      cases: [
        {
          request: 'POST https://challenges.cloudflare.com/turnstile/v0/siteverify',
          body: '{"secret":"{secret}","response":"none"}',
          answer: {
            status: 200,
            json: { success: false, 'error-codes': ['invalid-input-response'], messages: [] },
          },
          verdict: 'live',
        },
        {
          request: 'POST https://challenges.cloudflare.com/turnstile/v0/siteverify',
          answer: { status: 200, json: { success: false, 'error-codes': ['invalid-input-secret'] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
