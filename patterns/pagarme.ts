/** Credentials of Pagar.me. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pagar.me',
  docs: 'https://docs.pagar.me/docs/chaves-de-acesso',
  rules: [
    {
      id: 'pagarme-secret-key',
      description: 'A Pagar.me secret key.',
      keyed: {
        names: ['pagarme', 'pagar_me', 'pagar-me', 'pagar.me'],
        value: 'sk_(?:test_)?[A-Za-z0-9]{16}',
      },
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create charges and transfers, and read orders and customers',
      rotate: 'In the Pagar.me dashboard, Configurações, Chaves: roll the keys.',
      verify: 'orders',
      examples: [
        { before: "const pagarmeSecretKey = '", secret: ['sk_WN', 'sLFUZq0iK', 'S9nsn'], after: "';\n" },
        { before: 'client.set("pagarme_secret_key", "', secret: ['sk_MRA', 'ae80uWMeYeclG'], after: '");\n' },
        { before: 'PAGARME_SECRET_KEY=', secret: ['sk_te', 'st_uPQ58b2ReR', 'mv82Sh'], after: '\n' },
      ],
      counterExamples: [
        'PAGARME_SECRET_KEY=your-key-here\n',
        ['PAGARME_SECRET_KEY=', 'sk_t', 'est', '\n'],
        ['checksum: ', 'sk_tes', 't_IVTp0iVn0qY', 'GKFBZ', '\n'],
      ],
    },
    {
      id: 'pagarme-legacy-api-key',
      description: 'An API key of the older Pagar.me API.',
      regex: String.raw`\b(ak_(?:live|test)_[A-Za-z0-9]{30})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create transactions and transfers, and read customers',
      rotate: 'In the Pagar.me dashboard, Configurações, API: ask for new keys.',
      examples: [
        {
          before: "const pagarmeLegacyApiKey = '",
          secret: ['ak_liv', 'e_xeu3pz9', 'ucUBtaB7H', 'CHHkgUWWi2', 'PjNv'],
          after: "';\n",
        },
        {
          before: 'client.set("pagarme_legacy_api_key", "',
          secret: ['ak_tes', 't_mFoZYsdE', 'Q2dGR50q2vWJ', 'Zo3qjb86A0'],
          after: '");\n',
        },
        {
          before: 'PAGARME_LEGACY_API_KEY=',
          secret: ['ak_t', 'est_YFK17NG5n', 'DRkKhCinRn', 'mpibTbMsFzP'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PAGARME_LEGACY_API_KEY=your-key-here\n',
        ['PAGARME_LEGACY_API_KEY=', 'ak_tes', 't', '\n'],
      ],
    },
  ],
  verify: {
    orders: {
      docs: 'https://docs.pagar.me/reference/listar-pedidos',
      effect: 'none',
      hosts: ['api.pagar.me'],
      request: { method: 'GET', path: '/core/v5/orders?size=1', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message' }, verdict: 'invalid' },
      ],
      facts: { orders: '/paging/total' },
      cases: [
        {
          request: 'GET https://api.pagar.me/core/v5/orders?size=1',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { data: [], paging: { total: 0 } } },
          verdict: 'live',
          facts: { orders: '0' },
        },
        {
          request: 'GET https://api.pagar.me/core/v5/orders?size=1',
          answer: { status: 401, json: { message: 'Authorization has been denied for this request.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
