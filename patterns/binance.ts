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
      regex: String.raw`(?:(?:(?i:binance)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:binance)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9]{64})\b`,
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
            'VOJQinlImdMLL' +
            '32Lwfij6NUM8R' +
            'WFW0kzGeRCILY' +
            'LYjHoATq1IfKS' +
            '4tvqMSpZsmg7' +
            '\nBINANCE_API_SECRET=',
          secret: ['P2lPeE0zvAAqg', '8ikU7YA1KJGUL', 'GjCdLjCSL1ZAB', 'Fqkf4Vkhcp8kZ', 'aMgnVCIUdTk4'],
          after: '\n',
          parts: {
            key: ['VOJQinlImdMLL', '32Lwfij6NUM8R', 'WFW0kzGeRCILY', 'LYjHoATq1IfKS', '4tvqMSpZsmg7'],
          },
        },
        {
          before: '{"binanceSecretKey": "',
          secret: ['zMJzSOJ3865MP', '6E2IuYyqKPvC0', 'wSAgXtnienLth', 'FhXji1veGJB8v', 'Gxxf9iifdw6Y'],
          after: '"}',
        },
        {
          before: 'binance_secret: ',
          secret: ['MDxQ9mMSJMoPt', 'PiDW46Hz815kl', 'qk92sUH3tZtoE', 'gcxjkWzQAOIqw', 'afTU77WrCte9'],
          after: '\n',
        },
        {
          before: 'binance:\n  client-id: acme\n  client-secret: ',
          secret: ['RyreFA7dkW9bc', 'vxOVWHXtTB4iI', 'PNVJMttf3qm4P', 'WmPps69Cavczh', 'Ea69N0DE6c47'],
          after: '\n',
        },
        {
          before: "  binance: { clientID: 'acme', clientSecret: '",
          secret: ['NyG1ZkzVWKiOW', 'SkcDj1MSPOBA3', 'J2ParVTnXKdld', 'hROxgVjY78hY0', 'li83aqc6owtI'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'BINANCE_SECRET=your-secret',
        [
          'BINANCE_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          'DEmqY2gKGZS8s',
          'D1rgHg3TZGL0c',
          'R2rFO0Mm8nC1z',
          'gSU2EdcI4XOra',
          'nTHVOaAwZL27',
        ],
        [
          'client_secret = "',
          '5Ly5skWn6YdkZ',
          'Ek898bYYjP5WY',
          'WHLA8DR8Rl9xr',
          'WLFtPLkCzlkfT',
          'LCe1pFEbkVE0',
          '"',
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
          secret: ['gQ8CvIGZkNKns', 'sE0x69bl48xa5', 'fyNNsCQ7aPoHX', 'uLwMalbeGzRqG', 'fSwO73JGaGjm'],
          after: '\n',
        },
        {
          before: '{"binance_api_key": "',
          secret: ['J0D9ySu9dFTuA', 'xbtZE6TZTKQII', 'ZWWG8cuGZhTFZ', 'kpLBMjUFPpUbv', 'd1jFNwhQJgl5'],
          after: '"}',
        },
      ],
      counterExamples: ['BINANCE_API_KEY=', 'binance_api_key: your-id-here'],
    },
  ],
} satisfies Provider;
