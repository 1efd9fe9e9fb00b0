/** Credentials of Luno. */

import type { Provider } from '#model/provider';

export default {
  name: 'Luno',
  docs: 'https://www.luno.com/en/developers/api#section/Authentication',
  rules: [
    {
      id: 'luno-api-key-secret',
      description: 'The secret of a Luno API key.',
      keyed: { names: ['luno'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade and, with a full key, send away the owner’s coins',
      rotate: 'In Settings, API keys: revoke it and create another with fewer rights.',
      verify: 'balance',
      parts: [{ name: 'id', rule: 'luno-api-key-id' }],
      examples: [
        {
          before: ['LUNO_API_KEY_ID=', ...['q1ift', 'nq97dhqg'], '\n', 'export LUNO_API_KEY_SECRET="'].join(
            '',
          ),
          secret: ['gep16', 'XRHwOlZWS9', 'HFZd7pexrPlep', '63wDRz6vEW4fb', 'EH'],
          after: '"\n',
          parts: { id: ['q1if', 'tnq97dhqg'] },
        },
        {
          before: ['LUNO_API_KEY_ID=', ...['ujmuq1', '27tpaxq'], '\n', 'ENV LUNO_API_KEY_SECRET '].join(''),
          secret: ['hquvid', '985bZvzeu', 'J6YuAUIbbJZj8', '8Z1VFGceC_w88', 'ko'],
          after: '\n',
          parts: { id: ['ujmuq', '127tpaxq'] },
        },
        {
          before: ['LUNO_API_KEY_ID=', ...['k8si', 'ci6p2r9ef'], '\n', '  "luno_api_key_secret": "'].join(''),
          secret: ['Mkvlnq', 'oJQj74ylZX', 'UWURx2fkf8n', 'JD4x8gfiJ', 'Woa-ym0'],
          after: '",\n',
          parts: { id: ['k8si', 'ci6p2r9ef'] },
        },
      ],
      counterExamples: [
        'LUNO_API_KEY_SECRET=your-key-here\n',
        ['LUNO_API_KEY_SECRET=', 'hLNqL', '4l', '\n'],
        ['checksum: ', 'R21BDR', 'O2GhaTPx5ko1E', '3NvLkZOtPt', 'cB919SOwXWW4k', '9', '\n'],
      ],
    },
    {
      id: 'luno-api-key-id',
      description: 'The id of a Luno API key.',
      keyed: { names: ['luno'], value: '[a-z0-9]{13}' },
      minEntropy: 2.5,
      checks: ['not-words'],
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the key',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: "const lunoApiKeyId = '", secret: ['cxvs8', '3cs1tmb4'], after: "';\n" },
        { before: 'client.set("luno_api_key_id", "', secret: ['r71q11', 'wx5hdo7'], after: '");\n' },
        { before: 'LUNO_API_KEY_ID=', secret: ['155w', '2bx2e7vyr'], after: '\n' },
      ],
      counterExamples: [
        'LUNO_API_KEY_ID=your-key-here\n',
        ['LUNO_API_KEY_ID=', 'h2g9fv', 'e', '\n'],
        ['checksum: ', 'a17ve', 'zr2i47za', '\n'],
      ],
    },
  ],
  verify: {
    balance: {
      docs: 'https://www.luno.com/en/developers/api#tag/Accounts/operation/GetBalances',
      effect: 'none',
      hosts: ['api.luno.com'],
      request: { method: 'GET', path: '/api/1/balance', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/balance' }, verdict: 'live' },
        {
          json: { pointer: '/error_code', equals: 'ErrInsufficientPerms' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { json: { pointer: '/error_code', equals: 'ErrUnauthorised' }, verdict: 'invalid' },
        { json: { pointer: '/error_code', equals: 'ErrAPIKeyNotFound' }, verdict: 'invalid' },
        { json: { pointer: '/error_code', equals: 'ErrAPIKeyRevoked' }, verdict: 'revoked' },
      ],
      cases: [
        {
          request: 'GET https://api.luno.com/api/1/balance',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: 'abcdefghijklm' },
          answer: { status: 200, json: { balance: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.luno.com/api/1/balance',
          parts: { id: 'abcdefghijklm' },
          answer: {
            status: 403,
            json: { error: 'Insufficient permissions', error_code: 'ErrInsufficientPerms' },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.luno.com/api/1/balance',
          parts: { id: 'abcdefghijklm' },
          answer: { status: 401, json: { error: 'made up', error_code: 'ErrAPIKeyNotFound' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.luno.com/api/1/balance',
          parts: { id: 'abcdefghijklm' },
          answer: { status: 401, json: { error: 'made up', error_code: 'ErrAPIKeyRevoked' } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
