/** Credentials of ntfy. */

import type { Provider } from '#model/provider';

export default {
  name: 'ntfy',
  docs: 'https://docs.ntfy.sh/publish/#access-tokens',
  rules: [
    {
      id: 'ntfy-access-token',
      description: 'An access token of ntfy.',
      regex: String.raw`\b(tk_[a-z0-9]{29})\b`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'publish and read the user’s topics',
      rotate: 'In the account settings, or with ntfy token remove: delete it and add another.',
      verify: 'account',
      examples: [
        {
          before: "ntfy_access_token: '",
          secret: ['tk_r8', '9dpfm38ygurf', 'kk0jctrsj53l', 'tzo'],
          after: "'\n",
        },
        {
          before: '<string name="ntfy_access_token">',
          secret: ['tk_na', 'wb5k9j8bv76q', 'g9zlgc8a9ss7y', 'yd'],
          after: '</string>\n',
        },
        {
          before: 'ENV NTFY_ACCESS_TOKEN ',
          secret: ['tk_96', 'nnckh6b70', 'x850keo37q', 'bfkkclo4'],
          after: '\n',
        },
      ],
      counterExamples: ['NTFY_ACCESS_TOKEN=your-key-here\n', ['NTFY_ACCESS_TOKEN=', 'tk_16', 'ub', '\n']],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.ntfy.sh/subscribe/api/',
      effect: 'none',
      hosts: ['ntfy.sh'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/v1/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/http', equals: 401 }, verdict: 'invalid' },
      ],
      facts: { user: '/username', role: '/role' },
      cases: [
        {
          request: 'GET https://ntfy.sh/v1/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { username: 'ana', role: 'user', tier: { code: 'pro' } } },
          verdict: 'live',
          facts: { user: 'ana', role: 'user' },
        },
        {
          request: 'GET https://ntfy.sh/v1/account',
          answer: { status: 401, json: { code: 40101, http: 401, error: 'unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
