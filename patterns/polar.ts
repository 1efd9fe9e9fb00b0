/** Credentials of Polar. */

import type { Provider } from '#model/provider';

export default {
  name: 'Polar',
  docs: 'https://docs.polar.sh/integrate/authentication',
  rules: [
    {
      id: 'polar-access-token',
      description: 'A Polar access token.',
      regex: String.raw`\b(polar_(?:pat|oat|at_u|at_o)_[A-Za-z0-9_]{30,60})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read customers and orders, and create checkouts, products and refunds',
      rotate: 'In Polar, Settings, Developers: delete the token and create another with fewer scopes.',
      examples: [
        {
          before: 'ENV POLAR_ACCESS_TOKEN ',
          secret: ['polar_', 'oat_9FnWQN', 'W7aKWbrJbA', 'g8NrXBZxa', 'IM3mf'],
          after: '\n',
        },
        {
          before: "polar_access_token: '",
          secret: ['pola', 'r_at_u_fwu8bO', '7C_aiHNayzlO', 'CfFY_IdQ_8', 'AOODSLj1'],
          after: "'\n",
        },
        {
          before: 'export POLAR_ACCESS_TOKEN="',
          secret: [
            'pola',
            'r_at_o_emy',
            'Ske24AVeFnV',
            'RpqMIQStrg2i',
            'Zh99cAVg6gfJ9',
            'N_YvU2fFR',
            '_YXNuEu18D',
            'Z5',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['POLAR_ACCESS_TOKEN=your-key-here\n', ['POLAR_ACCESS_TOKEN=', 'polar', '_a', '\n']],
    },
    {
      id: 'polar-client-secret',
      description: 'A client secret or refresh token of Polar’s OAuth.',
      regex: String.raw`\b(polar_(?:cs|crt|rt_u|rt_o|ac)_[A-Za-z0-9_]{30,60})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get access tokens in the client’s or its users’ name',
      rotate: 'In Polar, Settings, Developers, OAuth apps: regenerate the secret.',
      examples: [
        {
          before: 'export POLAR_CLIENT_SECRET="',
          secret: [
            'pola',
            'r_rt_u_4sV',
            'qE1RE9vW6Y',
            'HLctuEPXS',
            'DcBh7horj0',
            'b9Z3kd_YlDRHq',
            'Dx0ctnNJM0U',
            'LLiZ',
          ],
          after: '"\n',
        },
        {
          before: 'ENV POLAR_CLIENT_SECRET ',
          secret: ['polar_', 'crt_dPBCXgPM', 'NbZIzZiBxD', 'mTdL6CN8kO7Yr'],
          after: '\n',
        },
        {
          before: '  "polar_client_secret": "',
          secret: ['pola', 'r_cs_eWaSkj9', 'gmyciwXnJ5qF', 'zHvhCaTbo', 'ILp8'],
          after: '",\n',
        },
      ],
      counterExamples: ['POLAR_CLIENT_SECRET=your-key-here\n', ['POLAR_CLIENT_SECRET=', 'polar_', 'c', '\n']],
    },
    {
      id: 'polar-webhook-secret',
      description: 'A Polar webhook secret.',
      regex: String.raw`\b(polar_whs_[A-Za-z0-9_]{30,60})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge events that Polar seems to have sent',
      rotate: 'In Polar, Settings, Webhooks: reset the secret.',
      examples: [
        {
          before: 'client.set("polar_webhook_secret", "',
          secret: ['polar_', 'whs_cWh0mzK', 'igP9ArQZZBlHk', 'IhTe5ILbOxRk', 'QB'],
          after: '");\n',
        },
        {
          before: '  "polar_webhook_secret": "',
          secret: ['polar_', 'whs_CQu4M', 'TA2IhW8YMP', 'vr9zSINfl_HC7', 'NUO'],
          after: '",\n',
        },
        {
          before: "const polarWebhookSecret = '",
          secret: ['polar', '_whs_phyO', '6QptYvLbGA', 'CdYgpZvxMkMj', 'KvuoRCKAZ'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'POLAR_WEBHOOK_SECRET=your-key-here\n',
        ['POLAR_WEBHOOK_SECRET=', 'polar', '_w', '\n'],
      ],
    },
  ],
} satisfies Provider;
