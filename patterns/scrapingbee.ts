/** Credentials of ScrapingBee. */

import type { Provider } from '#model/provider';

export default {
  name: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  rules: [
    {
      id: 'scrapingbee-api-key',
      description: 'A ScrapingBee API key.',
      keyed: { names: ['scrapingbee', 'scraping_bee', 'scraping-bee'], value: '[A-Z0-9]{80}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages on the owner’s credits',
      rotate: 'In the ScrapingBee dashboard: generate a new key.',
      verify: 'usage',
      examples: [
        {
          before: 'client.set("scrapingbee_api_key", "',
          secret: [
            'Q39B04',
            'OOO3SPDVFIVVE',
            '2RD45WTEQBC8C',
            '3ZJKVA1C3W5',
            '4M6P7YP51L4XY',
            'FK85LVKYMCY',
            '18OIRTMZB5',
            'EE2',
          ],
          after: '");\n',
        },
        {
          before: '  "scrapingbee_api_key": "',
          secret: [
            '1UNTV4',
            'CPT5GAT8HK783',
            'F19HMRXUHXJ8',
            'DXO3BIBEB5W',
            '738P951KY',
            'GTMOD9KCA',
            'YMAK4RR03VS',
            'GQXN0PZ6F',
          ],
          after: '",\n',
        },
        {
          before: "const scrapingbeeApiKey = '",
          secret: [
            'TR4W5Z',
            '1JJ3I7UYWK6',
            'KR2LCOBIX3',
            'A0CMW02ML',
            'M2Q23OYPMMN1',
            'EBHEYLDUNF',
            '9A126WY763',
            'YRPNOH4PLYEF',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SCRAPINGBEE_API_KEY=your-key-here\n',
        ['SCRAPINGBEE_API_KEY=', 'ANA01H', '7', '\n'],
        [
          'checksum: ',
          'KY5X',
          'GKKJPYYZ3LOR',
          'SMZCLS1GB4',
          'VL4G66SE1',
          '1VB2LTKF1X',
          '774RO4H2933',
          'WAMA009ENFN',
          'XSP43Y0UV',
          'V657',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    usage: {
      docs: 'https://www.scrapingbee.com/documentation/#usage-endpoint',
      effect: 'none',
      hosts: ['app.scrapingbee.com'],
      request: { method: 'GET', path: '/api/v1/usage', query: { api_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/max_api_credit' }, verdict: 'live' },
        { status: 401, contains: 'Invalid api key', verdict: 'invalid' },
      ],
      facts: { used: '/used_api_credit', limit: '/max_api_credit' },
      cases: [
        {
          request: 'GET https://app.scrapingbee.com/api/v1/usage?api_key={secret}',
          answer: {
            status: 200,
            json: { max_api_credit: 8000000, used_api_credit: 1000023, max_concurrency: 200 },
          },
          verdict: 'live',
          facts: { used: '1000023', limit: '8000000' },
        },
        {
          request: 'GET https://app.scrapingbee.com/api/v1/usage?api_key={secret}',
          answer: { status: 401, json: { message: 'Invalid api key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
