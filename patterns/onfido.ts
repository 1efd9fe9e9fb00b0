/** Credentials of Onfido. */

import type { Provider } from '#model/provider';

export default {
  name: 'Onfido',
  docs: 'https://documentation.onfido.com/api/latest/#api-tokens',
  rules: [
    {
      id: 'onfido-api-token',
      description: 'An Onfido API token. Its name tells the region and whether it is live.',
      regex: String.raw`\b(api_(?:live|sandbox)(?:_(?:us|ca|eu))?\.[A-Za-z0-9_-]{8,16}\.[A-Za-z0-9_-]{32})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read applicants’ identity documents and run checks on the account’s bill',
      rotate: 'In the dashboard, Developers, Tokens: revoke the token and generate another.',
      verify: 'webhooks',
      examples: [
        {
          before: '<string name="onfido_api_token">',
          secret: ['api_', 'sandbox.LXtG', 'QvTZf.HpVRcJi', 'ckx7py89kA', 'uvzTbnTUb', '7g07US'],
          after: '</string>\n',
        },
        {
          before: 'ONFIDO_API_TOKEN=',
          secret: ['api_l', 'ive.yRZIbzmEp', '4OmRwsb.yb2', 'Ptb9ELiASiL', 'JuMczmx-q0lt', 'QOrVce'],
          after: '\n',
        },
        {
          before: "onfido_api_token: '",
          secret: ['api_li', 've_eu.-q6', 'rv9hYqj.T8O1', '8EE7_x8xxCxFP', 'bECagDArOh', '0fOTZ'],
          after: "'\n",
        },
      ],
      counterExamples: ['ONFIDO_API_TOKEN=your-key-here\n', ['ONFIDO_API_TOKEN=', 'api_sa', 'n', '\n']],
    },
    {
      id: 'onfido-webhook-token',
      description: 'The token that signs Onfido’s webhooks.',
      keyed: {
        names: ['onfido_webhook', 'onfidowebhook', 'onfido-webhook', 'onfido.webhook'],
        value: '[A-Za-z0-9_-]{32}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'forge results of checks that the receiver takes for Onfido’s',
      rotate: 'In the dashboard, Developers, Webhooks: delete the webhook and create it anew.',
      examples: [
        {
          before: '  "onfido_webhook_webhook_token": "',
          secret: ['WyiDHR', 'v8NqXk1Ec', 'lDCiOZa2DP', 'Jykqoe2'],
          after: '",\n',
        },
        {
          before: 'export ONFIDO_WEBHOOK_WEBHOOK_TOKEN="',
          secret: ['FdQjQ', '0IOnaijQZ', 'B7_F2DnrCXl', 'YagI1Nk'],
          after: '"\n',
        },
        {
          before: 'client.set("onfido_webhook_webhook_token", "',
          secret: ['r6TtJ', 'Y9f9GzVQ82Rc', 'ipAko2WfZj_V', 'U5t'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'ONFIDO_WEBHOOK_WEBHOOK_TOKEN=your-key-here\n',
        ['ONFIDO_WEBHOOK_WEBHOOK_TOKEN=', 'RikGd', 'pG', '\n'],
        ['checksum: ', '-LcZY', 'g7BnfjDeVImz', 'vsvwZSE38C', 'Ab5Lw', '\n'],
      ],
    },
  ],
  verify: {
    webhooks: {
      docs: 'https://github.com/onfido/onfido-openapi-spec',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.eu.onfido.com', 'api.us.onfido.com', 'api.ca.onfido.com'],
      request: { method: 'GET', path: '/v3.6/webhooks', headers: { Authorization: 'Token token={secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/webhooks' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/type', equals: 'authorization_error' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.eu.onfido.com/v3.6/webhooks',
          headers: { authorization: 'Token token={secret}' },
          answer: { status: 200, json: { webhooks: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.eu.onfido.com/v3.6/webhooks',
          answer: {
            status: 401,
            json: {
              error: {
                type: 'authorization_error',
                message: 'Authorization error: please re-check your credentials',
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
