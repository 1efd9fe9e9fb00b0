/** Credentials of Devin. */

import type { Provider } from '#model/provider';

export default {
  name: 'Devin',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  rules: [
    {
      id: 'devin-personal-api-key',
      description: 'A personal API key of Devin.',
      regex: String.raw`\b(apk_user_[A-Za-z0-9+/=_-]{30,200})(?:[^A-Za-z0-9+/=_-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run Devin on the organization’s repositories as its owner',
      rotate: 'In Devin, Settings, API keys: revoke the key and generate another.',
      verify: 'sessions',
      examples: [
        {
          before: 'client.set("devin_personal_api_key", "',
          secret: ['apk_us', 'er_7N6zpzbd', 'f594epw8N4+OX', 'KHodVm_jqE', '+9AL4'],
          after: '");\n',
        },
        {
          before: '  "devin_personal_api_key": "',
          secret: ['apk_', 'user_8djc04', '_f94w1Rkn=', 'kulZN8-kio', 'oP+SIjp_'],
          after: '",\n',
        },
        {
          before: "const devinPersonalApiKey = '",
          secret: [
            'apk_',
            'user_zeOWxoYa',
            'NzpND9f=2/mg',
            'xvp9+lq7wc',
            'xMD5G1GDt',
            'UM9ZM5gQ8Kr_6',
            'noFfLS+Bv/3t',
            'oNDPJbHbD_PqS',
            'QSHQuLde6dI',
            'NpVn2y9AyyiF',
            'P-z+tCGf2NMV',
            't_RNpn6v4',
            'YwsMa1WTY',
            'EqEi-WmLP5i',
            'Y=cbEMr=F8U',
            'JIjsOlRSy-0',
            'dnU/HqfTG',
            'ybOzxWSOe',
            'zhE=Ty4QL',
            'g+s7RWn0e/',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DEVIN_PERSONAL_API_KEY=your-key-here\n',
        ['DEVIN_PERSONAL_API_KEY=', 'apk_u', 'se', '\n'],
      ],
    },
    {
      id: 'devin-api-key',
      description: 'A service key of Devin.',
      keyed: {
        names: ['devin', 'api.devin.ai'],
        value: '(?:apk|cog)_[A-Za-z0-9+/=_-]{30,200}',
        isCommonWord: true,
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run Devin on the organization’s repositories',
      rotate: 'In Devin, Settings, Service users or API keys: revoke the key and generate another.',
      verify: 'sessions',
      examples: [
        {
          before: 'export DEVIN_API_KEY="',
          secret: ['cog_', 'hs9oF5wI/zs7', 'QUW-ZeSLy', 'hY/CjV-yvn'],
          after: '"\n',
        },
        {
          before: 'ENV DEVIN_API_KEY ',
          secret: ['cog_', '8luclgzIctwq', '8NRJZTc7Q', '4r5_t3c8v', 'm'],
          after: '\n',
        },
        {
          before: '  "devin_api_key": "',
          secret: ['apk_To', '4IyxK=tXv7a', 'b9Us2LyDt', 'L+IVtjeXaWEW', 'E'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'DEVIN_API_KEY=your-key-here\n',
        ['DEVIN_API_KEY=', 'apk_k7', '1', '\n'],
        ['checksum: ', 'cog_', 'pJSn86F5aHR5', 'O66LPGmDty7Ut', 'H+V0ID7', '\n'],
      ],
    },
  ],
  verify: {
    sessions: {
      // Keys of service users are for another version of the API.
      docs: 'https://docs.devin.ai/api-reference/sessions/list-sessions',
      effect: 'none',
      hosts: ['api.devin.ai'],
      derived: { apiKey: { from: 'secret', pattern: '^(apk_.+)$' } },
      request: { method: 'GET', path: '/v1/sessions', query: { limit: '1' }, bearer: '{apiKey}' },
      clauses: [
        { status: 200, json: { pointer: '/sessions' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.devin.ai/v1/sessions?limit=1',
          headers: { authorization: 'Bearer {apiKey}' },
          secret: ['apk', '_', 'madeupmadeupmadeup0123456789'],
          answer: { status: 200, json: { sessions: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.devin.ai/v1/sessions?limit=1',
          secret: ['apk', '_', 'madeupmadeupmadeup0123456789'],
          answer: { status: 401, json: { detail: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
