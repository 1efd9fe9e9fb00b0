/** Credentials of Mercado Pago. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mercado Pago',
  docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  rules: [
    {
      id: 'mercadopago-access-token',
      description: 'An access token of Mercado Pago.',
      regex: String.raw`\b((?:APP_USR|TEST)-[0-9]{10,20}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,12})\b`,
      keywords: ['APP_USR-', 'TEST-'],
      minEntropy: 3.5,
      checks: ['mode', 'plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'charge, refund and read customers',
      rotate: 'In Your integrations, the application, Credentials: renew them.',
      examples: [
        {
          before: "mercadopago_access_token: '",
          secret: [
            'TEST-2',
            '3464432064-3',
            '47693-976',
            'e81dc1b99',
            '27ab0e2e5def5',
            'ddbf0cc-2523',
            '23339167',
          ],
          after: "'\n",
        },
        {
          before: '<string name="mercadopago_access_token">',
          secret: [
            'TEST-',
            '8851040206',
            '-006601-54',
            '0d5fe2d610',
            'fb0deb25c',
            '333a0073b6e',
            '-07605893',
            '3',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV MERCADOPAGO_ACCESS_TOKEN ',
          secret: [
            'TEST-0',
            '143726287820',
            '8451525-7417',
            '53-f7dace5',
            '667f3cc958492',
            'c309f59ae3e',
            '9-3893458791',
            '11',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'MERCADOPAGO_ACCESS_TOKEN=your-key-here\n',
        ['MERCADOPAGO_ACCESS_TOKEN=', 'TEST-', '64', '\n'],
      ],
    },
  ],
} satisfies Provider;
