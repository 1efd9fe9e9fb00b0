/** Credentials of VBOUT. */

import type { Provider } from '#model/provider';

export default {
  name: 'VBOUT',
  docs: 'https://developers.vbout.com/',
  rules: [
    {
      id: 'vbout-api-key',
      description: 'A VBOUT API key.',
      keyed: { names: ['vbout'], value: '[0-9]{25}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the account’s contacts, lists and campaigns',
      rotate: 'In Settings, API integrations: delete the key and create another.',
      verify: 'me',
      examples: [
        {
          before: 'client.set("vbout_api_key", "',
          secret: ['053960', '5223714888', '272342937'],
          after: '");\n',
        },
        { before: '  "vbout_api_key": "', secret: ['5299', '75379687191', '3303888970'], after: '",\n' },
        { before: "const vboutApiKey = '", secret: ['1278', '7418586231', '1242509241', '8'], after: "';\n" },
      ],
      counterExamples: [
        'VBOUT_API_KEY=your-key-here\n',
        ['VBOUT_API_KEY=', '224287', '3', '\n'],
        ['checksum: ', '737407', '38594710497', '80317560', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developers.vbout.com/docs/1_0/#application_me',
      effect: 'none',
      hosts: ['api.vbout.com'],
      request: { method: 'GET', path: '/1/app/me.json', query: { key: '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/response/header/status', equals: 'ok' }, verdict: 'live' }],
      facts: { business: '/response/data/business/businessName' },
      cases: [
        {
          request: 'GET https://api.vbout.com/1/app/me.json?key={secret}',
          answer: {
            status: 200,
            json: { response: { header: { status: 'ok' }, data: { business: { businessName: 'Acme' } } } },
          },
          verdict: 'live',
          facts: { business: 'Acme' },
        },
      ],
    },
  },
} satisfies Provider;
