/** Credentials of Smarty (SmartyStreets). */

import type { Provider } from '#model/provider';

export default {
  name: 'Smarty (SmartyStreets)',
  docs: 'https://www.smarty.com/docs/cloud/authentication',
  rules: [
    {
      id: 'smarty-auth-token',
      description: 'A Smarty auth token.',
      keyed: {
        names: [
          'smartystreets',
          'smarty_streets',
          'smarty_auth',
          'smarty-auth',
          'smartyauth',
          'smarty_token',
          'smarty_secret',
        ],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3.2,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'look up addresses on the owner’s plan',
      rotate: 'In the Smarty account, API keys: delete the secret key and create another.',
      parts: [{ name: 'id', rule: 'smarty-auth-id' }],
      examples: [
        {
          before: [
            'SMARTYSTREETS_AUTH_ID=',
            ...['7910', 'ec38-7865-e42', '0-0c6c-ca6', '900ad59d3'],
            '\n',
            "const smartystreetsAuthToken = '",
          ].join(''),
          secret: ['NyojM', 'pdy9WhBU51aX', 'MC3'],
          after: "';\n",
          parts: { id: ['7910', 'ec38-7865-e', '420-0c6c-c', 'a6900ad59d', '3'] },
        },
        {
          before: [
            'SMARTYSTREETS_AUTH_ID=',
            ...['fa75', '3475-07f9', '-3ca3-d4d2', '-0ab463c1b2', '70'],
            '\n',
            'client.set("smartystreets_auth_token", "',
          ].join(''),
          secret: ['rGTtG', 'GBX8KYtCMpi', 'BZ1e'],
          after: '");\n',
          parts: { id: ['fa7534', '75-07f9-3ca3', '-d4d2-0ab4', '63c1b270'] },
        },
        {
          before: [
            'SMARTYSTREETS_AUTH_ID=',
            ...['3d5c', '2e1c-a933-', '6818-eb41-7', '870d1390c10'],
            '\n',
            'SMARTYSTREETS_AUTH_TOKEN=',
          ].join(''),
          secret: ['xcJp5F', 'cXsuKW1kV', 'raBNn'],
          after: '\n',
          parts: { id: ['3d5c2e', '1c-a933-6818-', 'eb41-7870d', '1390c10'] },
        },
      ],
      counterExamples: [
        'SMARTYSTREETS_AUTH_TOKEN=your-key-here\n',
        ['SMARTYSTREETS_AUTH_TOKEN=', 'eF115', 'JB', '\n'],
        ['checksum: ', 'TULKxx', '9tN5Nm6dsN27P', '8', '\n'],
      ],
    },
    {
      id: 'smarty-auth-id',
      description: 'A Smarty auth id.',
      keyed: {
        names: ['smartystreets', 'smarty_streets', 'smarty_auth', 'smarty-auth', 'smartyauth', 'smarty_id'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the secret key',
      rotate: 'It is no secret: replace the auth token.',
      isPartOnly: true,
      examples: [
        {
          before: '  "smartystreets_auth_id": "',
          secret: ['fe01', '49eb-36db-6', '1a2-d5f9-a41', '94925adf3'],
          after: '",\n',
        },
        {
          before: 'export SMARTYSTREETS_AUTH_ID="',
          secret: ['2769', 'e595-1dce-7fd', '5-73f1-04', '7bc4499234'],
          after: '"\n',
        },
        {
          before: 'client.set("smartystreets_auth_id", "',
          secret: ['16487', '1ef-d502-c', 'b85-e480-', 'a2c988e62428'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SMARTYSTREETS_AUTH_ID=your-key-here\n',
        ['SMARTYSTREETS_AUTH_ID=', 'c152f', '77', '\n'],
        ['checksum: ', '76ace3', '74-416e-40', '52-7ceb-f3', 'e46a94a06a', '\n'],
      ],
    },
  ],
} satisfies Provider;
