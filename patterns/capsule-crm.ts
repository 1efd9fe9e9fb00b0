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
} satisfies Provider;
