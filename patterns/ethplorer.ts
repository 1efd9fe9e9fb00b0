/** Credentials of Ethplorer. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ethplorer',
  docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  rules: [
    {
      id: 'ethplorer-api-key',
      description: 'An API key of Ethplorer.',
      regex: String.raw`\b(EK-[A-Za-z0-9]{5}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5})(?:[^A-Za-z0-9-]|$)`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query Ethereum token data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'last-block',
      examples: [
        { before: "const ethplorerApiKey = '", secret: ['EK-ij', 'Q9E-BZ8KeBg-z', 'qdHE'], after: "';\n" },
        {
          before: 'client.set("ethplorer_api_key", "',
          secret: ['EK-u8s', '9h-MEKhJUU-', 'sEb0x'],
          after: '");\n',
        },
        { before: 'ETHPLORER_API_KEY=', secret: ['EK-5em', '3y-fRIDOAU-u', 'dJsv'], after: '\n' },
      ],
      counterExamples: ['ETHPLORER_API_KEY=your-key-here\n', ['ETHPLORER_API_KEY=', 'EK-7WB', 'q', '\n']],
    },
  ],
  verify: {
    'last-block': {
      // The API takes the key in the query only.
      docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
      effect: 'counts-quota',
      hosts: ['api.ethplorer.io'],
      request: { method: 'GET', path: '/getLastBlock', query: { apiKey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/lastBlock' }, verdict: 'live' },
        { json: { pointer: '/error/code', equals: 1 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.ethplorer.io/getLastBlock?apiKey={secret}',
          answer: { status: 200, json: { lastBlock: 19000000 } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.ethplorer.io/getLastBlock?apiKey={secret}',
          answer: { status: 401, json: { error: { code: 1, message: 'Invalid API key' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
