/** Credentials of Instantly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Instantly',
  docs: 'https://developer.instantly.ai/getting-started/authorization',
  rules: [
    {
      id: 'instantly-api-key',
      description: 'An Instantly API key.',
      keyed: {
        names: ['instantly', 'instantlyai', 'api.instantly.ai'],
        value: '[MNOYZ][A-Za-z0-9+/]{59,79}={0,2}',
        isCommonWord: true,
      },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read leads and send campaigns in the owner’s name',
      rotate: 'In Settings, Integrations, API keys: delete it and create another.',
      verify: 'workspace',
      examples: [
        {
          before: '<string name="instantly_api_key">',
          secret: ['OYSR', 'AovQaU5mj', 'QrXzThefN', '4TPenXQfef', 'y9AZp78JF10', 'Anxtagwq5', 'bywORjc2=='],
          after: '</string>\n',
        },
        {
          before: 'INSTANTLY_API_KEY=',
          secret: ['OgjiC', 'MXZTgtgHXKqC', 'WZeq738+ra', '2jtH5MkV0lZms', 'aD932dbVv', 'oys56PiIIN', 'z=='],
          after: '\n',
        },
        {
          before: "instantly_api_key: '",
          secret: ['ZlkPW2', 'yck6N0ewQ', '7BaMlylzR9d66', 'nwyJPCoomjxYP', '9JHopws83tqaZ', '9SdaIbJCg='],
          after: "'\n",
        },
      ],
      counterExamples: [
        'INSTANTLY_API_KEY=your-key-here\n',
        ['INSTANTLY_API_KEY=', 'OkAV', '9Yu', '\n'],
        [
          'checksum: ',
          'MMwPI',
          'idWwgUVDw',
          'e1i1hzAZJhE',
          '3YCmMzy5kX',
          '1yLSJBORl',
          'pGlwHd1OPx3vp',
          'eU224IV4==',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    workspace: {
      docs: 'https://developer.instantly.ai/api/v2/workspace/getcurrentworkspace',
      effect: 'none',
      hosts: ['api.instantly.ai'],
      request: { method: 'GET', path: '/api/v2/workspaces/current', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { workspace: '/name' },
      cases: [
        {
          request: 'GET https://api.instantly.ai/api/v2/workspaces/current',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 'w1', name: 'Acme', owner: 'u1' } },
          verdict: 'live',
          facts: { workspace: 'Acme' },
        },
        {
          request: 'GET https://api.instantly.ai/api/v2/workspaces/current',
          answer: { status: 403, json: { statusCode: 403, error: 'Forbidden' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.instantly.ai/api/v2/workspaces/current',
          answer: {
            status: 401,
            json: { statusCode: 401, error: 'Unauthorized', message: 'Invalid API key' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
