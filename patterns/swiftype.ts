/** Credentials of Swiftype. */

import type { Provider } from '#model/provider';

export default {
  name: 'Swiftype',
  docs: 'https://swiftype.com/documentation/app-search/authentication',
  rules: [
    {
      id: 'swiftype-search-key',
      description: 'A search key of Swiftype or Elastic App Search, meant for clients.',
      keyed: { names: ['swiftype', 'appsearch', 'app_search', 'app-search'], value: 'search-[a-z0-9]{24}' },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'search the engines',
      rotate: 'In App Search, Credentials: delete the key and create another.',
      examples: [
        {
          before: 'export SWIFTYPE_SEARCH_KEY="',
          secret: ['searc', 'h-ra8kuqata0', 'fe4ey9ljmlyaz', 'b'],
          after: '"\n',
        },
        {
          before: 'ENV SWIFTYPE_SEARCH_KEY ',
          secret: ['searc', 'h-h5dfsa8', 'lrlr17puvx9', '795yzp'],
          after: '\n',
        },
        {
          before: '  "swiftype_search_key": "',
          secret: ['search', '-e89asrdsy', 'b5xrv9fhhh', 'k93eu'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SWIFTYPE_SEARCH_KEY=your-key-here\n',
        ['SWIFTYPE_SEARCH_KEY=', 'search', '-', '\n'],
        ['checksum: ', 'sear', 'ch-63ijfnju', '60pxfl9tsu', 'uyosqf', '\n'],
      ],
    },
    {
      id: 'swiftype-site-search-api-key',
      description: 'An API key of Swiftype Site Search.',
      keyed: { names: ['swiftype'], value: '[A-Za-z0-9_-]{20}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read, write and delete the documents of the account’s engines',
      rotate: 'In Site Search, Settings: reset the API key.',
      examples: [
        {
          before: '<string name="swiftype_site_search_api_key">',
          secret: ['huCs', 'qliiA5NiUog', 'DHiBT'],
          after: '</string>\n',
        },
        { before: 'SWIFTYPE_SITE_SEARCH_API_KEY=', secret: ['s2tW', 't_YibDytJiD6', '-dZ1'], after: '\n' },
        { before: "swiftype_site_search_api_key: '", secret: ['zDM5', 'wGvafzp2P2Cq', 'vDMb'], after: "'\n" },
      ],
      counterExamples: [
        'SWIFTYPE_SITE_SEARCH_API_KEY=your-key-here\n',
        ['SWIFTYPE_SITE_SEARCH_API_KEY=', '8l1QA', 'ag', '\n'],
        ['checksum: ', '40jTqf', 'aClTq0b0i', 'Ju2KV', '\n'],
      ],
    },
  ],
} satisfies Provider;
