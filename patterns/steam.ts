/** Credentials of Steam. */

import type { Provider } from '#model/provider';

export default {
  name: 'Steam',
  docs: 'https://partner.steamgames.com/doc/webapi_overview/auth',
  rules: [
    {
      id: 'steam-web-api-key',
      description: 'A Steam Web API key.',
      keyed: {
        names: [
          'steam_api',
          'steam_web',
          'steamapi',
          'steam_key',
          'steamkey',
          'steam-api',
          'steamwebapi',
          'api.steampowered.com',
          'steam_apikey',
        ],
        value: '[0-9A-F]{32}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API as its owner; a publisher’s key also changes inventories',
      rotate: 'At steamcommunity.com/dev/apikey: revoke it and register another.',
      verify: 'summaries',
      examples: [
        {
          before: '  "steam_api_web_api_key": "',
          secret: ['A1A3E3', '0AF92A10B', '35E4838E3', '4317FD36'],
          after: '",\n',
        },
        {
          before: 'export STEAM_API_WEB_API_KEY="',
          secret: ['49F0', '0DB1E5333198', '768BA057B8', '8A3544'],
          after: '"\n',
        },
        {
          before: 'client.set("steam_api_web_api_key", "',
          secret: ['63CDF', 'FD5633BEE8B5', '710DCE83076', '7513'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'STEAM_API_WEB_API_KEY=your-key-here\n',
        ['STEAM_API_WEB_API_KEY=', 'B63031', '1', '\n'],
        ['checksum: ', 'DD0D', '291328668F120', '05BC1E4C9E', 'CF6D9', '\n'],
      ],
    },
  ],
  verify: {
    summaries: {
      docs: 'https://partner.steamgames.com/doc/webapi/ISteamUser#GetPlayerSummaries',
      effect: 'counts-quota',
      hosts: ['api.steampowered.com'],
      request: {
        method: 'GET',
        path: '/ISteamUser/GetPlayerSummaries/v2/?steamids=76561197960435530',
        query: { key: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/response' }, verdict: 'live' },
        { status: [401, 403], contains: 'Please verify your', verdict: 'invalid' },
      ],
      cases: [
        {
          request:
            'GET https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?steamids=76561197960435530&key={secret}',
          answer: { status: 200, json: { response: { players: [] } } },
          verdict: 'live',
        },
        {
          request:
            'GET https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?steamids=76561197960435530&key={secret}',
          answer: {
            status: 403,
            text: 'Access is denied. Retrying will not help. Please verify your key parameter.',
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
