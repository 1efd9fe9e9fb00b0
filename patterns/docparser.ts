/** Credentials of Docparser. */

import type { Provider } from '#model/provider';

export default {
  name: 'Docparser',
  docs: 'https://docparser.com/api/#authentication',
  rules: [
    {
      id: 'docparser-api-key',
      description: 'A secret API key of Docparser.',
      keyed: { names: ['docparser', 'doc_parser'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload documents and read the data parsed from the owner’s',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'ping',
      examples: [
        {
          before: 'export DOCPARSER_API_KEY="',
          secret: ['4a93a7', '097ddc7cfee', '8887f69ee3076', '74ec547bad'],
          after: '"\n',
        },
        {
          before: 'ENV DOCPARSER_API_KEY ',
          secret: ['638e', '3570a1870465c', '8b8b93191f7', 'b729ae3ddf08'],
          after: '\n',
        },
        {
          before: '  "docparser_api_key": "',
          secret: ['8ef1', '7817dcc4bcb', '123f86a43', '47a0366c2aa', '8723c'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'DOCPARSER_API_KEY=your-key-here\n',
        ['DOCPARSER_API_KEY=', '06628', 'f0', '\n'],
        ['checksum: ', '0d1b6', '4bbc56fdd6fa', 'd03220ef88f1', 'dd21b45657f', '\n'],
      ],
    },
  ],
  verify: {
    ping: {
      docs: 'https://docparser.com/api/#ping',
      effect: 'none',
      hosts: ['api.docparser.com'],
      request: { method: 'GET', path: '/v1/ping', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/msg', equals: 'pong' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.docparser.com/v1/ping',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { msg: 'pong' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.docparser.com/v1/ping',
          answer: { status: 401, json: { error: 'API Key not valid.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
