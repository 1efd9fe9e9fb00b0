/** Hetzner: tokens of its cloud and DNS, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hetzner',
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  rules: [
    {
      id: 'hetzner-cloud-token',
      description: 'A token of Hetzner Cloud.',
      keyed: {
        names: [
          'hcloud_token',
          'hcloudtoken',
          'hcloud-token',
          'hetzner_token',
          'hetznertoken',
          'hetzner-token',
          'hetzner_api_token',
          'hetznerapitoken',
          'hetzner-api-token',
          'hetzner_cloud_token',
          'hetznercloudtoken',
          'hetzner-cloud-token',
          'hcloud_api_token',
          'hcloudapitoken',
          'hcloud-api-token',
          'hetzner_api_key',
          'hetznerapikey',
          'hetzner-api-key',
        ],
        value: '[0-9A-Za-z]{64}',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, read and delete the servers of the project (with a read-only token, read)',
      rotate: 'Delete it under Security, API tokens, and generate another.',
      verify: 'cloud',

      examples: [
        {
          before: 'HCLOUD_TOKEN=',
          secret: ['cyaSoBhvfOW26fpGjm0WKTWRcsPeiTkf', 'fMiifnHQgvBRjrfW7LGufoxvWwtXLJG4'],
          after: '\n',
        },
        {
          before: 'provider "hcloud" {\n  hcloud_token = "',
          secret: ['7kRbAtoSC1YIxwbNIwEr1FoVU6XTKDaf', 'qCr60umleKkxLct035XW8y9SsreOkf0K'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['HCLOUD_TOKEN=nRWExP6kQ5DpSmaA', 'bLVxrbDZnZvE796v'],
        'HCLOUD_TOKEN=${HCLOUD_TOKEN}',
      ],
    },
    {
      id: 'hetzner-dns-token',
      description: 'A token of Hetzner DNS.',
      keyed: {
        names: [
          'hetzner_dns_api_token',
          'hetznerdnsapitoken',
          'hetzner-dns-api-token',
          'hetzner_dns_token',
          'hetznerdnstoken',
          'hetzner-dns-token',
          'hetzner_dns_api_key',
          'hetznerdnsapikey',
          'hetzner-dns-api-key',
          'hetzner_api_key',
          'hetznerapikey',
          'hetzner-api-key',
        ],
        value: '[0-9A-Za-z]{32}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the records of all zones of the account',
      rotate: 'Revoke it under API tokens in the DNS console, and create another.',
      verify: 'dns',
      docs: 'https://docs.hetzner.com/dns-console/dns/general/api-access-token/',
      examples: [
        { before: 'HETZNER_DNS_API_TOKEN=', secret: ['ZgPuPDGy17Rgfjls', 'pFJivDGDX7sgePsM'], after: '\n' },
        { before: "hetzner_dns_token: '", secret: ['h7lKHVb5TnXZjh8v', 'BWj4cSI9iyXpBveQ'], after: "'\n" },
      ],
      counterExamples: [['HETZNER_DNS_API_TOKEN=s0mgKoMc', 'UgqRsCmJ'], 'HETZNER_DNS_API_TOKEN=${TOKEN}'],
    },
  ],
  verify: {
    cloud: {
      docs: 'https://docs.hetzner.cloud/reference/cloud#servers-list-servers',
      effect: 'none',
      hosts: ['api.hetzner.cloud'],
      request: { method: 'GET', path: '/v1/servers', bearer: '{secret}', query: { per_page: '1' } },
      clauses: [
        { status: 200, json: { pointer: '/servers' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/code', equals: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: { servers: '/meta/pagination/total_entries' },
      cases: [
        {
          request: 'GET https://api.hetzner.cloud/v1/servers?per_page=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { servers: [], meta: { pagination: { page: 1, per_page: 1, total_entries: 5 } } },
          },
          verdict: 'live',
          facts: { servers: '5' },
        },
        {
          request: 'GET https://api.hetzner.cloud/v1/servers?per_page=1',
          answer: {
            status: 401,
            json: { error: { code: 'unauthorized', message: 'unable to authenticate', details: null } },
          },
          verdict: 'invalid',
        },
      ],
    },
    dns: {
      docs: 'https://dns.hetzner.com/api-docs',
      effect: 'none',
      hosts: ['dns.hetzner.com'],
      request: {
        method: 'GET',
        path: '/api/v1/zones',
        query: { per_page: '1' },
        headers: { 'auth-api-token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/zones' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { zones: '/meta/pagination/total_entries' },
      cases: [
        {
          request: 'GET https://dns.hetzner.com/api/v1/zones?per_page=1',
          headers: { 'auth-api-token': '{secret}' },
          answer: {
            status: 200,
            json: { zones: [], meta: { pagination: { page: 1, per_page: 1, total_entries: 2 } } },
          },
          verdict: 'live',
          facts: { zones: '2' },
        },
        {
          request: 'GET https://dns.hetzner.com/api/v1/zones?per_page=1',
          answer: { status: 401, json: { message: 'Invalid authentication credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
