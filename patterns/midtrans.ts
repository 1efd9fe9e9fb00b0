/** Credentials of Midtrans. */

import type { Provider } from '#model/provider';

export default {
  name: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/api-authorization-headers',
  rules: [
    {
      id: 'midtrans-server-key',
      description: 'A Midtrans server key; one that begins with SB- is for the sandbox.',
      regex: String.raw`\b((?:SB-)?Mid-server-[A-Za-z0-9_-]{24})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'charge, refund and read payments of the merchant',
      rotate: 'In the dashboard (MAP), Settings, Access Keys: create new keys.',
      verify: 'status',
      examples: [
        {
          before: 'client.set("midtrans_server_key", "',
          secret: ['SB-M', 'id-server-_', 'APfqkUJYWu', 'C1_ROKc4NPyN', '-'],
          after: '");\n',
        },
        {
          before: '  "midtrans_server_key": "',
          secret: ['SB-Mi', 'd-server-', 'vRwl_LSuU', 'vOyHecMd3HB', 'AGPX'],
          after: '",\n',
        },
        {
          before: "const midtransServerKey = '",
          secret: ['Mid-s', 'erver-bT_TzCD', 'B2cJcCObA', '3LTEGzvZ'],
          after: "';\n",
        },
      ],
      counterExamples: ['MIDTRANS_SERVER_KEY=your-key-here\n', ['MIDTRANS_SERVER_KEY=', 'SB-Mi', 'd-', '\n']],
    },
    {
      id: 'midtrans-client-key',
      description: 'A Midtrans client key. It is meant for pages and apps.',
      regex: String.raw`\b((?:SB-)?Mid-client-[A-Za-z0-9_-]{16})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'start payments to the merchant',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="midtrans_client_key">',
          secret: ['SB-M', 'id-client-0mO', 'JMbeh7kshSDx', 'c'],
          after: '</string>\n',
        },
        {
          before: 'MIDTRANS_CLIENT_KEY=',
          secret: ['SB-M', 'id-client-Jd', '6gGHqRku3', 'LE_P9'],
          after: '\n',
        },
        {
          before: "midtrans_client_key: '",
          secret: ['SB-Mi', 'd-client-S', '6TT_M3ihGGV1', '8oX'],
          after: "'\n",
        },
      ],
      counterExamples: ['MIDTRANS_CLIENT_KEY=your-key-here\n', ['MIDTRANS_CLIENT_KEY=', 'Mid-', 'cli', '\n']],
    },
  ],
  verify: {
    status: {
      // It asks about an order that cannot exist; a right key is told so.
      docs: 'https://docs.midtrans.com/reference/get-transaction-status',
      effect: 'none',
      hosts: ['api.midtrans.com', 'api.sandbox.midtrans.com'],
      request: { method: 'GET', path: '/v2/no-such-order-0000/status', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/status_code', equals: '404' }, verdict: 'live' },
        { status: 404, json: { pointer: '/status_code', equals: '404' }, verdict: 'live' },
        { json: { pointer: '/status_code', equals: '401' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.midtrans.com/v2/no-such-order-0000/status',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { status_code: '404', status_message: "Transaction doesn't exist.", id: 'x' },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.midtrans.com/v2/no-such-order-0000/status',
          answer: {
            status: 404,
            json: { status_code: '404', status_message: "Transaction doesn't exist.", id: 'x' },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.midtrans.com/v2/no-such-order-0000/status',
          answer: {
            status: 401,
            json: {
              status_code: '401',
              status_message: 'Transaction cannot be authorized with the current client/server key.',
              id: 'x',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
