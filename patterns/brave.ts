/** Credentials of Brave Search. */

import type { Provider } from '#model/provider';

export default {
  name: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/documentation',
  rules: [
    {
      id: 'brave-search-api-key',
      description: 'A Brave Search API key.',
      keyed: {
        names: ['brave', 'x-subscription-token', 'api.search.brave.com', 'xsubscriptiontoken'],
        value: 'BSA[A-Za-z0-9_-]{28}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'search on the owner’s bill',
      rotate: 'In the Brave Search API dashboard, API keys: revoke it and add another.',
      examples: [
        {
          before: '  "brave_search_api_key": "',
          secret: ['BSA8d', '03JWHn-4YPX_', 'TAR5YRDLV', 'SVR_a'],
          after: '",\n',
        },
        {
          before: 'export BRAVE_SEARCH_API_KEY="',
          secret: ['BSA-st', '1g8akyP48PYQH', 'lqrl5qThHks', 'C'],
          after: '"\n',
        },
        {
          before: 'client.set("brave_search_api_key", "',
          secret: ['BSAKr7', 'ispQe92w8DT', 'gaHXXq-wH', 'Tl70W'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'BRAVE_SEARCH_API_KEY=your-key-here\n',
        ['BRAVE_SEARCH_API_KEY=', 'BSA7C', 'Ll', '\n'],
        ['checksum: ', 'BSAH', 'xCMcQF7Mgn', 'TJmqXUwnBLjg', 'tHaXN', '\n'],
      ],
    },
  ],
} satisfies Provider;
