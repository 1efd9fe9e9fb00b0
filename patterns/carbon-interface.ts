/** Credentials of Carbon Interface. */

import type { Provider } from '#model/provider';

export default {
  name: 'Carbon Interface',
  docs: 'https://docs.carboninterface.com/#/',
  rules: [
    {
      id: 'carbon-interface-api-key',
      description: 'A Carbon Interface API key.',
      keyed: {
        names: ['carboninterface', 'carbon_interface', 'carbon-interface'],
        value: '[A-Za-z0-9]{21,22}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'estimate emissions on the owner’s quota',
      rotate: 'In the developer account, API keys: regenerate it.',
      verify: 'auth',
      examples: [
        {
          before: '  "carboninterface_api_key": "',
          secret: ['oAJ17v', '2iCicS4G5bRa', 'R73L'],
          after: '",\n',
        },
        {
          before: 'export CARBONINTERFACE_API_KEY="',
          secret: ['71sZ', 'VW7EzGfJevevi', 'cI3S'],
          after: '"\n',
        },
        {
          before: 'client.set("carboninterface_api_key", "',
          secret: ['9hFgcO', 'PTqOgzxnD', 'r3Xg6Cw'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CARBONINTERFACE_API_KEY=your-key-here\n',
        ['CARBONINTERFACE_API_KEY=', 'mLRCDd', 'I', '\n'],
        ['checksum: ', 'a2au0', 'yikWo18rjCZsA', 'NTI8', '\n'],
      ],
    },
  ],
  verify: {
    auth: {
      docs: 'https://docs.carboninterface.com/#/?id=authentication',
      effect: 'none',
      hosts: ['www.carboninterface.com'],
      request: { method: 'GET', path: '/api/v1/auth', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/message', equals: 'auth successful' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://www.carboninterface.com/api/v1/auth',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { message: 'auth successful' } },
          verdict: 'live',
        },
        {
          request: 'GET https://www.carboninterface.com/api/v1/auth',
          answer: { status: 401, json: { message: 'Authentication failed' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
