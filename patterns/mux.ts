/** Credentials of Mux. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  rules: [
    {
      id: 'mux-token-secret',
      description: 'The secret of a Mux access token.',
      keyed: { names: ['mux'], value: '[A-Za-z0-9+/]{75}', isCommonWord: true },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, upload and delete videos of the environment',
      rotate: 'At dashboard.mux.com/settings/access-tokens: revoke the token and generate another.',
      verify: 'whoami',
      parts: [{ name: 'id', rule: 'mux-token-id' }],
      examples: [
        {
          before: [
            'MUX_TOKEN_ID=',
            ...['2931f', '434-b0a6-', '33a7-90dd-', '7edd411d2b57'],
            '\n',
            "mux_token_secret: '",
          ].join(''),
          secret: [
            'PWePtt',
            '+13Q4lY9uP5',
            '90ze9ge9zZfR/',
            '/KRzf+528',
            '+hYgsbceRvj91',
            '4Z4b/YaOzHXIr',
            'aVh823T13Z',
          ],
          after: "'\n",
          parts: { id: ['2931', 'f434-b0a6', '-33a7-90dd-', '7edd411d2', 'b57'] },
        },
        {
          before: [
            'MUX_TOKEN_ID=',
            ...['fed4', 'a2b2-6790-7', 'a21-8d90-', '77bd55583d49'],
            '\n',
            '<string name="mux_token_secret">',
          ].join(''),
          secret: [
            'U/Bl',
            'wH71WwZio4fi',
            '2/STr0WfA6',
            '8PQ4+KZF0uk',
            'AbMaF9p7TLk2',
            'R309f0k0Oa',
            '+uXYkkqJkmUnW',
            'tK9',
          ],
          after: '</string>\n',
          parts: { id: ['fed4a2', 'b2-6790-7a21', '-8d90-77bd5', '5583d49'] },
        },
        {
          before: [
            'MUX_TOKEN_ID=',
            ...['abfd', '68fa-a776-ee', 'ee-77d6-9', '225ea7fa7d6'],
            '\n',
            'ENV MUX_TOKEN_SECRET ',
          ].join(''),
          secret: [
            'MgMp',
            'rGt6+i42yKn',
            'nsyW8kXeGK',
            'fLeFg11aZSI',
            'B023sOCxIif',
            'sNvi8/tdbf',
            'PeuDug4ZyM9wJ',
            'dfEdB',
          ],
          after: '\n',
          parts: { id: ['abfd', '68fa-a776-', 'eeee-77d6-92', '25ea7fa7d6'] },
        },
      ],
      counterExamples: [
        'MUX_TOKEN_SECRET=your-key-here\n',
        ['MUX_TOKEN_SECRET=', 'IrrFJl', 'y', '\n'],
        [
          'checksum: ',
          'Ofpb5',
          'yMFHaeW8pfQ1C',
          'LDtTZ4keyI',
          'avxLI4Xah+FCi',
          'yqxW07OGWly',
          'y4jwP+dD8w',
          'Ty5RBS/0rN',
          'iFK',
          '\n',
        ],
      ],
    },
    {
      id: 'mux-webhook-secret',
      description: 'The secret that signs Mux’s webhooks.',
      keyed: {
        names: ['mux_webhook', 'muxwebhook', 'mux-webhook', 'mux_signing_secret'],
        value: '[a-z0-9]{32}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'forge events that the receiver takes for Mux’s',
      rotate: 'In Settings, Webhooks: delete the endpoint and add it anew.',
      docs: 'https://www.mux.com/docs/core/verify-webhook-signatures',
      examples: [
        {
          before: 'export MUX_WEBHOOK_WEBHOOK_SECRET="',
          secret: ['0grnjv', '80avgzmen9k', 'ws968p9vbwz0u', '94'],
          after: '"\n',
        },
        {
          before: 'ENV MUX_WEBHOOK_WEBHOOK_SECRET ',
          secret: ['haes', 'rl2mup1wq6', 'f2cegfipcf4c', '3szin1'],
          after: '\n',
        },
        {
          before: '  "mux_webhook_webhook_secret": "',
          secret: ['lmusy5', '9573wo2g0o3d', 'jxm2q0x6vo6sn', 'j'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'MUX_WEBHOOK_WEBHOOK_SECRET=your-key-here\n',
        ['MUX_WEBHOOK_WEBHOOK_SECRET=', '05uiv', 'eo', '\n'],
        ['checksum: ', 'way8re', '8kj9r7z8ie7af', 'zebon32z33e', '7m', '\n'],
      ],
    },
    {
      id: 'mux-token-id',
      description: 'The id of a Mux access token.',
      keyed: {
        names: ['mux'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the token',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: 'export MUX_TOKEN_ID="',
          secret: ['db3596', '75-365e-9312', '-d592-3d4e', '376aeabe'],
          after: '"\n',
        },
        {
          before: 'ENV MUX_TOKEN_ID ',
          secret: ['d21c1d', 'bc-3e5f-ca', '42-2d21-9a0a', 'e62cda02'],
          after: '\n',
        },
        {
          before: '  "mux_token_id": "',
          secret: ['7338ba', 'a9-afc8-9b83-', '5f77-70cd5', 'e41e5f1'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'MUX_TOKEN_ID=your-key-here\n',
        ['MUX_TOKEN_ID=', '9fc09', 'af', '\n'],
        ['checksum: ', '3882a', '462-2158-ba1', 'e-204e-c8b3e2', '2f838f', '\n'],
      ],
    },
  ],
  verify: {
    whoami: {
      docs: 'https://www.mux.com/docs/api-reference/system/utilities/whoami',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.mux.com'],
      request: { method: 'GET', path: '/system/v1/whoami', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/data/organization_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/type', equals: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: {
        name: '/data/access_token_name',
        organization: '/data/organization_name',
        environment: '/data/environment_name',
        permissions: '/data/permissions',
      },
      cases: [
        {
          request: 'GET https://api.mux.com/system/v1/whoami',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: '0a1b2c3d' },
          answer: {
            status: 200,
            json: {
              data: {
                access_token_name: 'ci',
                environment_id: 'e1',
                environment_name: 'Production',
                environment_type: 'production',
                organization_id: 'o1',
                organization_name: 'Acme',
                permissions: ['video:read'],
              },
            },
          },
          verdict: 'live',
          facts: { name: 'ci', organization: 'Acme', environment: 'Production', permissions: 'video:read' },
        },
        {
          request: 'GET https://api.mux.com/system/v1/whoami',
          parts: { id: '0a1b2c3d' },
          answer: {
            status: 401,
            json: { error: { type: 'unauthorized', messages: ['Unauthorized request'] } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
