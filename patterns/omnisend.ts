/** Credentials of Omnisend. */

import type { Provider } from '#model/provider';

export default {
  name: 'Omnisend',
  docs: 'https://api-docs.omnisend.com/reference/authentication',
  rules: [
    {
      id: 'omnisend-api-key',
      description: 'An Omnisend API key.',
      keyed: {
        names: ['omnisend'],
        value: '[0-9a-f]{24}-[A-Za-z0-9]{30,70}|[A-Za-z0-9]{64}-[A-Za-z0-9]{8,16}',
      },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read contacts and orders and send campaigns in the shop’s name',
      rotate: 'In Store settings, Integrations & API, API keys: delete the key and create another.',
      verify: 'contacts',
      examples: [
        {
          before: 'export OMNISEND_API_KEY="',
          secret: ['5a8a32', '76cd26416c8a4', '3663b-dVRGCL', 'AleTX0Cymut', '9xzZzUuAxyRd', 'IX'],
          after: '"\n',
        },
        {
          before: 'ENV OMNISEND_API_KEY ',
          secret: [
            '2xx8',
            '83eD5pj87ppu',
            'vPAq3nKREXR2s',
            'DPli3QzVrFxs',
            'BmLP67EIJXr',
            'R1GdDjlIDiRc-',
            'NYMSrJZLY4EDK',
            'WLb',
          ],
          after: '\n',
        },
        {
          before: '  "omnisend_api_key": "',
          secret: ['7213', 'd987e548222d', 'e37fa70f-nk', 'P9KegwbOi', 'boEZqbn4e', 'BnmMgg9IrpN'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'OMNISEND_API_KEY=your-key-here\n',
        ['OMNISEND_API_KEY=', 'e76e5', '5e', '\n'],
        [
          'checksum: ',
          'jNum',
          'ZUOEOJBEmCY',
          '8dX1IW7Dw4JFM',
          'Py7zvdrc6IEFM',
          'spi2QGfJN8em',
          'tXriFlMZ2t',
          'y-y0qPspwIiH',
          'lywhLW',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    contacts: {
      docs: 'https://api-docs.omnisend.com/reference/get_contacts',
      effect: 'none',
      hosts: ['api.omnisend.com'],
      request: { method: 'GET', path: '/v3/contacts?limit=1', headers: { 'X-API-KEY': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/contacts' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.omnisend.com/v3/contacts?limit=1',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { contacts: [], paging: { limit: 1 } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.omnisend.com/v3/contacts?limit=1',
          answer: { status: 401, json: { error: 'Unauthorized', statusCode: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
