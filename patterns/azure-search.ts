/** Azure AI Search: admin and query keys, which carry the letters AzSe. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure AI Search',
  docs: 'https://learn.microsoft.com/azure/search/search-security-api-keys',
  rules: [
    {
      id: 'azure-search-key',
      description: 'A key of Azure AI Search.',
      regex: String.raw`\b([A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5})\b`,
      minEntropy: 3.5,
      checks: ['azure-signature'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'query the indexes; with an admin key, also rewrite and delete them',
      rotate: 'In the portal, Settings, Keys: move to the secondary key, then regenerate the primary one.',
      parts: [{ name: 'host', rule: 'azure-search-host', acrossFiles: true }],
      verify: 'statistics',
      examples: [
        {
          before: 'AZURE_SEARCH_KEY=',
          secret: ['JiyEWQMOxDxDZoFJJYUc1', 'uifc47AL0gI14BavLsCMsAz', 'SeB8F1ka'],
          after: '\n',
        },
        {
          before: 'api-key: ',
          secret: ['VVvoUgHZEzfWwS7T6IiyD', '7TVNxMrPMdrkigqO4AN5NAz', 'SeDM5u3q'],
          after: '\n',
        },
        {
          before: ['SEARCH_ENDPOINT=https://', 'acme', '.search.windows.net', '\n', 'AZURE_SEARCH_KEY='].join(
            '',
          ),
          secret: ['JiyEWQMOxDxDZoFJJYUc1', 'uifc47AL0gI14BavLsCMsAz', 'SeB8F1ka'],
          after: '\n',
          parts: { host: ['acme', '.search.windows.net'] },
        },
      ],
      counterExamples: [
        ['AZURE_SEARCH_KEY=6I7iio0o1oeN4eh', 'EO0eCwGe4lkwzAAAzSeBgj7bx'],
        ['AZURE_SEARCH_KEY=uSBRBm2ZqhZQLMvI7UkoC', '9uGpVsREA4qF8aZpdn32HAzSeEF4cEL'],
      ],
    },
    {
      id: 'azure-search-legacy-key',
      description: 'An admin or query key of Azure AI Search of the older form, without a mark.',
      keyed: {
        names: [
          'azure_search',
          'azure-search',
          'search.windows.net',
          'cognitive_search',
          'search_admin_key',
          'search_query_key',
          'search_service_key',
          'searchservicekey',
          'search_service_admin',
          'search_api_key',
          'azuresearch',
          'cognitivesearch',
          'searchadminkey',
          'searchquerykey',
          'searchserviceadmin',
          'searchapikey',
        ],
        value: '[0-9A-F]{32}',
      },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'query the indexes; with an admin key, also rewrite and delete them',
      rotate:
        'In the portal, Settings, Keys: move to the secondary key, then regenerate the primary one; delete query keys.',
      parts: [{ name: 'host', rule: 'azure-search-host', acrossFiles: true }],
      verify: 'statistics',
      examples: [
        {
          before: '  "azure_search_legacy_key": "',
          secret: ['9846F', '6AEF577CCAA3F', '75FF9F0952D30', 'B'],
          after: '",\n',
        },
        {
          before: 'export AZURE_SEARCH_LEGACY_KEY="',
          secret: ['033CC6', 'BBF1C317959', '32F9D7677', '9068E5'],
          after: '"\n',
        },
        {
          before: 'client.set("azure_search_legacy_key", "',
          secret: ['E9F017', '1C33EACF2DA6F', '4CC5EAC0E', '5B13'],
          after: '");\n',
        },
        {
          before: [
            'SEARCH_ENDPOINT=https://',
            'acme',
            '.search.windows.net',
            '\n',
            '  "azure_search_legacy_key": "',
          ].join(''),
          secret: ['9846F', '6AEF577CCAA3F', '75FF9F0952D30', 'B'],
          after: '",\n',
          parts: { host: ['acme', '.search.windows.net'] },
        },
      ],
      counterExamples: [
        'AZURE_SEARCH_LEGACY_KEY=your-key-here\n',
        ['AZURE_SEARCH_LEGACY_KEY=', '00D0', 'CE3', '\n'],
        ['checksum: ', '6B67B', '19271974B', 'A5CA4F6AA', '94D920221', '\n'],
      ],
    },
    {
      id: 'azure-search-host',
      description: 'The address of a service of Azure AI Search.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,59}\.search\.windows\.net)\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the service',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'SEARCH_ENDPOINT=https://', secret: ['acme', '.search.windows.net'], after: '\n' },
        { before: '"endpoint": "https://', secret: ['shop-search', '.search.windows.net'], after: '"' },
      ],
      counterExamples: ['https://search.windows.net/', 'https://acme.search.windows.com/'],
    },
  ],
  verify: {
    statistics: {
      // Keys for queries are refused here like wrong ones.
      docs: 'https://learn.microsoft.com/en-us/rest/api/searchservice/get-service-statistics',
      effect: 'none',
      hosts: ['{host}.search.windows.net'],
      request: {
        method: 'GET',
        path: '/servicestats',
        query: { 'api-version': '2024-07-01' },
        headers: { 'api-key': '{secret}' },
      },
      clauses: [{ status: 200, json: { pointer: '/counters' }, verdict: 'live' }],
      facts: { indexes: '/counters/indexesCount/usage', documents: '/counters/documentCount/usage' },
      cases: [
        {
          request: 'GET https://{host}.search.windows.net/servicestats?api-version=2024-07-01',
          headers: { 'api-key': '{secret}' },
          parts: { host: 'acme' },
          answer: {
            status: 200,
            json: {
              counters: {
                documentCount: { usage: 7375, quota: null },
                indexesCount: { usage: 5, quota: 15 },
              },
              limits: {},
            },
          },
          verdict: 'live',
          facts: { indexes: '5', documents: '7375' },
        },
        {
          request: 'GET https://{host}.search.windows.net/servicestats?api-version=2024-07-01',
          parts: { host: 'acme' },
          answer: { status: 403, text: '' },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
