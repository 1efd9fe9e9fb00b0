/** Cloudflare: tokens and keys of the scannable form of 2026 with a checksum, and of the older forms. */

import type { Provider } from '#model/provider';

const replaceToken =
  'In the dashboard, My Profile (or Manage Account), API Tokens: roll the token or delete it. Read the audit log for its use.';
const replaceKey =
  'In the dashboard, My Profile, API Tokens, Global API Key: change it. Use scoped tokens instead.';

export default {
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  rules: [
    {
      id: 'cloudflare-api-token',
      description: 'A Cloudflare API token of a user or an account.',
      regex: String.raw`\b(cf(?:ut|at)_[0-9A-Za-z]{40}[0-9a-f]{8})\b`,
      keywords: ['cfut_', 'cfat_'],
      minEntropy: 3,
      checks: ['cloudflare-crc32'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the zones, DNS records, Workers and storage that its permissions name',
      rotate: replaceToken,
      verify: 'token',
      revoke: 'token',
      examples: [
        {
          before: 'export CLOUDFLARE_API_TOKEN=',
          secret: ['cf', 'ut_j6uTyzAL4wJrTEYQIqHRIpc0', 'GNGGMiUN9HnvU4rB1705e985'],
          after: '\n',
        },
        {
          before: "apiToken: '",
          secret: ['cf', 'at_wFuzcz8ypic2zWbNNZMTEpDO', 'FaQSC2ikkWXkVWCy241e1b77'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['CLOUDFLARE_API_TOKEN=cfut_eOATEGX773wMXnKz3PLm', 'Bva5zTsbce0Ewu2HABvu'],
        'CLOUDFLARE_API_TOKEN=cfut_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx00000000',
      ],
    },
    {
      id: 'cloudflare-global-api-key',
      description: 'A Cloudflare Global API Key, which opens the whole account.',
      regex: String.raw`\b(cfk_[0-9A-Za-z]{40}[0-9a-f]{8})\b`,
      minEntropy: 3,
      checks: ['cloudflare-crc32'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: "do everything its user can in every account and zone, together with the user's e-mail address",
      rotate: replaceKey,
      parts: [{ name: 'email', rule: 'cloudflare-email', acrossFiles: true }],
      verify: 'global-key',
      examples: [
        {
          before: 'X-Auth-Key: ',
          secret: ['cf', 'k_orkywVsL684TWeGr6hmkRwIG', 'O0JYcNy0pIyeDBrn1ee6ddd7'],
          after: '\n',
        },
        {
          before: 'CLOUDFLARE_API_KEY="',
          secret: ['cf', 'k_iBHnlIG2nmY4wsehvvqnvMzC', 'XmKziztZi4Nc8FgD233b0a32'],
          after: '"',
        },
        {
          before: ['CLOUDFLARE_EMAIL=', 'mia', '@acme', '.test', '\n', 'X-Auth-Key: '].join(''),
          secret: ['cf', 'k_orkywVsL684TWeGr6hmkRwIG', 'O0JYcNy0pIyeDBrn1ee6ddd7'],
          after: '\n',
          parts: { email: ['mia', '@acme', '.test'] },
        },
      ],
      counterExamples: [
        ['CLOUDFLARE_API_KEY=cfk_wsjGgGG0GUNPF3V', 'TFKQnvX0Xxp3Ph1'],
        'CLOUDFLARE_API_KEY=cfk_[40 characters][checksum]',
      ],
    },
    {
      id: 'cloudflare-legacy-token',
      description: 'A Cloudflare API token of the older form, without a mark.',
      keyed: {
        names: [
          ...[
            'cloudflare_api_token',
            'cloudflareapitoken',
            'cloudflare-api-token',
            'cloudflare_token',
            'cloudflaretoken',
          ],
          ...[
            'cf_api_token',
            'cf-api-token',
            'cfapitoken',
            'cf_token',
            'cloudflare_dns_api_token',
            'cf_dns_api_token',
            'cloudflare_auth_token',
          ],
        ],
        value: String.raw`[\w-]{40}`,
      },
      minEntropy: 4.2,
      stopValues: [
        ['yqsn-', 'xwaqiieh9qm58wznny', 'qs7fudoqgiuabrh7t'].join(''),
        ['8m7ws', '6hcpxvc-dornppy_uc', 'wpgy8aea4wy6kce5t'].join(''),
        ['sn3lz', 'jtbx6kkg7odcbuaxoo', '963geiygqqnftofyy'].join(''),
      ],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'change the zones, DNS records, Workers and storage that its permissions name',
      rotate: replaceToken,
      verify: 'token',
      revoke: 'token',
      examples: [
        {
          before: 'CLOUDFLARE_API_TOKEN=',
          secret: ['kT3ejzEib4gdPOfSuINK', 'vqJj0b8GqX9Pya2ZVdXM'],
          after: '\n',
        },
        {
          before: 'dns_cloudflare_api_token = ',
          secret: ['7HwZpaxezTle70bMV9Ut', 'jthUhdBbJK2VBmekWM_W'],
          after: '\n',
        },
        { before: '"cfApiToken": "', secret: ['pMWswxHQyzyqeEyh_r9y', 'oQVkFnWRRavW-bm0-uQq'], after: '"' },
      ],
      counterExamples: [
        ['CLOUDFLARE_API_TOKEN=2d67ff699792ecd6ec30', 'cecfff69fdd298259d85'],
        'CLOUDFLARE_API_TOKEN=${{ secrets.CLOUDFLARE_API_TOKEN }}',
        ['CLOUDFLARE_API_TOKEN=fOWT01QU6sZtmgB', 'SaVaEk8UU18XXp3'],
      ],
    },
    {
      id: 'cloudflare-legacy-global-key',
      description: 'A Cloudflare Global API Key of the older form, without a mark.',
      keyed: {
        names: [
          ...[
            'cloudflare_api_key',
            'cloudflareapikey',
            'cloudflare-api-key',
            'cf_api_key',
            'cf-api-key',
            'x-auth-key',
            'cf_key',
          ],
          ...[
            'cloudflare_global_api_key',
            'cloudflare_key',
            'cloudflare_auth_key',
            'cf_global_api_key',
            'cloudflare_global_key',
          ],
        ],
        value: '[0-9a-f]{37}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: "do everything its user can in every account and zone, together with the user's e-mail address",
      rotate: replaceKey,
      parts: [{ name: 'email', rule: 'cloudflare-email', acrossFiles: true }],
      verify: 'global-key',
      examples: [
        { before: 'CF_API_KEY=', secret: ['605a745343558feaaaa', '9c2b1c210920c462f4'], after: '\n' },
        { before: '-H "X-Auth-Key: ', secret: ['3824f05d8e58d8522bd', '5460a684f7e15ddfcf'], after: '"' },
        {
          before: ['CLOUDFLARE_EMAIL=', 'mia', '@acme', '.test', '\n', 'CF_API_KEY='].join(''),
          secret: ['605a745343558feaaaa', '9c2b1c210920c462f4'],
          after: '\n',
          parts: { email: ['mia', '@acme', '.test'] },
        },
      ],
      counterExamples: [
        ['CF_API_KEY=3d92e0f6ecf978b71e41', 'ebfe0e6cd04f507a6980'],
        ['CF_API_KEY=528d59e073a3382a', '0bf1e7e1f2748764'],
      ],
    },
    {
      id: 'cloudflare-origin-ca-key',
      description: 'A Cloudflare Origin CA key. Signing in with it was deprecated in March 2026.',
      regex: String.raw`\b(v1\.0-[0-9a-f]{24}-[0-9a-f]{146})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: "issue and revoke certificates between Cloudflare and the user's own servers",
      rotate: 'In the dashboard, My Profile, API Tokens, Origin CA Key: change it. Use API tokens instead.',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
      examples: [
        {
          before: 'CLOUDFLARE_API_USER_SERVICE_KEY=',
          secret: [
            'v1.0-',
            'a8443556cff8',
            '7395a8d62d0b-74adc58d2f8ef5dc7784df149459a81992cac7b37d839b54d',
            '2c8ab9bfdca52980603450e0e852ced562f41a64307f9b0c0',
            '114dff753a7999e38735934657cb510eb2732c5b9510f673',
          ],
          after: '\n',
        },
        {
          before: 'X-Auth-User-Service-Key: ',
          secret: [
            'v1.0-',
            '7772a78b62a8',
            'ebaf9f65c439-a29fda6b6ee5c8743f5138d89b73927f8a0dab82ac1e8405f',
            'c6193dc35d7f6a08dc932c29670a863e14a85a81b04fd9859',
            '202cf86f59026aaac3fe505be9419f866bc0b536d95fc223',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        [
          'key: v1.0-e0a61cf6c142',
          '7360e08f824f-87268b8ab2da002a7cdc323ffce5c549bc7e1118b8dd070a52',
          'df306feea08cd7a7516588c8b08af0f905f9178234825396d4',
        ],
        ['release: v1.0-cc6c75ad543c', '0c3850a66b67'],
      ],
    },
    {
      id: 'cloudflare-email',
      description: 'The mail address of a Cloudflare account.',
      keyed: {
        names: [
          'cloudflare_email',
          'cloudflareemail',
          'cloudflare-email',
          'cf_email',
          'cf_api_email',
          'cf_auth_email',
          'x-auth-email',
        ],
        value: String.raw`[A-Za-z0-9._+-]{3,64}@[A-Za-z0-9-]{2,60}(?:\.[A-Za-z0-9-]{2,60}){1,4}`,
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'email',
      isPartOnly: true,
      examples: [
        { before: 'CLOUDFLARE_EMAIL=', secret: ['mia', '@acme', '.test'], after: '\n' },
        { before: 'cloudflare_email: "', secret: ['ops.team', '@globex', '.test'], after: '"\n' },
      ],
      counterExamples: ['CLOUDFLARE_EMAIL=mia', 'cloudflare_email: "@acme.test"'],
    },
  ],
  verify: {
    token: {
      // Tokens of an account are verified under its id, which no part gives.
      docs: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.cloudflare.com'],
      derived: { userToken: { from: 'secret', pattern: '^((?!cfat_).+)$' } },
      request: { method: 'GET', path: '/client/v4/user/tokens/verify', bearer: '{userToken}' },
      clauses: [
        { status: 200, json: { pointer: '/result/status', equals: 'active' }, verdict: 'live' },
        {
          status: 200,
          json: { pointer: '/result/status', equals: 'disabled' },
          verdict: 'revoked',
          why: 'the token is disabled',
        },
        {
          status: 200,
          json: { pointer: '/result/status', equals: 'expired' },
          verdict: 'revoked',
          why: 'the token has expired',
        },
        {
          status: 403,
          contains: 'Cannot use the access token from location',
          verdict: 'restricted',
          why: 'the token is accepted only from addresses that its owner allowed',
        },
        { status: [400, 401], json: { pointer: '/success', equals: false }, verdict: 'invalid' },
      ],
      facts: { id: '/result/id', expires: '/result/expires_on' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/client/v4/zones',
            query: { per_page: '5' },
            bearer: '{userToken}',
          },
          says: 'reads {zones} zones',
          facts: { zones: '/result_info/total_count' },
        },
        {
          request: {
            method: 'GET',
            path: '/client/v4/accounts',
            query: { per_page: '20' },
            bearer: '{userToken}',
          },
          says: 'belongs to {accounts}',
          facts: { accounts: { each: '/result', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.cloudflare.com/client/v4/user/tokens/verify',
          headers: { authorization: 'Bearer {userToken}' },
          answer: {
            status: 200,
            json: {
              result: {
                id: 'ed17574386854bf78a67040be0a770b0',
                status: 'active',
                expires_on: '2030-01-01T00:00:00Z',
              },
              success: true,
              errors: [],
            },
          },
          verdict: 'live',
          facts: {
            id: 'ed17574386854bf78a67040be0a770b0',
            expires: '2030-01-01T00:00:00Z',
            zones: '7',
            accounts: 'Example Inc',
          },
          impact: {
            answers: [
              { status: 200, json: { result: [], result_info: { total_count: 7 }, success: true } },
              { status: 200, json: { result: [{ id: 'a1', name: 'Example Inc' }], success: true } },
            ],
            says: ['reads 7 zones', 'belongs to Example Inc'],
          },
        },
        {
          request: 'GET https://api.cloudflare.com/client/v4/user/tokens/verify',
          answer: {
            status: 200,
            json: { result: { id: 'ed17574386854bf78a67040be0a770b0', status: 'expired' }, success: true },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.cloudflare.com/client/v4/user/tokens/verify',
          answer: {
            status: 401,
            json: { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }], result: null },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.cloudflare.com/client/v4/user/tokens/verify',
          answer: {
            status: 403,
            json: {
              success: false,
              errors: [{ code: 9109, message: 'Cannot use the access token from location: 203.0.113.7' }],
              result: null,
            },
          },
          verdict: 'restricted',
        },
      ],
    },
    'global-key': {
      docs: 'https://developers.cloudflare.com/api/resources/user/methods/get/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.cloudflare.com'],
      request: {
        method: 'GET',
        path: '/client/v4/user',
        headers: { 'x-auth-email': '{email}', 'x-auth-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/result/id' }, verdict: 'live' },
        { status: [400, 401, 403], json: { pointer: '/errors/0/code', equals: 9103 }, verdict: 'invalid' },
        { status: [400, 401, 403], json: { pointer: '/errors/0/code', equals: 6003 }, verdict: 'invalid' },
      ],
      facts: { user: '/result/email', twoFactor: '/result/two_factor_authentication_enabled' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/client/v4/zones',
            query: { per_page: '5' },
            headers: { 'x-auth-email': '{email}', 'x-auth-key': '{secret}' },
          },
          says: 'may do everything with {zones} zones',
          facts: { zones: '/result_info/total_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.cloudflare.com/client/v4/user',
          headers: { 'x-auth-email': '{email}', 'x-auth-key': '{secret}' },
          parts: { email: 'mia@acme.test' },
          answer: {
            status: 200,
            json: {
              success: true,
              result: { id: '7c5dae55', email: 'mia@acme.test', two_factor_authentication_enabled: false },
            },
          },
          verdict: 'live',
          facts: { user: 'mia@acme.test', twoFactor: 'false', zones: '7' },
          impact: {
            answers: [{ status: 200, json: { result: [], result_info: { total_count: 7 }, success: true } }],
            says: ['may do everything with 7 zones'],
          },
        },
        {
          request: 'GET https://api.cloudflare.com/client/v4/user',
          parts: { email: 'mia@acme.test' },
          answer: {
            status: 403,
            json: { success: false, errors: [{ code: 9103, message: 'Unknown X-Auth-Key or X-Auth-Email' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/',
      checked: '2026-11-24',
      effect: 'deletes the token at once; only one with the right to edit tokens can do it',
      hosts: ['api.cloudflare.com'],
      steps: [
        {
          request: { method: 'GET', path: '/client/v4/user/tokens/verify', bearer: '{secret}' },
          done: [200],
          picks: { tokenId: '/result/id' },
        },
        {
          request: { method: 'DELETE', path: '/client/v4/user/tokens/{tokenId}', bearer: '{secret}' },
          done: [200],
          doneIf: { pointer: '/success', equals: true },
        },
      ],
      cases: [
        {
          answers: [
            {
              request: 'GET https://api.cloudflare.com/client/v4/user/tokens/verify',
              status: 200,
              json: { result: { id: 'ed17574386854bf7', status: 'active' }, success: true },
            },
            {
              request: 'DELETE https://api.cloudflare.com/client/v4/user/tokens/ed17574386854bf7',
              status: 200,
              json: { result: { id: 'ed17574386854bf7' }, success: true },
            },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'GET https://api.cloudflare.com/client/v4/user/tokens/verify',
              status: 200,
              json: { result: { id: 'ed17574386854bf7', status: 'active' }, success: true },
            },
            {
              request: 'DELETE https://api.cloudflare.com/client/v4/user/tokens/ed17574386854bf7',
              status: 403,
              json: {
                success: false,
                errors: [{ code: 9109, message: 'Unauthorized to access requested resource' }],
              },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
