/** Credentials of EasyPost. */

import type { Provider } from '#model/provider';

export default {
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  rules: [
    {
      id: 'easypost-api-key',
      description: 'An EasyPost production API key.',
      regex: String.raw`\b(EZAK[0-9A-Za-z]{54})\b`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'buy labels from the account’s wallet and read shipments and addresses',
      rotate: 'In the dashboard, API Keys: disable the key, add another, then delete it.',
      verify: 'addresses',
      examples: [
        {
          before: 'EASYPOST_API_KEY=',
          secret: ['EZAK', 'mv3UFEcJ87LeiE', 'YJ1mEsHKduwpah', '9e43uIAAMFVP1o', '89N6ImwnNGll'],
          after: '\n',
        },
        {
          before: 'curl -u "',
          secret: ['EZAK', 'LKoPE41hr7hAzV', '0pPLz1QPxxEutG', '5KosSG4XTvCgCR', 'KOa2jeMtH0Up'],
          after: ':" https://api.acme.io/\n',
        },
        {
          before: 'easypost:\n  key: ',
          secret: ['EZAK', 'iJ8SzAjltVJllG', 'QGfYzJUZpfjh4K', 'GKIayd73e5vrUZ', 'Nc2BpTlvlWLs'],
          after: '\n',
        },
      ],
      counterExamples: ['EZAK_your_key', ['EZAK', 'w0HBw2AR2i', 'Db0oNB69Gd']],
    },
    {
      id: 'easypost-test-key',
      description: 'An EasyPost test API key.',
      regex: String.raw`\b(EZTK[0-9A-Za-z]{54})\b`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'change test data; no labels, no money',
      rotate: 'In the dashboard, API Keys: disable and delete the test key.',
      verify: 'addresses',
      examples: [
        {
          before: 'EASYPOST_TEST_API_KEY=',
          secret: ['EZTK', 'bLgpUvXrulL2tl', 'WkcqYtzC6ZKbDm', 'D1zUc4Tw1THvDp', 'OOSpVe1G3FVA'],
          after: '\n',
        },
        {
          before: "const testKey = '",
          secret: ['EZTK', '3gCZS6HNk85nxK', 'Bb9QrwEP72PHKQ', '8rIMr7ETNckvHL', 'mxHsBQYwdJv1'],
          after: "';\n",
        },
      ],
      counterExamples: ['EZTK_your_key', ['EZTK', 'kkr2E9r5Ji', 'XQvy3dSRBN']],
    },
  ],
  verify: {
    addresses: {
      docs: 'https://docs.easypost.com/docs/addresses',
      effect: 'none',
      hosts: ['api.easypost.com'],
      request: { method: 'GET', path: '/v2/addresses', query: { page_size: '1' }, basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/addresses' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.easypost.com/v2/addresses?page_size=1',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { addresses: [], has_more: false } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.easypost.com/v2/addresses?page_size=1',
          answer: {
            status: 401,
            json: {
              error: { code: 'UNAUTHORIZED', message: 'The API key provided is invalid.', errors: [] },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
