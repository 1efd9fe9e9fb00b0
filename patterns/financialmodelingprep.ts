/** Credentials of Financial Modeling Prep. */

import type { Provider } from '#model/provider';

export default {
  name: 'Financial Modeling Prep',
  docs: 'https://site.financialmodelingprep.com/developer/docs',
  rules: [
    {
      id: 'financialmodelingprep-api-key',
      description: 'An API key of Financial Modeling Prep.',
      keyed: {
        names: [
          'financialmodelingprep',
          'financial_modeling_prep',
          'financial-modeling-prep',
          'fmp_api',
          'fmp_key',
          'fmp_token',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query financial data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'symbol',
      examples: [
        {
          before: 'export FINANCIALMODELINGPREP_API_KEY="',
          secret: ['wxlmB', 'wZJc1QFBdQV', '9WFHIreC6u', 'pCo3PT'],
          after: '"\n',
        },
        {
          before: 'ENV FINANCIALMODELINGPREP_API_KEY ',
          secret: ['fM7U', '80Xx88sdVvmB', 'aoOuIdZwhqz', 'CnYvE'],
          after: '\n',
        },
        {
          before: '  "financialmodelingprep_api_key": "',
          secret: ['cxkjd', 'bY3LligvMjmb', 'Gv04gi8wSwb3', '5FT'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FINANCIALMODELINGPREP_API_KEY=your-key-here\n',
        ['FINANCIALMODELINGPREP_API_KEY=', 'MqNh', 'E86', '\n'],
        ['checksum: ', 'WYRs', 'bTRYD70pEymn', 'ufP3IJu9c4N', '5xRN3', '\n'],
      ],
    },
  ],
  verify: {
    symbol: {
      docs: 'https://site.financialmodelingprep.com/developer/docs',
      effect: 'counts-quota',
      hosts: ['financialmodelingprep.com'],
      request: {
        method: 'GET',
        path: '/stable/search-symbol',
        query: { query: 'AAPL', limit: '1', apikey: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/0/symbol' }, verdict: 'live' },
        { status: [401, 403], contains: 'Invalid API KEY', verdict: 'invalid' },
      ],
      cases: [
        {
          request:
            'GET https://financialmodelingprep.com/stable/search-symbol?query=AAPL&limit=1&apikey={secret}',
          answer: { status: 200, json: [{ symbol: 'AAPL', name: 'Apple Inc.' }] },
          verdict: 'live',
        },
        {
          request:
            'GET https://financialmodelingprep.com/stable/search-symbol?query=AAPL&limit=1&apikey={secret}',
          answer: {
            status: 401,
            json: { 'Error Message': 'Invalid API KEY. Feel free to create a Free API Key.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
