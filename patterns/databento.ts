/** Credentials of Databento. */

import type { Provider } from '#model/provider';

export default {
  name: 'Databento',
  docs: 'https://databento.com/docs/portal/api-keys',
  rules: [
    {
      id: 'databento-api-key',
      description: 'An API key of Databento.',
      regex: String.raw`\b(db-[A-Za-z0-9]{29})(?:[^0-9A-Za-z_-]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'query market data on the owner’s bill',
      rotate: 'In the Databento portal, API keys: deactivate the key and add another.',
      verify: 'publishers',
      examples: [
        {
          before: "const databentoApiKey = '",
          secret: ['db-p', 'z3iv68yBbR', 'nf0n8lEupeoh', 'l4GHHF'],
          after: "';\n",
        },
        {
          before: 'client.set("databento_api_key", "',
          secret: ['db-1c', 'kZW58nnGTog', '6HQrV3K0Ytn', 'z7TN6'],
          after: '");\n',
        },
        {
          before: 'DATABENTO_API_KEY=',
          secret: ['db-IUo', 'J47x2DLS7YphH', 'wjqU4jDv0Sz', 'Jy'],
          after: '\n',
        },
      ],
      counterExamples: ['DATABENTO_API_KEY=your-key-here\n', ['DATABENTO_API_KEY=', 'db-6s', 'Nf', '\n']],
    },
  ],
  verify: {
    publishers: {
      docs: 'https://databento.com/docs/api-reference-historical/metadata/metadata-list-publishers',
      effect: 'none',
      hosts: ['hist.databento.com'],
      request: { method: 'GET', path: '/v0/metadata.list_publishers', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/0/publisher_id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://hist.databento.com/v0/metadata.list_publishers',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: [{ publisher_id: 1, dataset: 'GLBX.MDP3', venue: 'GLBX' }] },
          verdict: 'live',
        },
        {
          request: 'GET https://hist.databento.com/v0/metadata.list_publishers',
          answer: {
            status: 401,
            json: {
              detail: {
                case: 'auth_authentication_failed',
                message: 'Authentication failed.',
                status_code: 401,
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
