/** Credentials of LoginRadius. */

import type { Provider } from '#model/provider';

export default {
  name: 'LoginRadius',
  docs: 'https://www.loginradius.com/docs/api/v2/getting-started/get-api-key-and-secret/',
  rules: [
    {
      id: 'loginradius-api-secret',
      description: 'The API secret of a LoginRadius site.',
      keyed: {
        names: [
          'loginradius_secret',
          'loginradius_api_secret',
          'loginradius-secret',
          'loginradius-api-secret',
          'loginradiussecret',
          'loginradiusapisecret',
          'loginradius.apisecret',
          'loginradius.secret',
          'lr_api_secret',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change all user accounts of the site',
      rotate: 'In the Admin Console, Configuration, API Credentials: reset the secret.',
      parts: [{ name: 'key', rule: 'loginradius-api-key' }],
      examples: [
        {
          before: [
            'LOGINRADIUS_KEY=',
            ...['f28c17', 'b9-b470-1b', 'db-b8be-2a78', 'f9f7d442'],
            '\n',
            'ENV LOGINRADIUS_SECRET ',
          ].join(''),
          secret: ['ae8e4', 'ff9-c9c1-9', 'd75-09bb-4', '54219888f8b'],
          after: '\n',
          parts: { key: ['f28c', '17b9-b470-1bd', 'b-b8be-2a78', 'f9f7d442'] },
        },
        {
          before: [
            'LOGINRADIUS_KEY=',
            ...['74eddd', '04-cfa2-ea', 'a0-1df3-011f6', 'fda2935'],
            '\n',
            "loginradius_secret: '",
          ].join(''),
          secret: ['4ac6b', 'e51-350c-2', 'bce-ec1e-1ad', '586a06d01'],
          after: "'\n",
          parts: { key: ['74ed', 'dd04-cfa2-', 'eaa0-1df3', '-011f6fda29', '35'] },
        },
        {
          before: [
            'LOGINRADIUS_KEY=',
            ...['76058', '161-9192-8', 'cf2-a7f2-8', '86640f91b2f'],
            '\n',
            'export LOGINRADIUS_SECRET="',
          ].join(''),
          secret: ['ee16b', '7d3-fd2a-', '8ac0-3cdd-e', '4a431e8e6', '61'],
          after: '"\n',
          parts: { key: ['760581', '61-9192-8cf', '2-a7f2-88664', '0f91b2f'] },
        },
      ],
      counterExamples: [
        'LOGINRADIUS_SECRET=your-key-here\n',
        ['LOGINRADIUS_SECRET=', '58d2b3', '9', '\n'],
        ['checksum: ', '08699', '6ee-eb66-', '78b7-f722-', '9afb64ddf4f0', '\n'],
      ],
    },
    {
      id: 'loginradius-api-key',
      description: 'The API key of a LoginRadius site. It stands in pages.',
      keyed: {
        names: [
          'loginradius_key',
          'loginradius_api_key',
          'loginradius-key',
          'loginradius-api-key',
          'loginradiuskey',
          'loginradiusapikey',
          'lr_api_key',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the site',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'key',
      isPartOnly: true,
      examples: [
        {
          before: 'LOGINRADIUS_KEY=',
          secret: ['3786d5', '08-c8aa-0d', '61-99cf-60f', '654f40ade'],
          after: '\n',
        },
        {
          before: "const loginradiusKey = '",
          secret: ['aad01', '0df-28e6-b1cc', '-7e92-a196e2b', '81397'],
          after: "';\n",
        },
        {
          before: '<string name="loginradius_key">',
          secret: ['3b8d2b', '6b-bca6-3', 'b9d-b323-5724', '07c8ea48'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'LOGINRADIUS_KEY=your-key-here\n',
        ['LOGINRADIUS_KEY=', '08ab8', '09', '\n'],
        ['checksum: ', '0704', '2005-9c6a', '-a390-8497-4d', '55ffb10c98', '\n'],
      ],
    },
  ],
} satisfies Provider;
