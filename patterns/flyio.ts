/** Fly.io: tokens are macaroons (`fm2_…`, several joined by commas) or, from older days, opaque. */

import type { Provider } from '#model/provider';

const replace =
  'Find it with "fly tokens list" and end it with "fly tokens revoke"; for the session of a person, sign out everywhere. Create another for one app only.';

export default {
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  rules: [
    {
      id: 'flyio-macaroon',
      description: 'A Fly.io token.',
      regex: String.raw`\b((?:fm1r_|fm1a_|fm2_)[A-Za-z0-9+/]{80,}={0,3}(?:,(?:fm1r_|fm1a_|fm2_)[A-Za-z0-9+/]{80,}={0,3})*)`,
      maxLength: 8000,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'deploy to and open shells on the machines of the app or organization, and read their secrets there',
      rotate: replace,
      verify: 'macaroon',
      examples: [
        {
          before: 'FLY_API_TOKEN="FlyV1 ',
          secret: [
            'fm',
            '2_lJPECAAAAqn1vcesOyfYZ58SqG010lBaSU+MmswYtll7pGFpUDMvhFsbb88jEihuPhTycKrVAV8c',
            'Hq5tBI7vqKdrU9NGH8gU4oIOiGUt8dAV1e9oT7zHnJ77QgkRukcUkDpit08JUJDze0w',
            'sbWn8MRlPwA3HMO+uXb3D9NIxEbIyiRiDy3GbMu8p1LlJ36wQoZQgKJYoQI2kwduCc',
          ],
          after: '"',
        },
        {
          before: 'access_token: ',
          secret: [
            'fm',
            '1r_lJPECAAAA38UDtUzH2Rxl9D6wyjJe/HBVmE3II7NDdxJ240dnWD49CzrJd0Sfy4I/TMfV/GywbfwLfUiEUQ5',
            'OWuWDVQsAspAikkj/0+XnWR8XVbSVlOxdLimXmITStGkusAaoGrUW0hahnpLlXHZnVOjPmpcIwJ=,fm',
            '2_lJPETAAAppxDV5Y+nXb0+j+h58/4eP8sCzsWkPZWN+TcYl8fnn7SXPWJDilPKWu1Mbg2q68ZvA2XJO2UBBgnYStW',
            'kj5TyhTFv6SnfugMqErX0FS1fJEPJDSeETUXRHQ23tP3Le3hH5snLG0a5C7UA72LtHx8LO2KVtZ2rccs',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'FLY_API_TOKEN="FlyV1 fm2_lJPE..."',
        ['FLY_API_TOKEN=fm2_ML583FLOH3BaB+R2vt9b', 'h2+rkNXM/20Zgpm3/wwx'],
      ],
    },
    {
      id: 'flyio-access-token',
      description: 'A Fly.io access token of the older form.',
      regex: String.raw`\b(fo1_[\w-]{43})(?:[^\w-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'do with all organizations of its owner what the owner can',
      rotate: replace,
      verify: 'viewer',
      examples: [
        {
          before: 'FLY_API_TOKEN=',
          secret: ['fo', '1_BhID5nIXgFoKvLL_AAIw52', '2K1dWCyymSlnsgDcDrF3o'],
          after: '\n',
        },
        {
          before: '"flyToken": "',
          secret: ['fo', '1_e1Z6RwegqbMCp50ab3pXxV', 'hCDaMv51h22nnP0Elg1k1'],
          after: '"',
        },
      ],
      counterExamples: [
        'FLY_API_TOKEN=fo1_your_token_here',
        ['FLY_API_TOKEN=fo1_NFpHawiMgyKG2hr', '1INi-9MzFt4qdtS'],
      ],
    },
  ],
  verify: {
    viewer: {
      docs: 'https://fly.io/docs/security/tokens/',
      effect: 'none',
      hosts: ['api.fly.io'],
      request: {
        method: 'POST',
        path: '/graphql',
        bearer: '{secret}',
        json: { query: 'query { viewer { ... on Macaroon { email } ... on User { email } } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/viewer/email' }, verdict: 'live' },
        { json: { pointer: '/errors/0/extensions/code', equals: 'UNAUTHORIZED' }, verdict: 'invalid' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/data/viewer/email' },
      cases: [
        {
          request: 'POST https://api.fly.io/graphql',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: { viewer: { email: 'ada@example.com' } } } },
          verdict: 'live',
          facts: { user: 'ada@example.com' },
        },
        {
          request: 'POST https://api.fly.io/graphql',
          answer: {
            status: 200,
            json: {
              data: null,
              errors: [
                { message: 'You must be authenticated to view this.', extensions: { code: 'UNAUTHORIZED' } },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
    macaroon: {
      docs: 'https://fly.io/docs/security/tokens/',
      effect: 'none',
      hosts: ['api.fly.io'],
      request: {
        method: 'POST',
        path: '/graphql',
        headers: { authorization: 'FlyV1 {secret}' },
        json: { query: 'query { viewer { ... on Macaroon { email } ... on User { email } } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/viewer/email' }, verdict: 'live' },
        { json: { pointer: '/errors/0/extensions/code', equals: 'UNAUTHORIZED' }, verdict: 'invalid' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/data/viewer/email' },
      cases: [
        {
          request: 'POST https://api.fly.io/graphql',
          headers: { authorization: 'FlyV1 {secret}' },
          answer: { status: 200, json: { data: { viewer: { email: 'ada@example.com' } } } },
          verdict: 'live',
          facts: { user: 'ada@example.com' },
        },
        {
          request: 'POST https://api.fly.io/graphql',
          answer: {
            status: 200,
            json: {
              data: null,
              errors: [
                { message: 'You must be authenticated to view this.', extensions: { code: 'UNAUTHORIZED' } },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
