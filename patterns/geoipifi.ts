/** Credentials of Geo IPify (WhoisXML API). */

import type { Provider } from '#model/provider';

export default {
  name: 'Geo IPify (WhoisXML API)',
  docs: 'https://geo.ipify.org/docs',
  rules: [
    {
      id: 'geoipifi-api-key',
      description: 'An API key of Geo IPify and of the other services of WhoisXML API.',
      keyed: {
        names: [
          'geoipify',
          'geo.ipify',
          'geoipifi',
          'geo_ipify',
          'ipify',
          'whoisxmlapi',
          'whois_xml',
          'whoisxml',
          'whois_api',
        ],
        value: 'at_[A-Za-z0-9]{29}',
      },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query WHOIS, DNS and IP data on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'balance',
      examples: [
        {
          before: "const geoipifyApiKey = '",
          secret: ['at_y', 'l1wUIt5oPO', 'zReNAofr2TkQn', '8PgUE'],
          after: "';\n",
        },
        {
          before: 'client.set("geoipify_api_key", "',
          secret: ['at_KY5', '1K09qR7U2', 'o70fXeBMf6tw', 'CVjb6'],
          after: '");\n',
        },
        {
          before: 'GEOIPIFY_API_KEY=',
          secret: ['at_g', 'I0Y2eeMlsxAH', '1KdPu2fMoNcM', 'rJkE'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GEOIPIFY_API_KEY=your-key-here\n',
        ['GEOIPIFY_API_KEY=', 'at_IA', 'SO', '\n'],
        ['checksum: ', 'at_U', 'Iukk1hYwq8lc', 'tn8fZSQL62BY', 'jhXR', '\n'],
      ],
    },
  ],
  verify: {
    balance: {
      // The API takes the key in the query only; a wrong key and an empty account are told with the same words.
      docs: 'https://geo.ipify.org/docs',
      effect: 'none',
      hosts: ['geo.ipify.org'],
      request: { method: 'GET', path: '/service/account-balance', query: { apiKey: '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/credits' }, verdict: 'live' }],
      facts: { credits: '/credits' },
      cases: [
        {
          request: 'GET https://geo.ipify.org/service/account-balance?apiKey={secret}',
          answer: { status: 200, json: { credits: 999 } },
          verdict: 'live',
          facts: { credits: '999' },
        },
        {
          request: 'GET https://geo.ipify.org/service/account-balance?apiKey={secret}',
          answer: {
            status: 403,
            json: {
              code: 403,
              messages: 'Access restricted. Check credits balance or enter the correct API key.',
            },
          },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
