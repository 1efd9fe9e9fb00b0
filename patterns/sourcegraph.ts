/** Sourcegraph: access tokens of its servers, and tokens of its gateway for code models. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  rules: [
    {
      id: 'sourcegraph-access-token',
      description: 'An access token of Sourcegraph.',
      regex: String.raw`\b(sgph?_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all code that its owner can see on the server; with the sudo scope, as any user',
      rotate: 'Delete it under Settings, Access tokens, and generate another.',
      verify: 'current-user',
      examples: [
        {
          before: 'SRC_ACCESS_TOKEN=',
          secret: ['sg', 'p_e6fe4dc2', 'ea60d2d6_3f401204b42e78363d89', '73af4577cb421307d710'],
          after: '\n',
        },
        {
          before: '"cody.accessToken": "',
          secret: ['sg', 'p_cb36e279d2e20aa3b33f', '55a41839d87c2a82e671'],
          after: '"',
        },
      ],
      counterExamples: [
        ['SRC_ACCESS_TOKEN=sgp_cb83faecdb', '517b0a63c2'],
        ['SEGMENT_TOKEN=sgp_qbPB2WAIGG3hDok5x1QpLqYDxEbisDDQ', 'o9odlgMVM39pfGrxAD8ChiRRCijntSXo'],
      ],
    },
    {
      id: 'sourcegraph-gateway-token',
      description: "A token by which a Sourcegraph server uses Cody's gateway.",
      regex: String.raw`\b(slk_[0-9a-f]{64})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the account of the licence',
      rotate: 'Ask Sourcegraph for another licence key.',
      examples: [
        {
          before: '"completions.accessToken": "',
          secret: ['sl', 'k_2c0798efaea37600c9ada44edc187a65', '16172a0591782d0ecf2d956cfa18faa6'],
          after: '"',
        },
        {
          before: 'CODY_GATEWAY_TOKEN=',
          secret: ['sl', 'k_b4ae269a96b94c8c3166a49d77677b98', 'd70c0bf1f0c0b75dadea558a22128042'],
          after: '\n',
        },
      ],
      counterExamples: [['TOKEN=slk_504be6178f', '998733cb4b'], 'TOKEN=slk_your_token'],
    },
  ],
  verify: {
    'current-user': {
      docs: 'https://sourcegraph.com/docs/api/graphql',
      effect: 'none',
      hosts: ['sourcegraph.com'],
      isSelfHosted: true,
      request: {
        method: 'POST',
        path: '/.api/graphql',
        headers: { authorization: 'token {secret}' },
        json: { query: 'query { currentUser { username } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/currentUser/username' }, verdict: 'live' },
        {
          status: 401,
          contains: 'Invalid access token',
          verdict: 'unknown',
          why: 'the server that was asked does not know it; another one may',
        },
      ],
      facts: { user: '/data/currentUser/username' },
      cases: [
        {
          request: 'POST https://sourcegraph.com/.api/graphql',
          headers: { authorization: 'token {secret}' },
          answer: { status: 200, json: { data: { currentUser: { username: 'ada' } } } },
          verdict: 'live',
          facts: { user: 'ada' },
        },
        {
          request: 'POST https://sourcegraph.com/.api/graphql',
          answer: { status: 401, text: 'Invalid access token.' },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
