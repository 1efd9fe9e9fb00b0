/** Credentials of Edamam. */

import type { Provider } from '#model/provider';

export default {
  name: 'Edamam',
  docs: 'https://developer.edamam.com/edamam-docs-recipe-api',
  rules: [
    {
      id: 'edamam-app-key',
      description: 'An application key of Edamam.',
      keyed: { names: ['edamam'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query recipes and nutrition data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      parts: [{ name: 'appId', rule: 'edamam-app-id' }],
      examples: [
        {
          before: ['EDAMAM_APP_ID=', ...['e70a', 'ef8c'], '\n', 'ENV EDAMAM_APP_KEY '].join(''),
          secret: ['9a966', '79685732ff', 'ec2e386c431', 'db99fc'],
          after: '\n',
          parts: { appId: ['e70a', 'ef8c'] },
        },
        {
          before: ['EDAMAM_APP_ID=', ...['2cdb7', 'dc2'], '\n', "edamam_app_key: '"].join(''),
          secret: ['1d6e38', 'ebf75e835917', '9f126678ef99', '59'],
          after: "'\n",
          parts: { appId: ['2cdb', '7dc2'] },
        },
        {
          before: ['EDAMAM_APP_ID=', ...['3d46', 'ad1a'], '\n', 'export EDAMAM_APP_KEY="'].join(''),
          secret: ['62e470', 'b78139a81e844', '5b82b3507', '1e17'],
          after: '"\n',
          parts: { appId: ['3d46', 'ad1a'] },
        },
      ],
      counterExamples: [
        'EDAMAM_APP_KEY=your-key-here\n',
        ['EDAMAM_APP_KEY=', '125a', '729', '\n'],
        ['checksum: ', 'edd60e', 'ff5d481ef7752', '234979ff30aff', '\n'],
      ],
    },
    {
      id: 'edamam-app-id',
      description: 'An application id of Edamam.',
      keyed: {
        names: ['edamam_app_id', 'edamam_id', 'edamam-app-id', 'edamamappid', 'edamamid'],
        value: '[0-9a-f]{8}',
      },
      minEntropy: 1.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the application',
      rotate: 'Delete the application key instead.',
      isPartOnly: true,
      examples: [
        { before: '  "edamam_app_id": "', secret: ['a44576', '42'], after: '",\n' },
        { before: 'export EDAMAM_APP_ID="', secret: ['3fc47', '0e5'], after: '"\n' },
        { before: 'client.set("edamam_app_id", "', secret: ['58a9ce', 'c7'], after: '");\n' },
      ],
      counterExamples: [
        'EDAMAM_APP_ID=your-key-here\n',
        ['EDAMAM_APP_ID=', 'faaf7', '29', '\n'],
        ['checksum: ', 'a55d', 'a894', '\n'],
      ],
    },
  ],
} satisfies Provider;
