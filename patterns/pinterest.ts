/** Credentials of Pinterest. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  rules: [
    {
      id: 'pinterest-access-token',
      description: 'A Pinterest access token.',
      regex: String.raw`\b(pina_[A-Z0-9]{40,220})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the account’s boards, pins and ads as its scopes allow',
      rotate: 'Remove the app under Settings, Security, Apps; then connect again for a new token.',
      verify: 'account',
      docs: 'https://developers.pinterest.com/docs/developer-tools/token-debugger/',
      examples: [
        {
          before: 'PINTEREST_ACCESS_TOKEN=',
          secret: [
            'pina_',
            'CG6M64L34ATPVY2',
            'W1GNJCPGQ5OGFNV',
            'BV23V61AWF9CVR8',
            'F45A1F5QA6Y67G2',
            '0Q7RPIEUU26UGDA',
            'NOPS73IWA4ELXYL',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'pina_',
            'YA022IXRQTVG225',
            'YU0ICUQMQD1ZLRV',
            'XJZ4S1SA2YGGTZI',
            'ZFRZ44PDCSWFNUK',
            'IEJMZEZTWSAK6IA',
            'SON8M8P7OY57DX9',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'pinterest:\n  token: ',
          secret: [
            'pina_',
            '34T4FPZGE1XEIT8',
            'H7HGIVGGX3RA27O',
            'ZTLWB0PUTHLLMDB',
            '0TN1JIP7OW3NGM1',
            'MM6DG9AWYKFV0NH',
            'O9WVHX8A28QUUDU',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['pina_your_token', ['pina_', '5GN2RF', '7NHV1Y']],
    },
    {
      id: 'pinterest-refresh-token',
      description: 'A Pinterest refresh token.',
      regex: String.raw`\b(pinr[_.][A-Za-z0-9._-]{40,260})(?:[^A-Za-z0-9._-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get new access tokens for the account, with the app’s id and secret',
      rotate: 'Remove the app under Settings, Security, Apps; then connect again.',
      docs: 'https://developers.pinterest.com/docs/developer-tools/token-debugger/',
      examples: [
        {
          before: 'PINTEREST_REFRESH_TOKEN=',
          secret: [
            'pinr.',
            '7lFTDJ7FrjXN8lC',
            'R1JEqlNdMAqDYrd',
            'WpkCJcUVLCphAVe',
            'DYjco0bYkuKcKHx',
            'q9H9Zk7a26MRCHg',
            'UP1xeHm8r0nFuaH',
          ],
          after: '\n',
        },
        {
          before: '{"refresh_token": "',
          secret: [
            'pinr.',
            'IRBKpxJVg8KdWKP',
            'JGsFnJlkKoWfoxz',
            'SnJgd5GXwagooHD',
            'MNBf8WvIb5gvJbP',
            'yHMwC8url6kfBeS',
            '0W69qV5CTpYfWyI',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['pinr.your-token', ['pinr_', 'PTp0u7ecQ']],
    },
    {
      id: 'pinterest-app-secret',
      description: 'The secret key of a Pinterest app.',
      // Takes `PINTEREST_CLIENT_SECRET=…`, `pinterest: { clientSecret: …`; refuses `PINTEREST_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:pinterest)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:pinterest)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{40,64})\b`,
      keywords: ['pinterest'],
      minEntropy: 3.1,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens in the app’s name',
      rotate: 'In the app’s page (developers.pinterest.com/apps), regenerate the app secret key.',
      examples: [
        {
          before: 'PINTEREST_APP_SECRET=',
          secret: ['8d57645460b425', 'b67f8f4efbbd50', '4973a941af16'],
          after: '\n',
        },
        {
          before: "define('PINTEREST_CLIENT_SECRET', '",
          secret: ['e5ef0dc7c303c8', '5356a48df6dbc6', '98869e126329'],
          after: "');\n",
        },
        {
          before: 'pinterest:\n  client-id: acme\n  client-secret: ',
          secret: ['4dfcabf41fac50', 'aeb53b733d61ab', '718649589534'],
          after: '\n',
        },
        {
          before: "  pinterest: { clientID: 'acme', clientSecret: '",
          secret: ['ac96fbeebecf40', 'd7076686d83088', '29fedd7d6136'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'PINTEREST_SECRET=your-secret',
        [
          'PINTEREST_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          '65f70548c1df43',
          'c865966efb7d53',
          '821292017365',
        ],
        ['client_secret = "', '36ef34f15c3d73', '42b0dac212f307', 'b41349371fc7', '"'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://github.com/pinterest/api-description',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.pinterest.com'],
      request: { method: 'GET', path: '/v5/user_account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/message' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/message' }, verdict: 'invalid' },
      ],
      facts: { user: '/username', type: '/account_type', business: '/business_name' },
      impact: [
        {
          request: { method: 'GET', path: '/v5/boards?page_size=100', bearer: '{secret}' },
          says: 'sees {boards} boards, counting to 100',
          facts: { boards: { count: '/items' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.pinterest.com/v5/user_account',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: '1', username: 'ana', account_type: 'BUSINESS', business_name: 'Acme' },
          },
          verdict: 'live',
          facts: { user: 'ana', type: 'BUSINESS', business: 'Acme', boards: '1' },
          impact: {
            answers: [{ status: 200, json: { items: [{ id: 'b1', name: 'Summer' }], bookmark: null } }],
            says: ['sees 1 boards, counting to 100'],
          },
        },
        {
          request: 'GET https://api.pinterest.com/v5/user_account',
          answer: { status: 403, json: { code: 403, message: 'Not authorized to access the user account.' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.pinterest.com/v5/user_account',
          answer: { status: 401, json: { code: 2, message: 'Authentication failed.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
