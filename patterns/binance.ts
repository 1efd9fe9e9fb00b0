/** Credentials of Binance. */

import type { Provider } from '#model/provider';

export default {
  name: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
  rules: [
    {
      id: 'binance-secret-key',
      description: 'The secret half of a Binance API key.',
      keyed: {
        names: [
          'binance_api_secret',
          'binanceapisecret',
          'binance_secret',
          'binancesecret',
          'binance-secret',
          'binance-api-secret',
          'binance_private',
          'bnb_secret',
          'binance.secret',
        ],
        value: '[A-Za-z0-9]{64}',
      },
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
      ],
      counterExamples: [
        'BINANCE_API_KEY=VOJQinlImdMLL32Lwfij6NUM8RWFW0kzGeRCILYLYjHoATq1IfKS4tvqMSpZsmg7\nBINANCE_API_SECRET=14Ej********\n',
        'BINANCE_API_KEY=VOJQinlImdMLL32Lwfij6NUM8RWFW0kzGeRCILYLYjHoATq1IfKS4tvqMSpZsmg7\nBINANCE_API_SECRET=your-key-here\n',
        [
          'BINANCE_API_KEY=VOJQinlImdMLL32Lwfij6NUM8RWFW0kzGeRCILYLYjHoATq1IfKS4tvqMSpZsmg7\nBINANCE_API_SECRET=',
          '14EjBYbSDYKOUi4T',
          'FvMcf69olTnjxqQ6',
          '\n',
        ],
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
