/** Credentials of Ticket Tailor. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ticket Tailor',
  docs: 'https://developers.tickettailor.com/docs/api/ticket-tailor-api',
  rules: [
    {
      id: 'tickettailor-api-key',
      description: 'An API key of a Ticket Tailor box office.',
      keyed: {
        names: ['tickettailor', 'ticket_tailor', 'ticket-tailor'],
        value: 'sk_[0-9]{1,9}_[0-9]{1,9}_[A-Za-z0-9]{16,64}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the box office’s orders and ticket holders and change its events',
      rotate: 'In Box office settings, API: delete the key and generate another.',
      verify: 'overview',
      examples: [
        {
          before: 'ENV TICKETTAILOR_API_KEY ',
          secret: ['sk_05', '6_49_9Z6u', '3WS4AgpwqiU', 'rG2'],
          after: '\n',
        },
        {
          before: "tickettailor_api_key: '",
          secret: ['sk_036', '2333_94_3', 'LIQrF81O3', 'k6t6H1H4Ybn'],
          after: "'\n",
        },
        {
          before: 'export TICKETTAILOR_API_KEY="',
          secret: ['sk_22_', '233_G2AoqjrG', 'OMhCMdfb8c'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'TICKETTAILOR_API_KEY=your-key-here\n',
        ['TICKETTAILOR_API_KEY=', 'sk_8', '62_', '\n'],
        ['checksum: ', 'sk_867', '8555_9_8VaSs', 'DVFRpRIlS9', 'zUDDu', '\n'],
      ],
    },
  ],
  verify: {
    overview: {
      docs: 'https://developers.tickettailor.com/docs/api/overview',
      effect: 'none',
      hosts: ['api.tickettailor.com'],
      request: { method: 'GET', path: '/v1/overview', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/box_office_name' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { boxOffice: '/box_office_name' },
      cases: [
        {
          request: 'GET https://api.tickettailor.com/v1/overview',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { box_office_name: 'Acme', currency: { code: 'gbp' } } },
          verdict: 'live',
          facts: { boxOffice: 'Acme' },
        },
        {
          request: 'GET https://api.tickettailor.com/v1/overview',
          answer: { status: 401, json: { status: 401, error_code: 'UNAUTHORIZED' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
