/** Credentials of Together AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Together AI',
  docs: 'https://docs.together.ai/docs/quickstart',
  rules: [
    {
      id: 'togetherai-api-key',
      description: 'A Together AI project API key.',
      regex: String.raw`\b(tgp_v1_[A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and fine-tune models on the owner’s bill',
      rotate: 'At api.together.ai, Settings, API keys: delete it and create another.',
      verify: 'files',
      examples: [
        {
          before: 'TOGETHERAI_API_KEY=',
          secret: ['tgp_', 'v1_T42DKl', 'eMwhlxGhiKR86', 'zjL9FCIa6Ww', 'XBz48pmkw6o', 'Tl'],
          after: '\n',
        },
        {
          before: "const togetheraiApiKey = '",
          secret: ['tgp_v1', '_-Lzmy0eA5Fri', '2rYEav6dwdHhD', 'hQam5qVDDS5V', 'XVmTm6'],
          after: "';\n",
        },
        {
          before: '<string name="togetherai_api_key">',
          secret: ['tgp_v', '1_lg_iYOo', 'M8VibOQKagf4', 'Uq-MDv0_cThk', 'cW7s32RFBU', 'oc'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['TOGETHERAI_API_KEY=your-key-here\n', ['TOGETHERAI_API_KEY=', 'tgp_', 'v1_', '\n']],
    },
    {
      id: 'togetherai-legacy-api-key',
      description: 'A Together AI user API key.',
      keyed: {
        names: [
          'together.ai',
          'together.xyz',
          'together_ai',
          'togetherai',
          'together-ai',
          'together_api',
          'togetherapi',
          'together-api',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and fine-tune models on the owner’s bill',
      rotate: 'At api.together.ai, Settings, API keys: regenerate the key.',
      verify: 'files',
      examples: [
        {
          before: 'TOGETHER_AI_LEGACY_API_KEY=',
          secret: ['102177', '90486d981523', 'b10ae961157bf', '0c1f802b0fcd4', 'b37906fa1', '2c5f62fcf27'],
          after: '\n',
        },
        {
          before: "const togetherAiLegacyApiKey = '",
          secret: [
            'e70e',
            'fca4b95b838',
            '5ffd726fa70c',
            'b8f8746d0a9bf',
            '5f96d704a6848',
            'cfc7ab301d',
            '9',
          ],
          after: "';\n",
        },
        {
          before: '<string name="together_ai_legacy_api_key">',
          secret: [
            '171e',
            '64977fddae214',
            '87e6d47eb0',
            'b9fb2539ef3ac',
            '667bed0cd',
            'ae76765e32b3',
            'e3f',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'TOGETHER_AI_LEGACY_API_KEY=your-key-here\n',
        ['TOGETHER_AI_LEGACY_API_KEY=', 'b1735d', 'e', '\n'],
        [
          'checksum: ',
          'a62cf',
          '406e88210028',
          'fbf25f4f65394',
          '5bea5c958e1f4',
          '9692573b9fc4',
          '96ebd31d7',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    files: {
      docs: 'https://github.com/togethercomputer/openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.together.xyz'],
      request: { method: 'GET', path: '/v1/files', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.together.xyz/v1/files',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: [{ id: 'file-1', filename: 'train.jsonl' }] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.together.xyz/v1/files',
          answer: {
            status: 401,
            json: {
              error: {
                message: 'Invalid API key provided.',
                type: 'invalid_request_error',
                code: 'invalid_api_key',
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
