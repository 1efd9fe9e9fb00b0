/** Credentials of Algolia. */

import type { Provider } from '#model/provider';

export default {
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  rules: [
    {
      id: 'algolia-admin-key',
      description: 'An Algolia admin or write API key.',
      keyed: {
        names: [
          'algolia_admin',
          'algoliaadmin',
          'algolia-admin',
          'algolia_api_key',
          'algoliaapikey',
          'algolia-api-key',
          'algolia_secret',
          'algolia_write',
          'algoliawrite',
          'algolia_key',
          'algoliakey',
          'algolia_private',
          'algolia_index',
          'algolia_crawler',
          'algolia_master',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read, change and delete indexes; an admin key also makes other keys',
      rotate:
        'In the dashboard, Settings, API keys: regenerate the admin key (it can be done from its menu), or delete the other key.',
      verify: 'keys',
      parts: [{ name: 'appId', rule: 'algolia-application-id', acrossFiles: true }],
      examples: [
        {
          before: 'ALGOLIA_APP_ID=' + 'X5SD9QV66X' + '\nALGOLIA_ADMIN_KEY=',
          secret: ['ddfbb8f89db', 'c558cefb3f6', '78d9c11713'],
          after: '\n',
          parts: { appId: ['X5SD9QV66X'] },
        },
        {
          before: "const algoliaAdminApiKey = '",
          secret: ['aef8af87b78', 'cfaf90fd7f3', '8c5dc4a9b3'],
          after: "';\n",
        },
        { before: 'algolia_write_key: ', secret: ['1e18d39f49f', 'ea8b61e5ad8', 'e2cb97d567'], after: '\n' },
      ],
      counterExamples: [
        ['ALGOLIA_APP_ID=', 'X5SD9QV66X', '\nALGOLIA_ADMIN_KEY=', '2d1f********\n'],
        ['ALGOLIA_APP_ID=', 'X5SD9QV66X', '\nALGOLIA_ADMIN_KEY=', 'your-key-here\n'],
        ['ALGOLIA_APP_ID=', 'X5SD9QV66X', '\nALGOLIA_ADMIN_KEY=', '2d1f7913', '618cbe7c', '\n'],
      ],
    },
    {
      id: 'algolia-search-key',
      description: 'An Algolia search-only API key. Meant to be in clients.',
      keyed: {
        names: [
          'algolia_search_key',
          'algolia_search_api',
          'algolia_search_only',
          'search_api_key',
          'searchapikey',
          'search_only',
          'searchonly',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      stopValues: [
        ['6be05', '76ff61c053d5f9a322', '5e2a90f76'].join(''),
        ['aadef', '574be1f9252bb48d4e', 'a09b5cfe5'].join(''),
      ],
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'search the indexes, and run up search counts',
      rotate:
        'In the dashboard, Settings, API keys: delete the key and create another, restricted by referrer.',
      examples: [
        {
          before: 'NEXT_PUBLIC_ALGOLIA_SEARCH_KEY=',
          secret: ['bbc42f7742c', '29fe706a70d', '193b955d13'],
          after: '\n',
        },
        { before: '{"searchApiKey": "', secret: ['c180d80bbe3', 'c3437163528', 'e4892b5429'], after: '"}' },
      ],
      counterExamples: [
        'NEXT_PUBLIC_ALGOLIA_SEARCH_KEY=a26c********\n',
        'NEXT_PUBLIC_ALGOLIA_SEARCH_KEY=your-key-here\n',
        ['NEXT_PUBLIC_ALGOLIA_SEARCH_KEY=', 'a26cf611', '0b1ee2d7', '\n'],
      ],
    },
    {
      id: 'algolia-client-key',
      description: 'An Algolia API key; whether it may do more than search is not said.',
      keyed: {
        names: ['algolia.client', 'searchclient.create', 'searchclient::create', 'algolia:', 'algoliasearch'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      stopValues: [
        ['6be05', '76ff61c053d5f9a322', '5e2a90f76'].join(''),
        ['aadef', '574be1f9252bb48d4e', 'a09b5cfe5'].join(''),
      ],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search the indexes, and if it is an admin key also change and delete them',
      rotate:
        'In the dashboard, Settings, API keys: look what the key may do; delete it and create another that may only search.',
      verify: 'keys',
      parts: [{ name: 'appId', rule: 'algolia-application-id', acrossFiles: true }],
      examples: [
        {
          before: "algoliasearch('" + 'I5R0NQBWRH' + "', '",
          secret: ['8ccac7bad3f', '4c59382bc19', '06d306c58d'],
          after: "');",
          parts: { appId: ['I5R0NQBWRH'] },
        },
        {
          before: 'SearchClient.create("ABCDEF1234", "',
          secret: ['306f9a5dc2f', '4bd1f7be1ad', '939e5edc56'],
          after: '")',
        },
      ],
      counterExamples: [
        ["algoliasearch('", 'I5R0NQBWRH', "', '", "bc7e********');"],
        ["algoliasearch('", 'I5R0NQBWRH', "', '", "your-key-here');"],
        ["algoliasearch('", 'I5R0NQBWRH', "', '", 'bc7e962a', 'c9a6f799', "');"],
      ],
    },
    {
      id: 'algolia-application-id',
      description: 'The id of an Algolia application. In every client.',
      keyed: {
        names: [
          'algolia_app',
          'algoliaapp',
          'algolia-app',
          'algolia_id',
          'application_id',
          'applicationid',
          'appid',
          'algoliasearch',
        ],
        value: '[A-Z0-9]{10}',
      },
      minEntropy: 2.1,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'ALGOLIA_APP_ID=', secret: ['FRVT5COF7P'], after: '\n' },
        { before: '{"algolia_app_id": "', secret: ['3K6YC0KW3B'], after: '"}' },
      ],
      counterExamples: ['ALGOLIA_APP_ID=', 'algolia_app_id: your-id-here'],
    },
  ],
  verify: {
    keys: {
      docs: 'https://www.algolia.com/doc/rest-api/search/list-api-keys',
      effect: 'none',
      hosts: ['{appId}.algolia.net'],
      request: {
        method: 'GET',
        path: '/1/keys',
        headers: { 'X-Algolia-Application-Id': '{appId}', 'X-Algolia-API-Key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/keys' }, verdict: 'live' },
        {
          status: 403,
          contains: 'Method not allowed with this API key',
          verdict: 'restricted',
          why: 'a key with fewer rights than the admin key',
        },
        { status: 403, contains: 'Invalid Application-ID or API key', verdict: 'invalid' },
      ],
      facts: { keys: { count: '/keys' } },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/1/indexes',
            headers: { 'X-Algolia-Application-Id': '{appId}', 'X-Algolia-API-Key': '{secret}' },
          },
          says: 'changes the indexes {indexes}',
          facts: { indexes: { each: '/items', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://a0example.algolia.net/1/keys',
          headers: { 'x-algolia-application-id': '{appId}', 'x-algolia-api-key': '{secret}' },
          parts: { appId: 'A0EXAMPLE' },
          answer: { status: 200, json: { keys: [{ value: 'made-up', acl: ['search'] }] } },
          verdict: 'live',
          facts: { keys: '1', indexes: 'products' },
          impact: {
            answers: [{ status: 200, json: { items: [{ name: 'products' }], nbPages: 1 } }],
            says: ['changes the indexes products'],
          },
        },
        {
          request: 'GET https://a0example.algolia.net/1/keys',
          parts: { appId: 'A0EXAMPLE' },
          answer: { status: 403, json: { message: 'Method not allowed with this API key', status: 403 } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://a0example.algolia.net/1/keys',
          parts: { appId: 'A0EXAMPLE' },
          answer: { status: 403, json: { message: 'Invalid Application-ID or API key', status: 403 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
