/** Credentials of Canny. */

import type { Provider } from '#model/provider';

export default {
  name: 'Canny',
  docs: 'https://developers.canny.io/api-reference',
  rules: [
    {
      id: 'canny-api-key',
      description: 'A Canny secret API key.',
      keyed: {
        names: ['canny', 'cannyio', 'canny_io'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change posts, votes and users of the company’s feedback boards',
      rotate: 'In Canny, Settings, API: reset the secret key.',
      verify: 'boards',
      examples: [
        {
          before: '  "canny_api_key": "',
          secret: ['6f8b', 'db9f-d44d-386', 'f-edbd-c5fa6', 'b9fbc26'],
          after: '",\n',
        },
        {
          before: 'export CANNY_API_KEY="',
          secret: ['bc7c4e', '95-27e6-c40', 'e-153d-1ef', 'c923a219b'],
          after: '"\n',
        },
        {
          before: 'client.set("canny_api_key", "',
          secret: ['c8ef', '0493-a87b-', 'be37-96e9-', '1c2b40a3e4', '52'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CANNY_API_KEY=your-key-here\n',
        ['CANNY_API_KEY=', '53c00a', '9', '\n'],
        ['checksum: ', '55d65', 'c94-d2b0-1', '41d-9714-', 'aed6e57e2b26', '\n'],
      ],
    },
  ],
  verify: {
    boards: {
      docs: 'https://developers.canny.io/api-reference#list_boards',
      effect: 'none',
      hosts: ['canny.io'],
      request: { method: 'POST', path: '/api/v1/boards/list', json: { apiKey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/boards' }, verdict: 'live' },
        { json: { pointer: '/error', equals: 'invalid api key' }, verdict: 'invalid' },
      ],
      facts: { boards: { each: '/boards', pointer: '/name' } },
      cases: [
        {
          request: 'POST https://canny.io/api/v1/boards/list',
          body: '{"apiKey":"{secret}"}',
          answer: { status: 200, json: { boards: [{ id: 'b1', name: 'Ideas', postCount: 3 }] } },
          verdict: 'live',
          facts: { boards: 'Ideas' },
        },
        {
          request: 'POST https://canny.io/api/v1/boards/list',
          answer: { status: 401, json: { error: 'invalid api key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
