/** Credentials of Ubidots. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ubidots',
  docs: 'https://docs.ubidots.com/reference/authentication',
  rules: [
    {
      id: 'ubidots-token',
      description: 'An Ubidots token.',
      regex: String.raw`\b(BB(?:FF|US|AU)-[A-Za-z0-9]{30})\b`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, write and delete the account’s devices and variables',
      rotate: 'In API credentials, Tokens: delete it and create another.',
      verify: 'devices',
      examples: [
        {
          before: 'client.set("ubidots_token", "',
          secret: ['BBAU-', 'B94TmvWsYm', 'u3caL82cIesN', 'dNv7AAVN'],
          after: '");\n',
        },
        {
          before: '  "ubidots_token": "',
          secret: ['BBUS', '-hPyiVuOBFzOF', 'DmWHRlnNS', 'H7hZ98tcp'],
          after: '",\n',
        },
        {
          before: "const ubidotsToken = '",
          secret: ['BBFF-t', 'FgVKaUN9hJ', 'GujXvtFznMO', 'fJ4W1cIo'],
          after: "';\n",
        },
      ],
      counterExamples: ['UBIDOTS_TOKEN=your-key-here\n', ['UBIDOTS_TOKEN=', 'BBAU-', 'Aq', '\n']],
    },
    {
      id: 'ubidots-api-key',
      description: 'An Ubidots API key, which makes tokens.',
      regex: String.raw`\b(BB(?:FF|US|AU)-[0-9a-f]{40})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make tokens, and so read, write and delete the account’s devices and variables',
      rotate: 'In API credentials: roll the API key.',
      examples: [
        {
          before: 'ENV UBIDOTS_API_KEY ',
          secret: ['BBUS-6', '255e7e899155f', 'b77441a38b', '868b542439', 'bc5a3d'],
          after: '\n',
        },
        {
          before: "ubidots_api_key: '",
          secret: ['BBUS-a', '946fdea75f58', 'a113049a487', '9c2c66abc2da6', '17f'],
          after: "'\n",
        },
        {
          before: 'export UBIDOTS_API_KEY="',
          secret: ['BBAU-', '10b32a4bd5', '22b0e25fa86', 'f761e0ee8879', '49d0dad'],
          after: '"\n',
        },
      ],
      counterExamples: ['UBIDOTS_API_KEY=your-key-here\n', ['UBIDOTS_API_KEY=', 'BBAU-', '8f', '\n']],
    },
  ],
  verify: {
    devices: {
      docs: 'https://docs.ubidots.com/reference/devices-list',
      effect: 'none',
      hosts: ['industrial.api.ubidots.com'],
      request: {
        method: 'GET',
        path: '/api/v2.0/devices/?page_size=1',
        headers: { 'X-Auth-Token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { devices: '/count' },
      impact: [{ says: 'reads and writes {devices} devices' }],
      cases: [
        {
          request: 'GET https://industrial.api.ubidots.com/api/v2.0/devices/?page_size=1',
          headers: { 'x-auth-token': '{secret}' },
          answer: { status: 200, json: { count: 2, next: null, results: [] } },
          verdict: 'live',
          facts: { devices: '2' },
          impact: { answers: [], says: ['reads and writes 2 devices'] },
        },
        {
          request: 'GET https://industrial.api.ubidots.com/api/v2.0/devices/?page_size=1',
          answer: { status: 401, json: { code: 401001, message: 'Invalid credentials.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
