/** Credentials of xAI. */

import type { Provider } from '#model/provider';

export default {
  name: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  rules: [
    {
      id: 'xai-api-key',
      description: 'An xAI (Grok) API key.',
      regex: String.raw`\b(xai-[A-Za-z0-9]{80})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill',
      rotate: 'At console.x.ai, API keys: delete the key and create another.',
      verify: 'key',
      examples: [
        {
          before: 'XAI_API_KEY=',
          secret: [
            'xai-',
            'iHjOK23WBQOr1a',
            'PzDjfoD1l08og6',
            'hL0YQz0CdkVhG8',
            'xYrOe5oEnRKRTv',
            'vBXDRgIZROJGWM',
            'uKAzo30zUK',
          ],
          after: '\n',
        },
        {
          before: 'api_key = "',
          secret: [
            'xai-',
            'o9bJnPSkDl7mCt',
            'CvLeVfV29xGyaH',
            'sSbflQIHmEAUUB',
            'u09fvEiCSNgYgq',
            '7q3qyFYqV4s9CI',
            'aQLSybSJVV',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['xai-your-api-key', ['xai-', '66KcjOoedKjbCSF', 'jus981CZZ4p5Uc8']],
    },
  ],
  verify: {
    key: {
      docs: 'https://docs.x.ai/docs/api-reference#get-api-key-information',
      effect: 'none',
      hosts: ['api.x.ai'],
      request: { method: 'GET', path: '/v1/api-key', bearer: '{secret}' },
      clauses: [
        {
          status: 200,
          json: { pointer: '/api_key_blocked', equals: true },
          verdict: 'restricted',
          why: 'the key is blocked',
        },
        {
          status: 200,
          json: { pointer: '/team_blocked', equals: true },
          verdict: 'restricted',
          why: 'the team is blocked',
        },
        {
          status: 200,
          json: { pointer: '/api_key_disabled', equals: true },
          verdict: 'revoked',
          why: 'the key was disabled',
        },
        { status: 200, json: { pointer: '/api_key_id' }, verdict: 'live' },
        { status: [400, 401], isJson: true, verdict: 'invalid' },
      ],
      facts: { name: '/name', team: '/team_id', rights: '/acls' },
      impact: [{ says: 'has the rights {rights}' }],
      cases: [
        {
          request: 'GET https://api.x.ai/v1/api-key',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { api_key_id: 'k1', api_key_blocked: true } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.x.ai/v1/api-key',
          answer: { status: 200, json: { api_key_id: 'k1', team_blocked: true } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.x.ai/v1/api-key',
          answer: { status: 200, json: { api_key_id: 'k1', api_key_disabled: true } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.x.ai/v1/api-key',
          answer: {
            status: 200,
            json: {
              api_key_id: 'k1',
              name: 'ci',
              team_id: 't1',
              user_id: 'u1',
              acls: ['api-key:model:*'],
              api_key_blocked: false,
              api_key_disabled: false,
              team_blocked: false,
            },
          },
          verdict: 'live',
          facts: { name: 'ci', team: 't1', rights: 'api-key:model:*' },
          impact: { answers: [], says: ['has the rights api-key:model:*'] },
        },
        {
          request: 'GET https://api.x.ai/v1/api-key',
          answer: { status: 401, json: { code: 'invalid', error: 'Incorrect API key provided' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
