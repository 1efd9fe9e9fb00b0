/** Credentials of Binance. */

import type { Provider } from '#model/provider';

export default {
  name: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
  rules: [
    {
      id: 'binance-secret-key',
      description: 'The secret half of a Binance API key.',
      // Takes `BINANCE_CLIENT_SECRET=…`, `binance: { clientSecret: …`; refuses `BINANCE_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:binance)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:binance)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([A-Za-z0-9]{64})\b`,
      keywords: ['binance'],
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade, and with its permissions withdraw, the coins of the account',
      rotate:
        'At binance.com/my/settings/api-management, delete the key and create another restricted to trusted IPs.',
      parts: [{ name: 'key', rule: 'binance-api-key' }],
      examples: [
        {
          before:
            'BINANCE_API_KEY=' +
            'VOJQinlImdMLL32Lwfij6NUM8RWFW0kz' +
            'GeRCILYLYjHoATq1IfKS4tvqMSpZsmg7' +
            '\nBINANCE_API_SECRET=',
          secret: ['P2lPeE0zvAAqg8ikU7YA1KJGULGjCdLj', 'CSL1ZABFqkf4Vkhcp8kZaMgnVCIUdTk4'],
          after: '\n',
          parts: { key: ['VOJQinlImdMLL32Lwfij6NUM8RWFW0kz', 'GeRCILYLYjHoATq1IfKS4tvqMSpZsmg7'] },
        },
        {
          before: '{"binanceSecretKey": "',
          secret: ['zMJzSOJ3865MP6E2IuYyqKPvC0wSAgXt', 'nienLthFhXji1veGJB8vGxxf9iifdw6Y'],
          after: '"}',
        },
        {
          before: 'binance_secret: ',
          secret: ['MDxQ9mMSJMoPtPiDW46Hz815klqk92sU', 'H3tZtoEgcxjkWzQAOIqwafTU77WrCte9'],
          after: '\n',
        },
        {
          before: 'binance:\n  client-id: acme\n  client-secret: ',
          secret: ['RyreFA7dkW9bcvxOVWHXtTB4iIPNVJMt', 'tf3qm4PWmPps69CavczhEa69N0DE6c47'],
          after: '\n',
        },
        {
          before: "  binance: { clientID: 'acme', clientSecret: '",
          secret: ['NyG1ZkzVWKiOWSkcDj1MSPOBA3J2ParV', 'TnXKdldhROxgVjY78hY0li83aqc6owtI'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'BINANCE_SECRET=your-secret',
        [
          'BINANCE_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          'DEmqY2gKGZS8sD1rgHg3TZGL0cR2rFO0',
          'Mm8nC1zgSU2EdcI4XOranTHVOaAwZL27',
        ],
        ['client_secret = "', '5Ly5skWn6YdkZEk898bYYjP5WYWHLA8D', 'R8Rl9xrWLFtPLkCzlkfTLCe1pFEbkVE0', '"'],
      ],
    },
    {
      id: 'binance-api-key',
      description: 'A Binance API key: the name of the pair.',
      keyed: {
        names: [
          'binance_api_key',
          'binanceapikey',
          'binance_key',
          'binancekey',
          'binance-api-key',
          'x-mbx-apikey',
        ],
        value: '[A-Za-z0-9]{64}',
      },
      minEntropy: 4,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'BINANCE_API_KEY=',
          secret: ['gQ8CvIGZkNKnssE0x69bl48xa5fyNNsC', 'Q7aPoHXuLwMalbeGzRqGfSwO73JGaGjm'],
          after:
            '\nBINANCE_API_SECRET=' +
            'rg38EXOU50yN1anl8De5TwCkmjwEQQnT' +
            'KhjVe7PuMPum32sA5bThFIeyRY9nfKXF' +
            '\n',
        },
        {
          before: '{"binance_api_key": "',
          secret: ['J0D9ySu9dFTuAxbtZE6TZTKQIIZWWG8c', 'uGZhTFZkpLBMjUFPpUbvd1jFNwhQJgl5'],
          after:
            '", "binance_api_secret": "' +
            'a1V0ZkzoCU1l90XbubZloSbNCVCAnXi6' +
            'rOsl8oQvBLbBORMA6YBpEXA98hrY70ly' +
            '"}',
        },
      ],
      counterExamples: ['BINANCE_API_KEY=', 'binance_api_key: your-id-here'],
    },
  ],
} satisfies Provider;
