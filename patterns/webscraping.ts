/** Credentials of WebScraping.AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'WebScraping.AI',
  docs: 'https://webscraping.ai/docs',
  rules: [
    {
      id: 'webscraping-api-key',
      description: 'A WebScraping.AI API key.',
      keyed: {
        names: ['webscraping.ai', 'webscraping_ai', 'webscrapingai', 'webscraping-ai'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'scrape pages on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'account',
      examples: [
        {
          before: "const webscrapingAiApiKey = '",
          secret: ['dc73b3', '02-0739-1c68-', '489a-adcd4b', '1d9d44'],
          after: "';\n",
        },
        {
          before: 'client.set("webscraping_ai_api_key", "',
          secret: ['71e42', 'e19-9651-6e', '7d-750d-e58', 'bff05b504'],
          after: '");\n',
        },
        {
          before: 'WEBSCRAPING_AI_API_KEY=',
          secret: ['e56b', 'f4a5-92a7-', '180c-3a0a', '-7ae0afc1d', 'e24'],
          after: '\n',
        },
      ],
      counterExamples: [
        'WEBSCRAPING_AI_API_KEY=your-key-here\n',
        ['WEBSCRAPING_AI_API_KEY=', '2ae43', '4f', '\n'],
        ['checksum: ', 'e0112e', '0f-816a-5', '497-955b-2ea', '0bb92def0', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://webscraping.ai/docs#/Account/account',
      effect: 'none',
      hosts: ['api.webscraping.ai'],
      request: { method: 'GET', path: '/account', query: { api_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 403, contains: 'Wrong API key', verdict: 'invalid' },
      ],
      facts: { user: '/email', callsLeft: '/remaining_api_calls' },
      cases: [
        {
          request: 'GET https://api.webscraping.ai/account?api_key={secret}',
          answer: {
            status: 200,
            json: { email: 'ana@example.com', remaining_api_calls: 200000, resets_at: 1617073667 },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', callsLeft: '200000' },
        },
        {
          request: 'GET https://api.webscraping.ai/account?api_key={secret}',
          answer: { status: 403, json: { message: 'Wrong API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
