/** Credentials of ZeroTier. */

import type { Provider } from '#model/provider';

export default {
  name: 'ZeroTier',
  docs: 'https://docs.zerotier.com/central/v1/',
  rules: [
    {
      id: 'zerotier-api-token',
      description: 'An API access token of ZeroTier Central.',
      keyed: { names: ['zerotier', 'ztcentral'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'let machines into the owner’s networks and change their rules',
      rotate: 'In ZeroTier Central, Account, API access tokens: delete it and generate another.',
      verify: 'networks',
      examples: [
        {
          before: 'export ZEROTIER_API_TOKEN="',
          secret: ['gD9f', 'IX45z1371N', 'SNqHBFeafwHN', 'AAZdMg'],
          after: '"\n',
        },
        {
          before: 'ENV ZEROTIER_API_TOKEN ',
          secret: ['FpUhEo', 'YWDE48SL13', 'fogq3n91Et', 'DUYUP3'],
          after: '\n',
        },
        {
          before: '  "zerotier_api_token": "',
          secret: ['fS9jO', '1LDE19lb0s4O', 'ttO8gZJ62Q', 'ZHUpr'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'ZEROTIER_API_TOKEN=your-key-here\n',
        ['ZEROTIER_API_TOKEN=', 'ezuK', 'dmE', '\n'],
        ['checksum: ', 'pWv7', 'RHJvhiofOi', 'J8l4bZtNiXa', 'ID9SHyZ', '\n'],
      ],
    },
    {
      id: 'zerotier-auth-token',
      description: 'The local API token of a ZeroTier node (authtoken.secret).',
      keyed: { names: ['zerotier', 'authtoken.secret', 'x-zt1-auth'], value: '[a-z0-9]{24}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'control the ZeroTier service of the machine it was made on',
      rotate: 'Replace authtoken.secret on the machine and restart the service.',
      examples: [
        { before: 'ENV ZEROTIER_AUTH_TOKEN ', secret: ['xps2', '3jnyt1uy4i9', 's5kxlv8i6'], after: '\n' },
        { before: "zerotier_auth_token: '", secret: ['xxspjh', 'a4mafqx3g', '4x4kxmcp2'], after: "'\n" },
        {
          before: 'export ZEROTIER_AUTH_TOKEN="',
          secret: ['i7p5x0', 'mim9e4zhp6', 'cw0ag4ke'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'ZEROTIER_AUTH_TOKEN=your-key-here\n',
        ['ZEROTIER_AUTH_TOKEN=', '58xbej', '9', '\n'],
        ['checksum: ', 'y46wt4', 'ckup9ntlwbcu0', 'wf0uq', '\n'],
      ],
    },
  ],
  verify: {
    networks: {
      docs: 'https://docs.zerotier.com/api/central/v1/',
      effect: 'none',
      hosts: ['api.zerotier.com'],
      request: { method: 'GET', path: '/api/v1/network', headers: { Authorization: 'token {secret}' } },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { networks: { each: '', pointer: '/config/name' } },
      impact: [{ says: 'controls the networks {networks}' }],
      cases: [
        {
          request: 'GET https://api.zerotier.com/api/v1/network',
          headers: { authorization: 'token {secret}' },
          answer: { status: 200, json: [{ id: 'n1', config: { name: 'office' } }] },
          verdict: 'live',
          facts: { networks: 'office' },
          impact: { answers: [], says: ['controls the networks office'] },
        },
        {
          request: 'GET https://api.zerotier.com/api/v1/network',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
