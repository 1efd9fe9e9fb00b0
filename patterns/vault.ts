/** HashiCorp Vault: tokens, unseal keys, and the secret halves of AppRole logins. */

import type { Provider } from '#model/provider';

export default {
  name: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  rules: [
    {
      id: 'vault-token',
      description: 'A Vault token: service (hvs.), batch (hvb.) or recovery (hvr.).',
      regex: String.raw`\b(hv[sbr]\.[\w-]{24,300})(?:[^\w-]|$)`,
      keywords: ['hvs.', 'hvb.', 'hvr.'],
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the secrets that its policies name; a root token, all of them',
      rotate:
        'Run "vault token revoke" with it, then change the secrets it could read. Read the audit log for its use.',
      verify: 'lookup-self',
      examples: [
        { before: 'export VAULT_TOKEN=', secret: ['hv', 's.anMKctQWwvUH', 'g6lWP1OqG8gj'], after: '\n' },
        {
          before: '"client_token": "',
          secret: [
            'hv',
            's.CAESIyDE4JGbkiZPziGB1iYfyccdj6ovphYT4ri9HvBgDXYNrm',
            'SK-iVfzAxztaPkn4872OoQxLhT2jSA1LpK10bHVCgKSIc',
          ],
          after: '",',
        },
        {
          before: 'X-Vault-Token: ',
          secret: [
            'hv',
            'b.AAAAAQZpkM9GAyDBqjzG6TM6AaNq7ELpcSmeCngb1APjZGYOAUhgTLip',
            '7U4GjrdwzcUGFkgR64rHi1x6XyYOh3J0JCDqdqWa_f8okaGVsJ',
            '0gT3dJb5x_jxDLMzmXt48VPuIwuNYB9OF6VrWFIzIERET9XKa6',
          ],
          after: '\n',
        },
      ],
      counterExamples: [['VAULT_TOKEN=hvs.2AFCJh', 'QSb6iv'], 'VAULT_TOKEN=hvs.xxxxxxxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'vault-legacy-token',
      description: 'A Vault token of the form used until 2022.',
      keyed: {
        names: [
          'vault_token',
          'vaulttoken',
          'vault-token',
          'vault_root_token',
          'root token',
          'initial_root_token',
          'client_token',
          'root_token',
          'vault_dev_root_token_id',
        ],
        value: String.raw`s\.[0-9A-Za-z]{24}`,
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the secrets that its policies name; a root token, all of them',
      rotate:
        'Run "vault token revoke" with it, then change the secrets it could read. Read the audit log for its use.',
      verify: 'lookup-self',
      examples: [
        { before: 'VAULT_TOKEN=', secret: ['s.', 'gYxwI5EC2FSv', 'ZRAkFnKNzzuP'], after: '\n' },
        { before: 'Initial Root Token: ', secret: ['s.', 'kxJWrXX3nWJN', 'iafiYnmWDzsO'], after: '\n' },
      ],
      counterExamples: [['VAULT_TOKEN=s.UCXXm8', 'Zsrn2x'], 'VAULT_TOKEN=root'],
    },
    {
      id: 'vault-unseal-key',
      description: 'A share of the key that unseals a Vault.',
      regex: String.raw`\b(?:Unseal|Recovery) Key (?:[0-9]{1,2})?: ([A-Za-z0-9+/]{43,44}={0,1}|[0-9a-f]{66})(?:[^A-Za-z0-9+/=]|$)`,
      keywords: ['Unseal Key', 'Recovery Key'],
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'with enough of the other shares, unseal the Vault and make a root token',
      rotate: 'Run "vault operator rekey", and give the new shares to different people.',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
      examples: [
        {
          before: 'Unseal Key 1: ',
          secret: ['B8T2y0zOqh6sK+lrEIS+iV', '+RvFHzIOv4kzTu5B9KhcHZ'],
          after: '\n',
        },
        {
          before: 'Recovery Key 3: ',
          secret: ['4a06808ae96bca23e8e98a7fb8b5f042e', '104f93fe1259a176faabbaa590cdd1753'],
          after: '\r\n',
        },
      ],
      counterExamples: [
        'Unseal Key 1: <key>',
        'Unseal Key (will be hidden):',
        ['Unseal Key 1: UqwA5H69RN', 'rlf1JRqrL6'],
      ],
    },
    {
      id: 'vault-approle-secret-id',
      description: 'The secret half of a Vault AppRole login.',
      keyed: {
        names: [
          'vault_secret_id',
          'vaultsecretid',
          'vault-secret-id',
          'approle_secret_id',
          'vault_approle_secret',
          'vault_role_secret',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in as the role, together with its role id, and read the secrets the role may read',
      rotate:
        'Destroy the secret id with "vault write auth/approle/role/NAME/secret-id/destroy" and hand out another.',
      docs: 'https://developer.hashicorp.com/vault/docs/auth/approle',
      examples: [
        { before: 'VAULT_SECRET_ID=', secret: ['cf35a1d4-ca58-40a6', '-922c-cb22a57a0990'], after: '\n' },
        {
          before: 'approle_secret_id: "',
          secret: ['965b0c5f-a9fb-48b2', '-af03-f28190141974'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['VAULT_SECRET_ID=a65c3a51dfb23d6d', 'bb33f3bf7b3f5504'],
        ['VAULT_ROLE_ID=a60402c1-1334-421d', '-abb8-19434d4c7680'],
      ],
    },
  ],
  verify: {
    'lookup-self': {
      docs: 'https://developer.hashicorp.com/vault/api-docs/auth/token#lookup-a-token-self',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: {
        method: 'GET',
        path: '/v1/auth/token/lookup-self',
        headers: { 'x-vault-token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/accessor' }, verdict: 'live' },
        { status: 403, json: { pointer: '/errors/0', contains: 'invalid token' }, verdict: 'invalid' },
        { status: 403, json: { pointer: '/errors/0', contains: 'bad token' }, verdict: 'invalid' },
      ],
      facts: { name: '/data/display_name', policies: '/data/policies', expires: '/data/expire_time' },
      cases: [
        {
          request: 'GET https://server.example.com/v1/auth/token/lookup-self',
          headers: { 'x-vault-token': '{secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                accessor: 'made-up',
                display_name: 'token',
                policies: ['default', 'deploy'],
                expire_time: '2030-01-01T00:00:00Z',
              },
            },
          },
          verdict: 'live',
          facts: { name: 'token', policies: 'default, deploy', expires: '2030-01-01T00:00:00Z' },
        },
        {
          request: 'GET https://server.example.com/v1/auth/token/lookup-self',
          answer: { status: 403, json: { errors: ['2 errors occurred: permission denied, invalid token'] } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://server.example.com/v1/auth/token/lookup-self',
          answer: { status: 403, json: { errors: ['permission denied'] } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
