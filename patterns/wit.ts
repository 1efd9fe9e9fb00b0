/** Credentials of Wit.ai. */

import type { Provider } from '#model/provider';

export default {
  name: 'Wit.ai',
  docs: 'https://wit.ai/docs/http/',
  rules: [
    {
      id: 'wit-access-token',
      description: 'An access token of a Wit.ai app.',
      keyed: {
        names: ['wit.ai', 'wit_ai', 'witai', 'wit-ai', 'wit_access', 'wit_token', 'wit_server', 'wit_client'],
        value: '[A-Z0-9]{32}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'query the app and, with a server token, change and train it',
      rotate: 'In the app’s Management, Settings: reset the token.',
      verify: 'intents',
      examples: [
        {
          before: '  "wit_ai_access_token": "',
          secret: ['5Z5BMY', '1A5H355BD', '7H4GPSWCC94CV', '1OZH'],
          after: '",\n',
        },
        {
          before: 'export WIT_AI_ACCESS_TOKEN="',
          secret: ['EAGK5', 'OAG0CMWUIQFK8', 'ZF5LFPEUOZA', 'I04'],
          after: '"\n',
        },
        {
          before: 'client.set("wit_ai_access_token", "',
          secret: ['JMBC', 'BEOF1PNCIR9L', '4Q09F6C1HX4R', 'Y7SU'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'WIT_AI_ACCESS_TOKEN=your-key-here\n',
        ['WIT_AI_ACCESS_TOKEN=', '3I47A7', '8', '\n'],
        ['checksum: ', 'YOCGY', 'TD52FTL73', 'K7CDMU7TTB', 'PMZ4Z3TO', '\n'],
      ],
    },
  ],
  verify: {
    intents: {
      docs: 'https://wit.ai/docs/http/20240304/#get__intents_link',
      effect: 'none',
      hosts: ['api.wit.ai'],
      request: { method: 'GET', path: '/intents?v=20240304', bearer: '{secret}' },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: [400, 401], json: { pointer: '/code', equals: 'no-auth' }, verdict: 'invalid' },
      ],
      facts: { intents: { count: '' } },
      cases: [
        {
          request: 'GET https://api.wit.ai/intents?v=20240304',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: '1', name: 'buy' }] },
          verdict: 'live',
          facts: { intents: '1' },
        },
        {
          request: 'GET https://api.wit.ai/intents?v=20240304',
          answer: { status: 401, json: { error: 'Bad auth, check token/params', code: 'no-auth' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
