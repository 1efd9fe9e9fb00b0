/** Credentials of NetBird. */

import type { Provider } from '#model/provider';

export default {
  name: 'NetBird',
  docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  rules: [
    {
      id: 'netbird-access-token',
      description: 'A personal access token of NetBird.',
      regex: String.raw`\b(nbp_[0-9A-Za-z]{36})\b`,
      minEntropy: 4,
      checks: ['netbird-crc32'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the network: peers, groups and who reaches what',
      rotate: 'In the dashboard, Team, the user, Access Tokens: delete it and create another.',
      verify: 'accounts',
      examples: [
        {
          before: 'NETBIRD_ACCESS_TOKEN=',
          secret: ['nbp_', 'qNaiNCVs4mvCE', '5MRO7V758si', 'P85XznRhqkjY'],
          after: '\n',
        },
        {
          before: "const netbirdAccessToken = '",
          secret: ['nbp_AF', '9YePfSfvJN2J', '0sShydvxlj', 'd6A0pQCe88c3'],
          after: "';\n",
        },
        {
          before: '<string name="netbird_access_token">',
          secret: ['nbp_b', 'jFb6fMcOj', 'r6YiHuBTz', '64nGj5ugJmI', '3Zuma8'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'NETBIRD_ACCESS_TOKEN=your-key-here\n',
        ['NETBIRD_ACCESS_TOKEN=', 'nbp_i', 'Dr', '\n'],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://docs.netbird.io/api/resources/accounts',
      effect: 'none',
      hosts: ['api.netbird.io'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/accounts', headers: { Authorization: 'Token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { domain: '/0/domain' },
      cases: [
        {
          request: 'GET https://api.netbird.io/api/accounts',
          headers: { authorization: 'Token {secret}' },
          answer: { status: 200, json: [{ id: 'a1', domain: 'example.com' }] },
          verdict: 'live',
          facts: { domain: 'example.com' },
        },
        {
          request: 'GET https://api.netbird.io/api/accounts',
          answer: { status: 403, json: { code: 403, message: 'permission denied' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.netbird.io/api/accounts',
          answer: { status: 401, json: { code: 401, message: 'token invalid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
