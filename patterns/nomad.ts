/** Credentials of HashiCorp Nomad. */

import type { Provider } from '#model/provider';

export default {
  name: 'HashiCorp Nomad',
  docs: 'https://developer.hashicorp.com/nomad/docs/secure/acl',
  rules: [
    {
      id: 'nomad-acl-token',
      description: 'An ACL token of Nomad.',
      keyed: {
        names: ['nomad_token', 'x-nomad-token', 'nomad-token', 'nomadtoken', 'nomad_acl'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run jobs on the cluster, as its policies allow',
      rotate: 'nomad acl token delete, and create another.',
      verify: 'self',
      examples: [
        {
          before: '  "nomad_token": "',
          secret: ['4ecd', '3c84-1e1b-6', 'b29-41b6-cf', 'e8defeea76'],
          after: '",\n',
        },
        {
          before: 'export NOMAD_TOKEN="',
          secret: ['db547', 'a19-ac7d-6e3e', '-9497-da98', '53b9206a'],
          after: '"\n',
        },
        {
          before: 'client.set("nomad_token", "',
          secret: ['374b91', '32-6e3c-403d-', '77c5-8c770ac6', '02f3'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'NOMAD_TOKEN=your-key-here\n',
        ['NOMAD_TOKEN=', 'bac2', 'fea', '\n'],
        ['checksum: ', '752f5', 'eb3-d9b6-2fc', '5-ad93-7f95', '275cfe7e', '\n'],
      ],
    },
  ],
  verify: {
    self: {
      docs: 'https://developer.hashicorp.com/nomad/api-docs/acl/tokens#read-self-token',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/v1/acl/token/self', headers: { 'X-Nomad-Token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/AccessorID' }, verdict: 'live' },
        { status: 403, contains: 'ACL token not found', verdict: 'invalid' },
      ],
      facts: { name: '/Name', type: '/Type', policies: '/Policies' },
      impact: [{ says: 'is a token of the type {type}' }],
      cases: [
        {
          request: 'GET https://nomad.example.com/v1/acl/token/self',
          headers: { 'x-nomad-token': '{secret}' },
          answer: { status: 200, json: { AccessorID: 'a1', Name: 'ci', Type: 'management', Policies: null } },
          verdict: 'live',
          facts: { name: 'ci', type: 'management' },
          impact: { answers: [], says: ['is a token of the type management'] },
        },
        {
          request: 'GET https://nomad.example.com/v1/acl/token/self',
          answer: { status: 403, text: 'ACL token not found' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
