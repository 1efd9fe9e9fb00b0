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
  ],
} satisfies Provider;
