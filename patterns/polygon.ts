/** Credentials of Polygon.io (Massive). */

import type { Provider } from '#model/provider';

export default {
  name: 'Polygon.io (Massive)',
  docs: 'https://polygon.io/docs',
  rules: [
    {
      id: 'polygon-api-key',
      description: 'A Polygon.io (Massive) API key.',
      keyed: {
        names: [
          'polygon_io',
          'polygonio',
          'polygon-io',
          'polygon.io',
          'polygon_api',
          'polygonapi',
          'polygon-api',
          'polygon_key',
          'polygonkey',
          'polygon_token',
        ],
        value: '[A-Za-z0-9_]{32}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read market data on the owner’s plan',
      rotate: 'In the dashboard, Keys: delete the key and create another.',
      verify: 'types',
      examples: [
        {
          before: "polygon_io_api_key: '",
          secret: ['EtrftF', 'qCC6h9lbBxLD9', 'C32ysLLNJ', 'DVH_'],
          after: "'\n",
        },
        {
          before: '<string name="polygon_io_api_key">',
          secret: ['zIka', '40fnIwxBKO47', 'D8Gy1l0g1z', 'u1v36P'],
          after: '</string>\n',
        },
        {
          before: 'ENV POLYGON_IO_API_KEY ',
          secret: ['ELyd', 'kAeGvJlrDq', 'pMaveTUrmJ', 'mTq4AwAt'],
          after: '\n',
        },
      ],
      counterExamples: [
        'POLYGON_IO_API_KEY=your-key-here\n',
        ['POLYGON_IO_API_KEY=', 'y8Dmv', '7k', '\n'],
        ['checksum: ', 'JVhPz7', 'OuI1nUi9o', 'HOtUSYPP6Bq', 'oIvieb', '\n'],
      ],
    },
  ],
  verify: {
    types: {
      docs: 'https://polygon.io/docs/rest/stocks/tickers/ticker-types',
      effect: 'counts-quota',
      hosts: ['api.polygon.io'],
      request: { method: 'GET', path: '/v3/reference/tickers/types', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'OK' }, verdict: 'live' },
        { status: 401, contains: 'Unknown API Key', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.polygon.io/v3/reference/tickers/types',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { status: 'OK', results: [], count: 0 } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.polygon.io/v3/reference/tickers/types',
          answer: { status: 401, json: { status: 'ERROR', error: 'Unknown API Key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
