/** Credentials of Unsplash. */

import type { Provider } from '#model/provider';

export default {
  name: 'Unsplash',
  docs: 'https://unsplash.com/documentation#authorization',
  rules: [
    {
      id: 'unsplash-api-key',
      description: 'An access key or secret key of an Unsplash app.',
      keyed: { names: ['unsplash'], value: '[A-Za-z0-9_-]{43}', isCommonWord: true },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search photos on the app’s quota and, with the secret key, get tokens of its users',
      rotate: 'In the app’s page, Keys: delete the app and create another.',
      verify: 'stats',
      examples: [
        {
          before: "const unsplashApiKey = '",
          secret: ['hRRM9', 'N6KbnoP5B', 'b9UHTh4gb2w', 'x5B82UL6yd6', 'k-wa4xd'],
          after: "';\n",
        },
        {
          before: 'client.set("unsplash_api_key", "',
          secret: ['EhXLM', 'w2NaFackAC1C', '_lYPGhjjK', 'hpFIOBx2p', 'lSkLoylZ'],
          after: '");\n',
        },
        {
          before: 'UNSPLASH_API_KEY=',
          secret: ['qFQY', 'N0LvqQKoK7shl', 'PwaxstwN8IE', 'pSR_gZX1r2Dvc', 'ZD'],
          after: '\n',
        },
      ],
      counterExamples: [
        'UNSPLASH_API_KEY=your-key-here\n',
        ['UNSPLASH_API_KEY=', 'THtBYg', '6', '\n'],
        ['checksum: ', 'I4b2g', 'HucCTaexX', 'FEPpA7LdH4UX', 'QOPa5AI3bRre', 'AJOyi', '\n'],
      ],
    },
    {
      id: 'unsplash-legacy-api-key',
      description: 'An application id or secret of an old Unsplash app.',
      keyed: { names: ['unsplash'], value: '[0-9a-f]{64}', isCommonWord: true },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search photos on the app’s quota and, with the secret, get tokens of its users',
      rotate: 'In the app’s page, Keys: delete the app and create another.',
      verify: 'stats',
      examples: [
        {
          before: 'UNSPLASH_LEGACY_API_KEY=',
          secret: [
            '7d4ac',
            '4d4ee741b',
            'f6d3f74a2c',
            '715fe1233e8f2',
            '549b1996e7dd',
            '3624e050ce',
            '606d0',
          ],
          after: '\n',
        },
        {
          before: "const unsplashLegacyApiKey = '",
          secret: [
            'd70b',
            'c940a3ceb5d',
            'df484f806',
            '50369e2aa9',
            '803ed4d92f',
            '644b9018c7f7',
            '88fe367b',
          ],
          after: "';\n",
        },
        {
          before: '<string name="unsplash_legacy_api_key">',
          secret: [
            '4ab2f0',
            'b3db03ca1',
            'b26ac0270d',
            '0b9a6b43df63',
            'f315a524864',
            '92739d40d4',
            'a43ebe',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'UNSPLASH_LEGACY_API_KEY=your-key-here\n',
        ['UNSPLASH_LEGACY_API_KEY=', '58aa9', 'ba', '\n'],
        [
          'checksum: ',
          '13463',
          '530bfe2aa',
          '817b7af898',
          '73dda2b391667',
          '604165e9c4',
          'fcce712056809',
          'c7cd',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    stats: {
      docs: 'https://unsplash.com/documentation#month',
      effect: 'counts-quota',
      hosts: ['api.unsplash.com'],
      request: { method: 'GET', path: '/stats/month', headers: { Authorization: 'Client-ID {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/downloads' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/errors' },
          verdict: 'unknown',
          why: 'no access key; a secret key is refused here as well',
        },
      ],
      cases: [
        {
          request: 'GET https://api.unsplash.com/stats/month',
          headers: { authorization: 'Client-ID {secret}' },
          answer: { status: 200, json: { downloads: 1, views: 2, new_photos: 3 } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.unsplash.com/stats/month',
          answer: { status: 401, json: { errors: ['OAuth error: The access token is invalid'] } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
