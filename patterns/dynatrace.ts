/** Dynatrace: access tokens of environments and secrets of OAuth clients. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients',
  rules: [
    {
      id: 'dynatrace-access-token',
      description: 'An access token of Dynatrace.',
      regex: String.raw`\b(dt0[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read or write metrics, logs and settings of the environment, within its scopes',
      rotate: 'Disable and delete it under Access Tokens, and generate another with a date of expiry.',
      verify: 'lookup',
      parts: [{ name: 'host', rule: 'dynatrace-host', acrossFiles: true }],
      examples: [
        {
          before: 'curl -H "Authorization: Api-Token ',
          secret: [
            'dt0',
            'c01.9GXZLFS5SUNN',
            'DK8RBIL14E8Q.4IZPHMEGF2YL56SIZKQSVGHEPTNUZPIF',
            '89ZRTD8AQKRIKF3RLLVFFKXSIZ3HGKPV',
          ],
          after: ['" https://', 'abc12345', '.live.dynatrace.com', '/api/v2/metrics'].join(''),
          parts: { host: ['abc12345', '.live.dynatrace.com'] },
        },
        {
          before: 'DT_API_TOKEN=',
          secret: [
            'dt0',
            'c01.TRFBEXAPREDW',
            'ZSSCRFJWTCAY.MBHNRP32QGGGI2SPYKXETGJZJEEPH8VM',
            'VNGWX84IF88CFK66UU9D2YWFVC9EVP6J',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['DT_API_TOKEN=dt0c01.AHJUYPIPEZD3', '5XWA0CQ2LBXF'],
        [
          'DT_API_TOKEN=dt0c01.ST2EY72KQINMH574WMNVI7YN.',
          'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ],
      ],
    },
    {
      id: 'dynatrace-client-secret',
      description: 'The secret of a Dynatrace OAuth client.',
      regex: String.raw`\b(dt0s[0-9]{2}\.[A-Z0-9]{8}\.[A-Z0-9]{64})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the account and platform services of Dynatrace within the scopes of the client',
      rotate:
        'Delete the client under Account Management, Identity & access, OAuth clients, and create another.',
      examples: [
        {
          before: 'client_secret=',
          secret: [
            'dt0',
            's02.EG8KUQD8.TLKSRHA3SZRWU4FWT4Y6AY6RP9KS6YU1',
            'QDWN8FRBLF0XPZVCKZ5GW0IM25L6DVHR',
          ],
          after: '\n',
        },
        {
          before: '"clientSecret": "',
          secret: [
            'dt0',
            's10.KKD5H7V6.28SGQJRYHLXO3QN4IWRVLICCGIUF3CI5',
            'QKGKX2VWB8L5AD5UYI0X6HAEISD7026E',
          ],
          after: '"',
        },
      ],
      counterExamples: [
        'client_secret=dt0s02.HBW4SZYL',
        ['client_secret=dt0s02.B6YBJIDJ.7VAR05QJEXA6ZD4', '5SNMF6JB885Z9DR'],
      ],
    },
    {
      id: 'dynatrace-host',
      description: 'The host of a Dynatrace environment.',
      regex: String.raw`\b([a-z0-9]{8}\.(?:live|apps)\.dynatrace\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the environment',
      rotate: 'It need not be changed; delete the token.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'https://', secret: ['abc12345', '.live.dynatrace.com'], after: '/api' },
        { before: 'DT_HOST=', secret: ['xyz98765', '.apps.dynatrace.com'], after: '\n' },
      ],
      counterExamples: ['https://docs.dynatrace.com', 'https://live.dynatrace.com'],
    },
  ],
  verify: {
    lookup: {
      docs: 'https://docs.dynatrace.com/docs/dynatrace-api/environment-api/tokens-v2/api-tokens/post-token-lookup',
      effect: 'none',
      hosts: ['{env}.live.dynatrace.com'],
      derived: { env: { from: 'host', pattern: '^([a-z0-9]{8})\\.' } },
      request: {
        method: 'POST',
        path: '/api/v2/apiTokens/lookup',
        headers: { Authorization: 'Api-Token {secret}' },
        json: { token: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/enabled', equals: true }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { name: '/name', owner: '/owner', scopes: '/scopes' },
      impact: [{ says: 'has the scopes {scopes}' }],
      cases: [
        {
          request: 'POST https://abc12345.live.dynatrace.com/api/v2/apiTokens/lookup',
          headers: { authorization: 'Api-Token {secret}' },
          body: '{"token":"{secret}"}',
          parts: { host: 'abc12345.apps.dynatrace.com' },
          answer: {
            status: 200,
            json: { id: 'dt0c01.EX', name: 'ci', enabled: true, owner: 'ops', scopes: ['metrics.read'] },
          },
          verdict: 'live',
          facts: { name: 'ci', owner: 'ops', scopes: 'metrics.read' },
          impact: { answers: [], says: ['has the scopes metrics.read'] },
        },
        {
          request: 'POST https://abc12345.live.dynatrace.com/api/v2/apiTokens/lookup',
          parts: { host: 'abc12345.apps.dynatrace.com' },
          answer: { status: 403, json: { error: { code: 403, message: 'Token is missing required scope' } } },
          verdict: 'restricted',
        },
        {
          request: 'POST https://abc12345.live.dynatrace.com/api/v2/apiTokens/lookup',
          parts: { host: 'abc12345.apps.dynatrace.com' },
          answer: { status: 401, json: { error: { code: 401, message: 'Token Authentication failed' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
