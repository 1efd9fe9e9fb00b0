/** Credentials of Autodesk Platform Services. */

import type { Provider } from '#model/provider';

export default {
  name: 'Autodesk Platform Services',
  docs: 'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/',
  rules: [
    {
      id: 'autodesk-client-secret',
      description: 'The client secret of an app of Autodesk Platform Services (Forge).',
      keyed: {
        names: [
          'aps_client_secret',
          'forge_client_secret',
          'autodesk_client_secret',
          'autodesk_secret',
          'forgeclientsecret',
          'apsclientsecret',
          'autodeskclientsecret',
          'forge_secret',
          'aps-client-secret',
          'forge-client-secret',
          'autodesk',
          'forgesecret',
        ],
        value: '[A-Za-z0-9]{64}|[A-Za-z0-9]{16}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and write the designs and models that the app may open',
      rotate: 'In the APS developer portal, app: regenerate the client secret.',
      parts: [{ name: 'id', rule: 'autodesk-client-id', isRequired: true }],
      examples: [
        {
          before: [
            'APS_CLIENT_ID=',
            ...['PezjDf', 'fbPhMxLQP5UN', 'BBGQ55qw9', 'zZAWdtp4raup', 'YPFdNU0hr'],
            '\n',
            'client.set("aps_client_secret", "',
          ].join(''),
          secret: ['EtdHwZ', 'q8GmCi0yaNms', 'mOUzsr5G7MWn6', 'lvkKAADnpS6', 'nq4OYMYi0hZG5', 'xrmQA6AuS'],
          after: '");\n',
          parts: { id: ['PezjDf', 'fbPhMxLQP5U', 'NBBGQ55qw9z', 'ZAWdtp4raup', 'YPFdNU0hr'] },
        },
        {
          before: [
            'APS_CLIENT_ID=',
            ...['mH8N', 'EJtfq04pp', '4sUBEf5No', 'e9GyYyHgPnb1f', 'CvPZDu1r2Yh', 'Lw'],
            '\n',
            '  "aps_client_secret": "',
          ].join(''),
          secret: ['e1Y4Ok', 'xJIxHC3eMs'],
          after: '",\n',
          parts: { id: ['mH8NE', 'Jtfq04pp4sUB', 'Ef5Noe9GyYyHg', 'Pnb1fCvPZD', 'u1r2YhLw'] },
        },
        {
          before: [
            'APS_CLIENT_ID=',
            ...['N948', 'TsvztH2lSQ9Pp', 'h5s9FwObU', '3k5mfCKqxmo', 'AgT4YrrJMf', 'w'],
            '\n',
            "const apsClientSecret = '",
          ].join(''),
          secret: [
            'o1rr',
            'zWSGZhZD4',
            'LH8YCpnH3Dl',
            'anCRVAAR1gVFe',
            'CesT1r5LEeR',
            'MCgdaYe6S',
            'Ah1an9V',
          ],
          after: "';\n",
          parts: { id: ['N948', 'TsvztH2lSQ9', 'Pph5s9FwOb', 'U3k5mfCKqxm', 'oAgT4YrrJ', 'Mfw'] },
        },
      ],
      counterExamples: [
        'APS_CLIENT_SECRET=your-key-here\n',
        ['APS_CLIENT_SECRET=', 'u4uRQA', 'R', '\n'],
        ['checksum: ', 'FFjXlg', 'vYvF5Rlini', '\n'],
      ],
    },
    {
      id: 'autodesk-client-id',
      description: 'The client id of an app of Autodesk Platform Services (Forge): the name of the pair.',
      keyed: {
        names: [
          'aps_client_id',
          'forge_client_id',
          'autodesk_client_id',
          'forgeclientid',
          'apsclientid',
          'autodeskclientid',
          'forge_id',
          'aps-client-id',
          'forge-client-id',
          'autodesk',
          'forgeid',
        ],
        value: '[A-Za-z0-9]{48}|[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: "const apsClientId = '",
          secret: ['kbEz', 'fus2b45wf', 'Dtdede6RB', 'KzRsh18n68'],
          after: "';\n",
        },
        {
          before: 'client.set("aps_client_id", "',
          secret: ['kmorsw', 'eNeOoXe2td', '1bVOsbfm2cGuj', 'mJx'],
          after: '");\n',
        },
        { before: 'APS_CLIENT_ID=', secret: ['ZPs2', 'aU2y2CQy6wYm', '0BnZsE6UR0', '5tnYPE'], after: '\n' },
      ],
      counterExamples: [
        'APS_CLIENT_ID=your-key-here\n',
        ['APS_CLIENT_ID=', '9nkccl', 'r', '\n'],
        ['checksum: ', 'tpcTLz', '9QR0sHQck2jDh', 'YvhWHp7dhEp', 'rA', '\n'],
      ],
    },
  ],
} satisfies Provider;
