/** DigitalOcean: personal and OAuth tokens, and keys of Spaces. */

import type { Provider } from '#model/provider';

export default {
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  rules: [
    {
      id: 'digitalocean-personal-access-token',
      description: 'A personal access token of DigitalOcean.',
      regex: String.raw`\b(dop_v1_[0-9a-f]{64})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, read and destroy servers, databases and domains of the team, within its scopes',
      rotate:
        'Delete it under API, Tokens, and create another with fewer scopes. Read the security history of the team.',
      verify: 'account',
      revoke: 'token',
      examples: [
        {
          before: 'export DIGITALOCEAN_TOKEN=',
          secret: ['dop_', 'v1_1189b9f98a4c2dc91dbc1df36361832c', 'da371276062c5eb37ab9f01cdc2e44b8'],
          after: '\n',
        },
        {
          before: 'provider "digitalocean" {\n  token = "',
          secret: ['dop_', 'v1_77723ac0f0f8ea29bad1338524b88117', '78986841fb41f7d2e02f10103c8cafb1'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['DIGITALOCEAN_TOKEN=dop_v1_3f42718c5d4138902022', '3796a473c838e9f3605b'],
        'DIGITALOCEAN_TOKEN=dop_v1_your_token_here',
      ],
    },
    {
      id: 'digitalocean-oauth-token',
      description: 'An access or refresh token that a DigitalOcean user gave to an application.',
      regex: String.raw`\b(do[or]_v1_[0-9a-f]{64})\b`,
      keywords: ['doo_v1_', 'dor_v1_'],
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the resources of the user or team within the scopes of the application',
      rotate: 'Revoke the access of the application under API, Authorized applications.',
      verify: 'account',
      revoke: 'token',
      docs: 'https://docs.digitalocean.com/reference/api/oauth/',
      examples: [
        {
          before: '"access_token": "',
          secret: ['doo_', 'v1_a81ccaf38150f52ceede10ba303ffb6c', 'ea0b83795583f5d63d938164d89fea73'],
          after: '",',
        },
        {
          before: 'DO_REFRESH_TOKEN=',
          secret: ['dor_', 'v1_ebc4744a1080384d55f1e7faf1cce7f8', '067f1a666a2213b09a4270918e899633'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['"access_token": "doo_v1_caf2626f25d4218', '6e102effbe2cbff"'],
        ['"access_token": "dox_v1_ec632fcbd9b25014a5156724eca73a91', '0ceb04257adbdbb7767ad5e74c7c151f"'],
      ],
    },
    {
      id: 'digitalocean-spaces-key-id',
      description: 'The id of an access key for DigitalOcean Spaces.',
      regex: String.raw`\b(DO00[A-Z0-9]{16}|DO801[A-Z0-9]{15})\b`,
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing by itself; with its secret, read and write files',
      rotate: 'Look for the secret near it, and treat the pair as leaked if it may be.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'SPACES_KEY=', secret: ['DO', '00LQBQ0DXG', '6W6HEQ3Q'], after: '\n' },
        { before: "accessKeyId: '", secret: ['DO', '801YS0UXUJT', 'S44CRSX'], after: "'," },
      ],
      counterExamples: [
        ['SPACES_KEY=DO00', '01RW9FJMA3'],
        ['SPACES_KEY=DO00', 'XXXXXXXXXXXXXXXX'],
      ],
    },
    {
      id: 'digitalocean-spaces-secret',
      description: 'The secret of an access key for DigitalOcean Spaces.',
      keyed: {
        names: [
          'spaces_secret',
          'spacessecret',
          'spaces-secret',
          'do_spaces_secret',
          'spaces_secret_key',
          'spaces_access_secret',
        ],
        value: '[A-Za-z0-9+/]{43}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete the files of the buckets that the key covers',
      rotate: 'Under Spaces, Access Keys, create another key, move to it, delete this one.',
      docs: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
      parts: [{ name: 'id', rule: 'digitalocean-spaces-key-id', acrossFiles: true }],
      examples: [
        {
          before: ['SPACES_KEY=', 'DO', '00IMS3H4X9', 'X68BQJDP', '\nSPACES_SECRET='].join(''),
          secret: ['BlHasfIQOmaSbEl696JleL', 'YKJPKIG4OTlCpQwr28+Wu'],
          after: '\n',
          parts: { id: ['DO', '00IMS3H4X9', 'X68BQJDP'] },
        },
        {
          before: '"doSpacesSecret": "x",\n"spaces_secret_key": "',
          secret: ['nTntfLD25mujdtKvWyFIGc', 'Fna7qKAMwhFkjGoiSXZ/c'],
          after: '"',
        },
      ],
      counterExamples: [
        ['SPACES_SECRET=BVgsMAfMbQaqicY', 'tQS/y+IMA1nfcUD'],
        'SPACES_SECRET=${SPACES_SECRET}',
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.digitalocean.com/reference/api/reference/account/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.digitalocean.com'],
      derived: { accessToken: { from: 'secret', pattern: '^(do[op]_v1_[0-9a-f]+)$' } },
      request: { method: 'GET', path: '/v2/account', bearer: '{accessToken}' },
      clauses: [
        { status: 200, json: { pointer: '/account/uuid' }, verdict: 'live' },
        { status: 401, json: { pointer: '/id', equals: 'unauthorized' }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/id', equals: 'forbidden' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
      ],
      facts: { user: '/account/email', team: '/account/team/name', accountStatus: '/account/status' },
      impact: [
        {
          request: { method: 'GET', path: '/v2/droplets', query: { per_page: '1' }, bearer: '{accessToken}' },
          says: 'reads {servers} servers',
          facts: { servers: '/meta/total' },
        },
        {
          request: { method: 'GET', path: '/v2/domains', query: { per_page: '1' }, bearer: '{accessToken}' },
          says: 'reads the records of {domains} domains',
          facts: { domains: '/meta/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.digitalocean.com/v2/account',
          headers: { authorization: 'Bearer {accessToken}' },
          secret: ['dop_', 'v1_', '0123456789abcdef0123456789abcdef'],
          answer: {
            status: 200,
            json: {
              account: {
                droplet_limit: 25,
                email: 'sammy@example.com',
                uuid: 'b6fr89dbf6d9156cace5f3c78dc9851d957381ef',
                email_verified: true,
                status: 'active',
                status_message: '',
                team: { name: 'Shop' },
              },
            },
          },
          verdict: 'live',
          facts: {
            user: 'sammy@example.com',
            team: 'Shop',
            accountStatus: 'active',
            servers: '12',
            domains: '3',
          },
          impact: {
            answers: [
              { status: 200, json: { droplets: [], links: {}, meta: { total: 12 } } },
              { status: 200, json: { domains: [], links: {}, meta: { total: 3 } } },
            ],
            says: ['reads 12 servers', 'reads the records of 3 domains'],
          },
        },
        {
          request: 'GET https://api.digitalocean.com/v2/account',
          secret: ['dop_', 'v1_', '0123456789abcdef0123456789abcdef'],
          answer: { status: 401, json: { id: 'unauthorized', message: 'Unable to authenticate you.' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.digitalocean.com/v2/account',
          secret: ['dop_', 'v1_', '0123456789abcdef0123456789abcdef'],
          answer: {
            status: 403,
            json: { id: 'forbidden', message: 'You are not authorized to perform this operation' },
          },
          verdict: 'restricted',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://docs.digitalocean.com/reference/api/oauth/',
      effect: 'ends the token at once; what was made with it stays',
      hosts: ['cloud.digitalocean.com'],
      steps: [
        {
          request: {
            method: 'POST',
            path: '/v1/oauth/revoke',
            bearer: '{secret}',
            form: { token: '{secret}' },
          },
          done: [200],
        },
      ],
      cases: [
        {
          answers: [
            { request: 'POST https://cloud.digitalocean.com/v1/oauth/revoke', status: 200, json: {} },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://cloud.digitalocean.com/v1/oauth/revoke',
              status: 401,
              json: { error: 'invalid_token' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
