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
} satisfies Provider;
