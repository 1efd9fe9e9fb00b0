/** Credentials of AssemblyAI. */

import type { Provider } from '#model/provider';

export default {
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  rules: [
    {
      id: 'assemblyai-api-key',
      description: 'An AssemblyAI API key.',
      keyed: {
        names: ['assemblyai', 'assembly_ai', 'assembly-ai', 'aai.settings', 'assembly_api', 'aai_api_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'transcribe on the owner’s bill and read and delete transcripts',
      rotate: 'At assemblyai.com/app/api-keys: delete the key and create another.',
      verify: 'transcripts',
      examples: [
        { before: 'ASSEMBLYAI_API_KEY=', secret: ['30f8b6f92b9', '327e79b8154', '358d5f3e43'], after: '\n' },
        {
          before: 'aai.settings.api_key = "',
          secret: ['1570f7334e4', 'dfcc07bc445', '82b60d6451'],
          after: '"',
        },
      ],
      counterExamples: [
        'ASSEMBLYAI_API_KEY=3d27********\n',
        'ASSEMBLYAI_API_KEY=your-key-here\n',
        ['ASSEMBLYAI_API_KEY=', '3d2725fe', '8a1f640e', '\n'],
      ],
    },
  ],
  verify: {
    transcripts: {
      docs: 'https://www.assemblyai.com/docs/api-reference/transcripts/list',
      effect: 'none',
      hosts: ['api.assemblyai.com'],
      request: { method: 'GET', path: '/v2/transcript?limit=1', headers: { Authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/page_details' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.assemblyai.com/v2/transcript?limit=1',
          headers: { authorization: '{secret}' },
          answer: { status: 200, json: { page_details: { limit: 1, result_count: 1 }, transcripts: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.assemblyai.com/v2/transcript?limit=1',
          answer: { status: 401, json: { error: 'Authentication error, API token missing/invalid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
