/** Credentials of Riot Games. */

import type { Provider } from '#model/provider';

export default {
  name: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  rules: [
    {
      id: 'riot-api-key',
      description: 'A Riot Games API key.',
      regex: String.raw`\b(RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read game data on the owner’s rate limit',
      rotate: 'In the developer portal: regenerate the key. Development keys end after a day.',
      verify: 'status',
      examples: [
        {
          before: 'client.set("riot_api_key", "',
          secret: ['RGAPI', '-748843b9-6d', '0f-88d9-f9', '1f-70757730', 'ffac'],
          after: '");\n',
        },
        {
          before: '  "riot_api_key": "',
          secret: ['RGAPI-', 'a1fccc2b-7e29', '-dbf8-2339-', '2cc860cc87', 'f0'],
          after: '",\n',
        },
        {
          before: "const riotApiKey = '",
          secret: ['RGAPI-', '454530e9-8', '57c-639f-8', 'd0c-8b51a', 'eac7aba'],
          after: "';\n",
        },
      ],
      counterExamples: ['RIOT_API_KEY=your-key-here\n', ['RIOT_API_KEY=', 'RGAPI-', '2', '\n']],
    },
  ],
  verify: {
    status: {
      docs: 'https://developer.riotgames.com/docs/portal#web-apis_response-codes',
      effect: 'counts-quota',
      hosts: ['euw1.api.riotgames.com'],
      request: {
        method: 'GET',
        path: '/lol/status/v4/platform-data',
        headers: { 'X-Riot-Token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/status' },
          verdict: 'unknown',
          why: 'expired, blocked, or not for this game',
        },
        { status: 401, json: { pointer: '/status/status_code', equals: 401 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://euw1.api.riotgames.com/lol/status/v4/platform-data',
          headers: { 'x-riot-token': '{secret}' },
          answer: { status: 200, json: { id: 'EUW1', name: 'EU West' } },
          verdict: 'live',
        },
        {
          request: 'GET https://euw1.api.riotgames.com/lol/status/v4/platform-data',
          answer: { status: 403, json: { status: { message: 'Forbidden', status_code: 403 } } },
          verdict: 'unknown',
        },
        {
          request: 'GET https://euw1.api.riotgames.com/lol/status/v4/platform-data',
          answer: { status: 401, json: { status: { message: 'Unknown apikey', status_code: 401 } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
