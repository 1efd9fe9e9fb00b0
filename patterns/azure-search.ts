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
      ],
      counterExamples: [
        'AZURE_SEARCH_LEGACY_KEY=your-key-here\n',
        ['AZURE_SEARCH_LEGACY_KEY=', '00D0', 'CE3', '\n'],
        ['checksum: ', '6B67B', '19271974B', 'A5CA4F6AA', '94D920221', '\n'],
      ],
    },
  ],
} satisfies Provider;
