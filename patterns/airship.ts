/** Credentials of Airship. */

import type { Provider } from '#model/provider';

export default {
  name: 'Airship',
  docs: 'https://www.airship.com/docs/developer/rest-api/ua/introduction/',
  rules: [
    {
      id: 'airship-master-secret',
      description: 'The master secret of an Airship (Urban Airship) project.',
      keyed: {
        names: [
          'airship_master_secret',
          'urbanairship_master_secret',
          'urban_airship_master_secret',
          'airshipmastersecret',
          'urbanairshipmastersecret',
          'airship_secret',
          'urban_airship_secret',
          'airship-master-secret',
          'mastersecret',
          'master_secret',
          'productionappsecret',
          'productionmastersecret',
          'developmentmastersecret',
          'airshipsecret',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send pushes to every device of the app and read its audience',
      rotate: 'In the dashboard, project configuration: have the master secret reset.',
      verify: 'segments',
      parts: [{ name: 'appKey', rule: 'airship-app-key', isRequired: true }],
      examples: [
        {
          before: [
            'AIRSHIP_APP_KEY=',
            ...['TpABA', 'AMP3PI3d4Z', 'kw4AtwE'],
            '\n',
            "const airshipMasterSecret = '",
          ].join(''),
          secret: ['KsEMX', 'SjloV2gvS-li', 'aBiS6'],
          after: "';\n",
          parts: { appKey: ['TpABA', 'AMP3PI3d4Z', 'kw4AtwE'] },
        },
        {
          before: [
            'AIRSHIP_APP_KEY=',
            ...['_eVHrO', 'UsSuNasazZ', '6i7yVF'],
            '\n',
            'client.set("airship_master_secret", "',
          ].join(''),
          secret: ['Gd_8XT', 'lT2PuC4Fqc5La', 'iFE'],
          after: '");\n',
          parts: { appKey: ['_eVHrO', 'UsSuNasaz', 'Z6i7yVF'] },
        },
        {
          before: [
            'AIRSHIP_APP_KEY=',
            ...['c45ARN', 'HQf0NmYMc2H', 'ad9BV'],
            '\n',
            'AIRSHIP_MASTER_SECRET=',
          ].join(''),
          secret: ['9sI1-N', 'kQLCl4N9eo', 'wymh8o'],
          after: '\n',
          parts: { appKey: ['c45AR', 'NHQf0NmYMc2Ha', 'd9BV'] },
        },
      ],
      counterExamples: [
        'AIRSHIP_MASTER_SECRET=your-key-here\n',
        ['AIRSHIP_MASTER_SECRET=', '4D4x', 'eXm', '\n'],
        ['checksum: ', 'cAWugl', 'cCDTES8CdX82l', 'EXt', '\n'],
      ],
    },
    {
      id: 'airship-app-key',
      description: 'The key of an Airship (Urban Airship) project. In every app.',
      keyed: {
        names: [
          'airship_app_key',
          'urbanairship_app_key',
          'urban_airship_app_key',
          'airshipappkey',
          'urbanairshipappkey',
          'airship_key',
          'urban_airship_key',
          'airship-app-key',
          'productionappkey',
          'developmentappkey',
          'airshipkey',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the project',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        { before: "airship_app_key: '", secret: ['8g6Kgv', 'm7N6LEqti', '8L7dSlt'], after: "'\n" },
        {
          before: '<string name="airship_app_key">',
          secret: ['PotXG', '6qqXgBHUrjN0B', 'B1hg'],
          after: '</string>\n',
        },
        { before: 'ENV AIRSHIP_APP_KEY ', secret: ['PMOiR', 'J-Aw_AIzM', 'i875YHxX'], after: '\n' },
      ],
      counterExamples: [
        'AIRSHIP_APP_KEY=your-key-here\n',
        ['AIRSHIP_APP_KEY=', '2h3W84', 'l', '\n'],
        ['checksum: ', 'XlEBi9', 'YEt97VS3h', 'QFhmmK3', '\n'],
      ],
    },
  ],
  verify: {
    segments: {
      docs: 'https://www.airship.com/docs/developer/rest-api/ua/operations/segments/',
      effect: 'none',
      hosts: ['go.urbanairship.com', 'go.airship.eu'],
      request: {
        method: 'GET',
        path: '/api/segments',
        query: { limit: '1' },
        basic: ['{appKey}', '{secret}'],
        headers: { accept: 'application/vnd.urbanairship+json; version=3' },
      },
      clauses: [
        { status: 200, json: { pointer: '/segments' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://go.urbanairship.com/api/segments?limit=1',
          headers: { authorization: 'Basic {appKey}:{secret}' },
          parts: { appKey: 'exampleKey' },
          answer: { status: 200, json: { segments: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://go.urbanairship.com/api/segments?limit=1',
          parts: { appKey: 'exampleKey' },
          answer: { status: 401, json: { ok: false, error: 'Unauthorized', error_code: 40101 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
