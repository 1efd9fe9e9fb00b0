/** Credentials of ConvertAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'ConvertAPI',
  docs: 'https://docs.convertapi.com/docs/authentication',
  rules: [
    {
      id: 'convertapi-secret',
      description: 'A secret of ConvertAPI.',
      keyed: { names: ['convertapi', 'convert_api', 'convert-api'], value: '[A-Za-z0-9]{16}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'convert files on the owner’s account',
      rotate: 'In the ConvertAPI dashboard, Authentication: change the secret.',
      verify: 'user',
      examples: [
        { before: 'client.set("convertapi_secret", "', secret: ['yBm22', 'BTV89jnYUJC'], after: '");\n' },
        { before: '  "convertapi_secret": "', secret: ['36Aq', 'Al5Jr4WTU', 'IdB'], after: '",\n' },
        { before: "const convertapiSecret = '", secret: ['qz7K', 'xCIvaR3S36a', 'V'], after: "';\n" },
      ],
      counterExamples: [
        'CONVERTAPI_SECRET=your-key-here\n',
        ['CONVERTAPI_SECRET=', 'gWU03T', 'M', '\n'],
        ['checksum: ', 'ZWi6', 'nml1s968G', 'nsb', '\n'],
      ],
    },
    {
      id: 'convertapi-api-token',
      description: 'An API token of ConvertAPI.',
      keyed: { names: ['convertapi', 'convert_api', 'convert-api'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'convert files on the owner’s account',
      rotate: 'In the ConvertAPI dashboard, Access tokens: delete the token and create another.',
      examples: [
        {
          before: '  "convertapi_api_token": "',
          secret: ['wosK', 'MeS4iegFvcSy', 'qFdsPldxTaG', 'xLOui'],
          after: '",\n',
        },
        {
          before: 'export CONVERTAPI_API_TOKEN="',
          secret: ['QZzs', 'lhsRBW2i9Ayns', 'X10NNecoex28t', 'ZI'],
          after: '"\n',
        },
        {
          before: 'client.set("convertapi_api_token", "',
          secret: ['L8jILt', 'l4l44mPl5J', 'UfPUpZAI5', 'DXTH2rf'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CONVERTAPI_API_TOKEN=your-key-here\n',
        ['CONVERTAPI_API_TOKEN=', 'e0ohy4', '4', '\n'],
        ['checksum: ', 'UCb6', 'VHAIwgEn7vh', 'xI5QagQkt0xi', 'BZXir', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://docs.convertapi.com/docs/user-information',
      effect: 'none',
      hosts: ['v2.convertapi.com'],
      request: { method: 'GET', path: '/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/Email' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/Email', name: '/FullName', conversionsTotal: '/ConversionsTotal' },
      cases: [
        {
          request: 'GET https://v2.convertapi.com/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              Secret: 'made-up',
              Email: 'ada@example.com',
              FullName: 'Ada',
              ConversionsTotal: 100,
              ConversionsConsumed: 5,
            },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada', conversionsTotal: '100' },
        },
        {
          request: 'GET https://v2.convertapi.com/user',
          answer: { status: 401, json: { Code: 4013, Message: 'Bad secret or token provided.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
