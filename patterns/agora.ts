/** Credentials of Agora. */

import type { Provider } from '#model/provider';

export default {
  name: 'Agora',
  docs: 'https://docs.agora.io/en/',
  rules: [
    {
      id: 'agora-app-certificate',
      description: 'The app certificate of an Agora project, with which tokens for its channels are signed.',
      keyed: {
        names: [
          'agora_app_certificate',
          'agora_certificate',
          'agora-app-certificate',
          'agoraappcertificate',
          'agoracertificate',
          'agora_primary_certificate',
          'app_certificate',
          'appcertificate',
          'agoraprimarycertificate',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make tokens that join every channel of the project as any user',
      rotate:
        'In the Agora Console, project settings: enable the secondary certificate, switch over, then delete this one.',
      parts: [{ name: 'appId', rule: 'agora-app-id' }],
      examples: [
        {
          before: [
            'AGORA_APP_ID=',
            ...['e2ab', 'f09ec7275fa', '041839ec16', '74a9a8a'],
            '\n',
            '  "agora_app_certificate_app_certificate": "',
          ].join(''),
          secret: ['b4795e', '255d77ec9727', 'dc51274bf9b7', '31'],
          after: '",\n',
          parts: { appId: ['e2abf', '09ec7275fa', '041839ec1674a', '9a8a'] },
        },
        {
          before: [
            'AGORA_APP_ID=',
            ...['7607e1', 'bdfdffebd0a', '0c7b0ec231', '38fc3'],
            '\n',
            'export AGORA_APP_CERTIFICATE_APP_CERTIFICATE="',
          ].join(''),
          secret: ['3cbe1', '7c84898e6', '045d25f56f', 'bcac58a7'],
          after: '"\n',
          parts: { appId: ['7607e', '1bdfdffebd0', 'a0c7b0ec23138', 'fc3'] },
        },
        {
          before: [
            'AGORA_APP_ID=',
            ...['2f56', '6af37ffe38', '7cecbf784545', '6b53fb'],
            '\n',
            'client.set("agora_app_certificate_app_certificate", "',
          ].join(''),
          secret: ['1d2686', '4fff68c5aca3c', 'ff28beb82acae'],
          after: '");\n',
          parts: { appId: ['2f56', '6af37ffe3', '87cecbf78454', '56b53fb'] },
        },
      ],
      counterExamples: [
        'AGORA_APP_CERTIFICATE_APP_CERTIFICATE=your-key-here\n',
        ['AGORA_APP_CERTIFICATE_APP_CERTIFICATE=', '38154', '1d', '\n'],
        ['checksum: ', '468038', 'b1e76027b27', 'c901ed8955d', '306d', '\n'],
      ],
    },
    {
      id: 'agora-customer-secret',
      description: 'The customer secret of Agora’s REST API.',
      keyed: {
        names: [
          'agora_customer_secret',
          'agora-customer-secret',
          'agoracustomersecret',
          'agora_rest_secret',
          'agora_customer_certificate',
          'agora_api_secret',
          'agorasecret',
          'agorarestsecret',
          'agoracustomercertificate',
          'agoraapisecret',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'list the account’s projects, read usage, record channels and throw users out of them',
      rotate: 'In the Agora Console, Developer Toolkit, RESTful API: delete the secret and add another.',
      verify: 'projects',
      parts: [{ name: 'customerId', rule: 'agora-customer-id' }],
      examples: [
        {
          before: [
            'AGORA_CUSTOMER_ID=',
            ...['76c3', '64bcac7b1f', '5d9b7ad284c58', '0ba15'],
            '\n',
            "agora_customer_secret: '",
          ].join(''),
          secret: ['d28b89', 'd970706c46dd', 'c2486a8a85', 'cb66'],
          after: "'\n",
          parts: { customerId: ['76c364', 'bcac7b1f5d', '9b7ad284c58', '0ba15'] },
        },
        {
          before: [
            'AGORA_CUSTOMER_ID=',
            ...['1b71d2', '4931dad765c', '9a61f9920c', 'e49b0'],
            '\n',
            '<string name="agora_customer_secret">',
          ].join(''),
          secret: ['3289', 'd2f5493b302d9', 'a61dfc515', '0034ed'],
          after: '</string>\n',
          parts: { customerId: ['1b71d2', '4931dad765', 'c9a61f992', '0ce49b0'] },
        },
        {
          before: [
            'AGORA_CUSTOMER_ID=',
            ...['685d9', '59fa48775332', '7979966cc92', 'bbdf'],
            '\n',
            'ENV AGORA_CUSTOMER_SECRET ',
          ].join(''),
          secret: ['5b71e2', '1240527288f', 'fae61c2471', '0c97b'],
          after: '\n',
          parts: { customerId: ['685d95', '9fa487753', '327979966cc', '92bbdf'] },
        },
      ],
      counterExamples: [
        'AGORA_CUSTOMER_SECRET=your-key-here\n',
        ['AGORA_CUSTOMER_SECRET=', '0d13c', 'a0', '\n'],
        ['checksum: ', '5d195b', 'baa58151b58', '8f56f5baca', '0c486', '\n'],
      ],
    },
    {
      id: 'agora-app-id',
      description: 'The app id of an Agora project. No secret.',
      keyed: { names: ['agora_app_id', 'agora-app-id', 'agoraappid', 'agora_appid'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: 'client.set("agora_app_id", "',
          secret: ['b1362', 'adfa3aa3e6af', '175894f148f89', '28'],
          after: '");\n',
        },
        {
          before: '  "agora_app_id": "',
          secret: ['c038', '7cc07d3323', '0b02c134f3f44', '02443'],
          after: '",\n',
        },
        {
          before: "const agoraAppId = '",
          secret: ['f0c1f', '27a2474cc', 'ffbe1474a', '383c16a8a'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'AGORA_APP_ID=your-key-here\n',
        ['AGORA_APP_ID=', '83774', '59', '\n'],
        ['checksum: ', '6eb6de', '69a893b446f', '22c6ecf73f8', '2bcb', '\n'],
      ],
    },
    {
      id: 'agora-customer-id',
      description: 'The customer id of Agora’s REST API: the name of the pair.',
      keyed: {
        names: [
          'agora_customer_id',
          'agora_customer_key',
          'agora-customer-id',
          'agoracustomerid',
          'agoracustomerkey',
          'agora_key',
          'agora_rest_key',
          'agorakey',
          'agorarestkey',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: 'export AGORA_CUSTOMER_ID="',
          secret: ['9cce3', 'c21b0054d37', '13d9f7854', '4389cd2'],
          after: '"\n',
        },
        {
          before: 'ENV AGORA_CUSTOMER_ID ',
          secret: ['3b28c9', '81b00361a', 'd36dc9b21', '1d39b33a'],
          after: '\n',
        },
        {
          before: '  "agora_customer_id": "',
          secret: ['9482e', '8fcd27feca', '8f898bbfc67f', 'c8d8b'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'AGORA_CUSTOMER_ID=your-key-here\n',
        ['AGORA_CUSTOMER_ID=', 'c2a5b9', '1', '\n'],
        ['checksum: ', 'f334', '2b6ef080867', '56506d71d4d3a', '4001', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      docs: 'https://docs.agora.io/en/agora-console-rest-api/agora-console-rest-api',
      effect: 'none',
      hosts: ['api.agora.io'],
      request: { method: 'GET', path: '/dev/v1/projects', basic: ['{customerId}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/projects' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { projects: { each: '/projects', pointer: '/name' } },
      impact: [{ says: 'acts in the projects {projects}' }],
      cases: [
        {
          request: 'GET https://api.agora.io/dev/v1/projects',
          headers: { authorization: 'Basic {customerId}:{secret}' },
          parts: { customerId: 'c0example' },
          answer: {
            status: 200,
            json: { success: true, projects: [{ id: 'p1', name: 'Example', status: 1 }] },
          },
          verdict: 'live',
          facts: { projects: 'Example' },
          impact: { answers: [], says: ['acts in the projects Example'] },
        },
        {
          request: 'GET https://api.agora.io/dev/v1/projects',
          parts: { customerId: 'c0example' },
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
