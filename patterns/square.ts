/** Credentials of Square. */

import type { Provider } from '#model/provider';

export default {
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  rules: [
    {
      id: 'square-access-token',
      description: 'A Square access token.',
      regex: String.raw`\b(EAAA[A-Za-z0-9_-]{60})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'take payments, refund, read customers and payroll of the seller',
      rotate:
        'In the Developer Console (developer.squareup.com/apps), Credentials: Replace the access token; OAuth tokens: POST /oauth2/revoke.',
      verify: 'status',
      examples: [
        {
          before: 'SQUARE_ACCESS_TOKEN=',
          secret: ['EAAA', 'fx6-oFr76xjwCIN', 'LR4Q9i2lvWa2lOF', 'f8fdLvE2B9JknOo', 'M5BFvuLQp4CExCG'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['EAAA', 'ngeCIp4_V7zQ9TC', 'Dm9j3wNr1U-n6gk', 'tN-0RVPh6DWhi1g', 'WTLSlQELyq8Wtn8'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'square:\n  access_token: ',
          secret: ['EAAA', 'ex5UgTDAW5Rx43Q', 'DcDivKbNd63HeFi', 'ajwcyae8ZLWSkFA', 'KXNo_rp32wDEAvf'],
          after: '\n',
        },
      ],
      counterExamples: ['SQUARE_ACCESS_TOKEN=EAAAE...', ['EAAA', 'h7l5bfBn9EUsGtX', 'W1CIAGz0HX2qxsq']],
    },
    {
      id: 'square-legacy-access-token',
      description: 'A Square access token of the old form.',
      regex: '(sq0atp-[0-9A-Za-z_-]{22})(?:[^0-9A-Za-z_-]|$)',
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments, refund and read customers of the seller',
      rotate:
        'In the Developer Console (developer.squareup.com/apps), Credentials: Replace the access token.',
      verify: 'status',
      examples: [
        { before: 'SQUARE_TOKEN=', secret: ['sq0atp-', 'Gf_w-G7kMiq', 'ghDJJsgZ09R'], after: '\n' },
        { before: '{"accessToken": "', secret: ['sq0atp-', '4iEqiZ9t8YA', 'OpI_JukR72v'], after: '"}' },
      ],
      counterExamples: ['sq0atp-your-token', ['sq0atp-', 'l7BMMcibr']],
    },
    {
      id: 'square-application-secret',
      description: 'The secret of a Square application.',
      regex: '(sq0csp-[0-9A-Za-z_-]{43})(?:[^0-9A-Za-z_-]|$)',
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange sellers’ authorisations for tokens and revoke them, in the app’s name',
      rotate:
        'In the Developer Console (developer.squareup.com/apps), OAuth: Replace the application secret.',
      docs: 'https://developer.squareup.com/docs/oauth-api/overview',
      parts: [{ name: 'id', rule: 'square-application-id', acrossFiles: true }],
      examples: [
        {
          before: 'SQUARE_APP_ID=sq0idp-' + 'g-zp0sE1HIb' + 'lEz-4efv62c' + '\nSQUARE_APP_SECRET=',
          secret: ['sq0csp-', '6R3w_P8utM0txcE', 'u_M86bmguvQ7MuW', 'rTh-k3ysvK_5f'],
          after: '\n',
          parts: { id: ['sq0idp-', 'g-zp0sE1HIb', 'lEz-4efv62c'] },
        },
        {
          before: "ENV['SQUARE_APP_SECRET'] = '",
          secret: ['sq0csp-', 'WggoSkj_tJnt6H7', 'bl6bjddFwtyuNhM', 'EDcX0IdOMnbj0'],
          after: "'\n",
        },
      ],
      counterExamples: ['sq0csp-your-secret', ['sq0csp-', '52Nx62vI8J', 'XuWRg5Bg4W']],
    },
    {
      id: 'square-application-id',
      description: 'The id of a Square application. Public by design.',
      regex: '(sq0idp-[0-9A-Za-z_-]{22})(?:[^0-9A-Za-z_-]|$)',
      minEntropy: 3.8,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the application, in pages too',
      rotate: 'It can’t be changed; replace the secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'SQUARE_APP_ID=', secret: ['sq0idp-', 'jNQOWT6Ux6J', 'C4az6Lx6_bl'], after: '\n' },
        { before: '{"applicationId": "', secret: ['sq0idp-', 'pVvzQDPw5JE', 'v3RqjHQUOsl'], after: '"}' },
      ],
      counterExamples: ['sq0idp-your-id', ['sq0idp-', 'D7z5VgGxE']],
    },
    {
      id: 'square-sandbox-secret',
      description: 'A secret of Square’s sandbox.',
      regex: String.raw`\b(sandbox-sq0(?:csb|atb)-[0-9A-Za-z_-]{22,43})(?:[^0-9A-Za-z_-]|$)`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use test data; no money and no customers',
      rotate: 'In the Developer Console, the application, Sandbox: replace it.',
      examples: [
        {
          before: 'SQUARE_SANDBOX_SECRET=',
          secret: ['sandbo', 'x-sq0csb-3B', 'jFd9Hx7tL', '2gGOfyw5v-kOe', 'Q'],
          after: '\n',
        },
        {
          before: "const squareSandboxSecret = '",
          secret: ['sandb', 'ox-sq0atb-', 'fUbIuSauHl', 'URN_7QPzh3Yy', 'D8U29l'],
          after: "';\n",
        },
        {
          before: '<string name="square_sandbox_secret">',
          secret: ['sandbo', 'x-sq0atb-l', 'LMshPkxbYR', '3uum0vX1iR0'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SQUARE_SANDBOX_SECRET=your-key-here\n',
        ['SQUARE_SANDBOX_SECRET=', 'sand', 'box', '\n'],
      ],
    },
  ],
  verify: {
    status: {
      docs: 'https://developer.squareup.com/reference/square/o-auth-api/RetrieveTokenStatus',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['connect.squareup.com', 'connect.squareupsandbox.com'],
      request: { method: 'POST', path: '/oauth2/token/status', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/merchant_id' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/errors/0/code', equals: 'ACCESS_TOKEN_EXPIRED' },
          verdict: 'revoked',
        },
        {
          status: 401,
          json: { pointer: '/errors/0/code', equals: 'ACCESS_TOKEN_REVOKED' },
          verdict: 'revoked',
        },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: {
        merchant: '/merchant_id',
        scopes: '/scopes',
        expires: '/expires_at',
        application: '/client_id',
      },
      impact: [
        { says: 'has the scopes {scopes}' },
        {
          request: { method: 'GET', path: '/v2/merchants/me', bearer: '{secret}' },
          says: 'acts for the business {business} ({country})',
          facts: { business: '/merchant/business_name', country: '/merchant/country' },
        },
        {
          request: { method: 'GET', path: '/v2/locations', bearer: '{secret}' },
          says: 'takes payments at {locations} locations',
          facts: { locations: { count: '/locations' } },
        },
      ],
      cases: [
        {
          request: 'POST https://connect.squareup.com/oauth2/token/status',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              scopes: ['PAYMENTS_READ', 'PAYMENTS_WRITE'],
              expires_at: '2026-10-20T22:03:46Z',
              client_id: 'sq-app',
              merchant_id: 'M0EXAMPLE',
            },
          },
          verdict: 'live',
          facts: {
            merchant: 'M0EXAMPLE',
            scopes: 'PAYMENTS_READ, PAYMENTS_WRITE',
            expires: '2026-10-20T22:03:46Z',
            application: 'sq-app',
            business: 'Apple A Day',
            country: 'US',
            locations: '1',
          },
          impact: {
            answers: [
              {
                status: 200,
                json: { merchant: { id: 'M0EXAMPLE', business_name: 'Apple A Day', country: 'US' } },
              },
              { status: 200, json: { locations: [{ id: 'L1' }] } },
            ],
            says: [
              'has the scopes PAYMENTS_READ, PAYMENTS_WRITE',
              'acts for the business Apple A Day (US)',
              'takes payments at 1 locations',
            ],
          },
        },
        {
          request: 'POST https://connect.squareup.com/oauth2/token/status',
          answer: {
            status: 401,
            json: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'ACCESS_TOKEN_EXPIRED' }] },
          },
          verdict: 'revoked',
        },
        {
          request: 'POST https://connect.squareup.com/oauth2/token/status',
          answer: {
            status: 401,
            json: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'ACCESS_TOKEN_REVOKED' }] },
          },
          verdict: 'revoked',
        },
        {
          request: 'POST https://connect.squareup.com/oauth2/token/status',
          answer: {
            status: 401,
            json: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
