/** Credentials of NetSuite. */

import type { Provider } from '#model/provider';

export default {
  name: 'NetSuite',
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  rules: [
    {
      id: 'netsuite-oauth-secret',
      description: 'A part of NetSuite’s token-based authentication: consumer or token, key or secret.',
      keyed: { names: ['netsuite', 'net_suite', 'net-suite', 'suitetalk'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'with the other parts, read and change the company’s books within the token’s role',
      rotate:
        'In Setup, Users/Roles, Access Tokens: revoke the token; in Manage Integrations: reset the credentials of the integration.',
      parts: [{ name: 'host', rule: 'netsuite-host' }],
      examples: [
        {
          before: [
            'NETSUITE_HOST=',
            ...['62201', '.suitetalk.ne', 'tsuite.com'],
            '\n',
            'client.set("netsuite_oauth_secret", "',
          ].join(''),
          secret: [
            '0e5e',
            'fd9da9c61',
            '93f55ec05',
            '70bbcc409',
            'aacff1363744',
            '4cf32f2d40f8',
            'dcdf601ee',
          ],
          after: '");\n',
          parts: { host: ['62201.', 'suitetalk.net', 'suite.com'] },
        },
        {
          before: [
            'NETSUITE_HOST=',
            ...['5680', '9.restlets.', 'api.netsuite.', 'com'],
            '\n',
            '  "netsuite_oauth_secret": "',
          ].join(''),
          secret: ['3ff3f3', '4a816a8878', '4853310f0dfa0', 'aa2c4a6d5c9b5', '5429ae13e12b4', 'd861ce16d'],
          after: '",\n',
          parts: { host: ['56809.', 'restlets.', 'api.netsui', 'te.com'] },
        },
        {
          before: [
            'NETSUITE_HOST=',
            ...['68782', '-sb19.restle', 'ts.netsuite.', 'com'],
            '\n',
            "const netsuiteOauthSecret = '",
          ].join(''),
          secret: [
            '64a9c1',
            'b9d2ea7ae',
            'd75a13b9d',
            '9b6f2fb706',
            '61b91b11f8',
            'f4fdf75f7fb2',
            'e99244f7',
          ],
          after: "';\n",
          parts: { host: ['68782', '-sb19.restle', 'ts.netsuite.c', 'om'] },
        },
      ],
      counterExamples: [
        'NETSUITE_OAUTH_SECRET=your-key-here\n',
        ['NETSUITE_OAUTH_SECRET=', 'e0b09', '2d', '\n'],
        [
          'checksum: ',
          'a90f',
          'b4b3e353a',
          '76b7bb73a70',
          '56b42ebddf37',
          '7effb82b74640',
          '8d40e89081d',
          'bba4',
          '\n',
        ],
      ],
    },
    {
      id: 'netsuite-host',
      description: 'The address of a NetSuite account.',
      regex: String.raw`\b([0-9]{5,8}(?:-sb[0-9]{1,2}|-rp[0-9]{1,2})?\.(?:suitetalk\.api|restlets\.api|suitetalk|restlets|app)\.netsuite\.com)\b`,
      minEntropy: 2,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'client.set("netsuite_host", "',
          secret: ['78084', '-rp2.app.net', 'suite.com'],
          after: '");\n',
        },
        {
          before: '  "netsuite_host": "',
          secret: ['047816', '57-sb25.suite', 'talk.api.net', 'suite.com'],
          after: '",\n',
        },
        {
          before: "const netsuiteHost = '",
          secret: ['679754', '1-sb74.sui', 'tetalk.ap', 'i.netsuite', '.com'],
          after: "';\n",
        },
      ],
      counterExamples: ['NETSUITE_HOST=your-key-here\n', ['NETSUITE_HOST=', '602829', '.', '\n']],
    },
  ],
} satisfies Provider;
