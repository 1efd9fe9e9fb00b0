/** Credentials of FireHydrant. */

import type { Provider } from '#model/provider';

export default {
  name: 'FireHydrant',
  docs: 'https://docs.firehydrant.com/docs/api-keys',
  rules: [
    {
      id: 'firehydrant-bot-token',
      description: 'A bot token of FireHydrant.',
      regex: String.raw`\b(fhb-[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change incidents',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'ping',
      examples: [
        {
          before: 'FIREHYDRANT_BOT_TOKEN=',
          secret: ['fhb-7e', '24da64fff8', '469df75cddbdd', 'affa9f1'],
          after: '\n',
        },
        {
          before: "const firehydrantBotToken = '",
          secret: ['fhb-b9', 'c9f3d6bb48', 'fde3e9fa35f4b', '86ff71c'],
          after: "';\n",
        },
        {
          before: '<string name="firehydrant_bot_token">',
          secret: ['fhb-41', '947db04ab4e', 'bedb480df7f', '7a68fd06'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FIREHYDRANT_BOT_TOKEN=your-key-here\n',
        ['FIREHYDRANT_BOT_TOKEN=', 'fhb-', '033', '\n'],
      ],
    },
  ],
  verify: {
    ping: {
      docs: 'https://developers.firehydrant.io/docs/api/get-v-1-ping',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.firehydrant.io'],
      request: { method: 'GET', path: '/v1/ping', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/organization' }, verdict: 'live' },
        { status: 200, json: { pointer: '/actor' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organization: '/organization/name', actor: '/actor/name' },
      cases: [
        {
          request: 'GET https://api.firehydrant.io/v1/ping',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              actor: { id: 'a', name: 'CI bot', type: 'bot' },
              organization: { id: 'o', name: 'Acme' },
            },
          },
          verdict: 'live',
          facts: { organization: 'Acme', actor: 'CI bot' },
        },
        {
          request: 'GET https://api.firehydrant.io/v1/ping',
          answer: { status: 401, json: { detail: 'invalid api token', messages: [] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
