/** Credentials of fastFOREX. */

import type { Provider } from '#model/provider';

export default {
  name: 'fastFOREX',
  docs: 'https://fastforex.readme.io/reference/introduction',
  rules: [
    {
      id: 'fastforex-api-key',
      description: 'An API key of fastFOREX.',
      keyed: { names: ['fastforex', 'fast_forex'], value: '[0-9a-f]{10}-[0-9a-f]{10}-[0-9a-z]{6}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'usage',
      examples: [
        {
          before: 'export FASTFOREX_API_KEY="',
          secret: ['62d6d8', 'fbc5-bcc8963', 'c13-hs0292'],
          after: '"\n',
        },
        {
          before: 'ENV FASTFOREX_API_KEY ',
          secret: ['7d83', 'e45d1b-48', 'fd583959-bin', '1mn'],
          after: '\n',
        },
        {
          before: '  "fastforex_api_key": "',
          secret: ['d98ec', '06122-ff90fb', 'e46d-8e6c', 'du'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FASTFOREX_API_KEY=your-key-here\n',
        ['FASTFOREX_API_KEY=', 'd54b', '421', '\n'],
        ['checksum: ', 'f5707b', 'bdc7-1a97fa', '9af2-zuq5x', 't', '\n'],
      ],
    },
  ],
  verify: {
    usage: {
      docs: 'https://fastforex.readme.io/reference/get_usage',
      effect: 'none',
      hosts: ['api.fastforex.io'],
      request: { method: 'GET', path: '/usage', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/usage' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.fastforex.io/usage',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { usage: { '2024-01-01': 12 } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.fastforex.io/usage',
          answer: { status: 401, json: { error: 'Invalid API Key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
