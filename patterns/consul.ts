/** Credentials of HashiCorp Consul. */

import type { Provider } from '#model/provider';

export default {
  name: 'HashiCorp Consul',
  docs: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
  rules: [
    {
      id: 'consul-acl-token',
      description: 'An ACL token of Consul.',
      keyed: {
        names: [
          'consul_http_token',
          'consul_token',
          'x-consul-token',
          'consul-token',
          'consultoken',
          'consulhttptoken',
          'consul_acl',
          'consul_management',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change services and keys, as its policies allow',
      rotate: 'consul acl token delete, and create another.',
      verify: 'token',
      examples: [
        {
          before: "const consulHttpToken = '",
          secret: ['81690', '48f-dc3c-', '1f64-ebb6', '-758859918ed', '4'],
          after: "';\n",
        },
        {
          before: 'client.set("consul_http_token", "',
          secret: ['7bddc', 'cf1-c257-aca', '4-1762-9834f1', '2e1d07'],
          after: '");\n',
        },
        {
          before: 'CONSUL_HTTP_TOKEN=',
          secret: ['502e7', 'a28-a0fa-1', 'ecd-3572-3bf', '83745ae37'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CONSUL_HTTP_TOKEN=your-key-here\n',
        ['CONSUL_HTTP_TOKEN=', '6bea56', '6', '\n'],
        ['checksum: ', 'f380bc', 'e8-942b-6efd', '-ad3d-15509', '0aed112', '\n'],
      ],
    },
  ],
  verify: {
    token: {
      docs: 'https://developer.hashicorp.com/consul/api-docs/acl/tokens#read-self-token',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/v1/acl/token/self', headers: { 'x-consul-token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/AccessorID' }, verdict: 'live' },
        { status: 403, contains: 'ACL not found', verdict: 'invalid' },
      ],
      facts: { description: '/Description', policies: { each: '/Policies', pointer: '/Name' } },
      cases: [
        {
          request: 'GET https://server.example.com/v1/acl/token/self',
          headers: { 'x-consul-token': '{secret}' },
          answer: {
            status: 200,
            json: {
              AccessorID: 'a1',
              SecretID: 'made-up',
              Description: 'agent',
              Policies: [{ ID: 'p', Name: 'deploy' }],
            },
          },
          verdict: 'live',
          facts: { description: 'agent', policies: 'deploy' },
        },
        {
          request: 'GET https://server.example.com/v1/acl/token/self',
          answer: { status: 403, text: 'ACL not found' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
