/** Credentials of Capsule. */

import type { Provider } from '#model/provider';

export default {
  name: 'Capsule',
  docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
  rules: [
    {
      id: 'capsule-crm-api-token',
      description: 'A Capsule CRM API token.',
      keyed: {
        names: [
          'capsulecrm',
          'capsule_crm',
          'capsule-crm',
          'api.capsulecrm.com',
          'capsule_token',
          'capsule_api',
          'capsuletoken',
          'capsuleapi',
        ],
        value: '[A-Za-z0-9+/_-]{64}',
      },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change contacts, opportunities and cases as its owner',
      rotate: 'In Capsule, My preferences, API authentication tokens: revoke it and generate another.',
      verify: 'site',
      examples: [
        {
          before: '<string name="capsulecrm_api_token">',
          secret: [
            'nq9M',
            'ohnn1+CPDV+',
            'Jc2DyC9Oqi',
            'i-YnWYMWG-',
            '+1RwFr7JRyu',
            'N6/NpeQjr',
            'Mfyh/1LcV',
          ],
          after: '</string>\n',
        },
        {
          before: 'CAPSULECRM_API_TOKEN=',
          secret: [
            'deff2',
            'w_upG/NKu/',
            'P9sLBTgeC',
            'eLoAWN0NMmZQ/',
            'qOIFr1jI3isC',
            'G5MtQ0YIoEMTf',
            '_5',
          ],
          after: '\n',
        },
        {
          before: "capsulecrm_api_token: '",
          secret: ['KrOmsX', 'z8jeae9Yl-m6-', 'w+nHvf8Cl', 'rT+vqGgDZ67W', 'XtUD0L8erE1', 'Y1LerF84vuCTj'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CAPSULECRM_API_TOKEN=your-key-here\n',
        ['CAPSULECRM_API_TOKEN=', 'C8IiI', 'PW', '\n'],
        [
          'checksum: ',
          'NvZbPw',
          'T79SZDsKQ3',
          '4Zdbd2qi/w3WX',
          '51v6QEjcOJuld',
          'OCNW+f08VIf65',
          'UyWm4IJo4',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    site: {
      docs: 'https://developer.capsulecrm.com/v2/operations/Site',
      effect: 'none',
      hosts: ['api.capsulecrm.com'],
      request: { method: 'GET', path: '/api/v2/site', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/site/url' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { account: '/site/name', address: '/site/url' },
      cases: [
        {
          request: 'GET https://api.capsulecrm.com/api/v2/site',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { site: { name: 'Acme', url: 'https://acme.capsulecrm.com', subdomain: 'acme' } },
          },
          verdict: 'live',
          facts: { account: 'Acme', address: 'https://acme.capsulecrm.com' },
        },
        {
          request: 'GET https://api.capsulecrm.com/api/v2/site',
          answer: { status: 401, json: { message: 'Authentication required' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
