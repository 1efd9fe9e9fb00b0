/** Credentials of Thunderstore. */

import type { Provider } from '#model/provider';

export default {
  name: 'Thunderstore',
  docs: 'https://thunderstore.io/api/docs/',
  rules: [
    {
      id: 'thunderstore-api-token',
      description: 'An API token of a Thunderstore service account.',
      regex: String.raw`\b(tss_[0-9A-Za-z]{36})\b`,
      minEntropy: 4,
      checks: ['github-crc32'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish new versions of the team’s mods',
      rotate: 'In the team’s settings, Service accounts: delete the account and create another.',
      verify: 'user',
      examples: [
        {
          before: 'TCLI_AUTH_TOKEN=',
          secret: ['tss_', 'qBhy02hoi', '8ucTVyAmSRnr', 'aF4pk0bZu3', 'i8raG'],
          after: '\n',
        },
        {
          before: '  "thunderstoreToken": "',
          secret: ['tss_', '3y9eSIu1moj', 'YwMbG44XG', 'rfASZlKEoG3aO', 'eRq'],
          after: '",\n',
        },
        {
          before: "token: '",
          secret: ['tss_bh', 'GHNpa8WL1J2', '9x1IXnToPU', 'PlcWfRD0i', 'qQbU'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['TCLI_', 'AUTH_TOKEN=', 'your-key-here', '\n'],
        ['TCLI', '_AUTH_TOK', 'EN=tss_Kt', 'CosB7Cr\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://thunderstore.io/api/docs/',
      effect: 'none',
      hosts: ['thunderstore.io'],
      request: { method: 'GET', path: '/api/experimental/current-user/', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/username' },
      cases: [
        {
          request: 'GET https://thunderstore.io/api/experimental/current-user/',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { username: 'ana', capabilities: ['package.rate'] } },
          verdict: 'live',
          facts: { user: 'ana' },
        },
        {
          request: 'GET https://thunderstore.io/api/experimental/current-user/',
          answer: { status: 401, json: { detail: 'Invalid token.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
