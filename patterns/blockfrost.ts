/** Credentials of Blockfrost. */

import type { Provider } from '#model/provider';

export default {
  name: 'Blockfrost',
  docs: 'https://docs.blockfrost.io/',
  rules: [
    {
      id: 'blockfrost-project-id',
      description: 'A project id of Blockfrost, which is its key.',
      keyed: { names: ['blockfrost'], value: '(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use up the project’s calls',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'metrics',
      examples: [
        {
          before: "const blockfrostProjectId = '",
          secret: ['test', 'netnoPhbX', '3H2pYbcq0', 'YL15nZOyM16X', 'ccnCI'],
          after: "';\n",
        },
        {
          before: 'client.set("blockfrost_project_id", "',
          secret: ['prepro', 'dPvRtqPPv', '5YXSo4vq6qiT', 'ZrACgh2YFW1U'],
          after: '");\n',
        },
        {
          before: 'BLOCKFROST_PROJECT_ID=',
          secret: ['ipfs', 'riRUItkWd95', 'T7MyQgFxPYt', 'jnbV5leDGT'],
          after: '\n',
        },
      ],
      counterExamples: [
        'BLOCKFROST_PROJECT_ID=your-key-here\n',
        ['BLOCKFROST_PROJECT_ID=', 'ipfs', 'ZuI', '\n'],
        ['checksum: ', 'testne', 't6uH9ppYfG0', 'np3gWXj6n', 'PR1G0R6I4i', 'ySr', '\n'],
      ],
    },
  ],
  verify: {
    metrics: {
      docs: 'https://docs.blockfrost.io/',
      effect: 'none',
      hosts: ['cardano-{network}.blockfrost.io'],
      derived: { network: { from: 'secret', pattern: '^(mainnet|preprod|preview)' } },
      request: { method: 'GET', path: '/api/v0/metrics', headers: { project_id: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '' }, verdict: 'live' },
        {
          status: 402,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the project has used up its requests of the day',
        },
        { status: 403, json: { pointer: '/message', contains: 'Invalid project token' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://cardano-{network}.blockfrost.io/api/v0/metrics',
          headers: { project_id: '{secret}' },
          secret: ['main', 'net', 'AbCdEfGhIjKlMnOp'],
          answer: { status: 200, json: [{ time: 1612543884, calls: 42 }] },
          verdict: 'live',
        },
        {
          request: 'GET https://cardano-{network}.blockfrost.io/api/v0/metrics',
          secret: ['main', 'net', 'AbCdEfGhIjKlMnOp'],
          answer: {
            status: 402,
            json: { status_code: 402, error: 'Project Over Limit', message: 'Usage is over limit.' },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://cardano-{network}.blockfrost.io/api/v0/metrics',
          secret: ['main', 'net', 'AbCdEfGhIjKlMnOp'],
          answer: {
            status: 403,
            json: { status_code: 403, error: 'Forbidden', message: 'Invalid project token.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
