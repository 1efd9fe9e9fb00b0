/** Credentials of Airtable. */

import type { Provider } from '#model/provider';

export default {
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  rules: [
    {
      id: 'airtable-personal-access-token',
      description: 'An Airtable personal access token.',
      regex: String.raw`\b(pat[A-Za-z0-9]{14}\.[0-9a-f]{64})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the bases it was given, as its scopes allow',
      rotate: 'At airtable.com/create/tokens: regenerate or delete the token.',
      examples: [
        {
          before: 'AIRTABLE_TOKEN=',
          secret: [
            'pat',
            'Ti1O6Cu',
            'jdo2Uu8',
            '.',
            '1049f1dba91fd',
            '0f29cb0c902c2',
            '50edc336436aa',
            '66a5b34497cdc',
            'c1ca9a788cf6',
          ],
          after: '\n',
        },
        {
          before: "new Airtable({ apiKey: '",
          secret: [
            'pat',
            '9Mqak8F',
            'Roryrin',
            '.',
            '16212c881b9ca',
            '754244016b70b',
            '047274145b09e',
            '7cd1bcfe07fb4',
            '3a4362a411e3',
          ],
          after: "' })",
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'pat',
            'OvRb2pY',
            'nkz8F7K',
            '.',
            'd0b598414b07d',
            'e60d19e0c5430',
            '19e5dc7c60e7f',
            '3719c0888b272',
            '6da97d9a1707',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'patYourTokenHere.xxxx',
        ['pat', 'PvAuN6P', 'gP90Me7', '.', 'f1d26ff9a8', '0865b279d2'],
      ],
    },
    {
      id: 'airtable-legacy-api-key',
      description: 'An Airtable API key of the old form, switched off in 2024.',
      keyed: { names: ['airtable'], value: 'key[A-Za-z0-9]{14}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing any more: Airtable switched these keys off in February 2024',
      rotate: 'Nothing to revoke; use a personal access token.',
      examples: [
        { before: 'AIRTABLE_API_KEY=', secret: ['key', 'hNaPklN', 'G21M5Zk'], after: '\n' },
        { before: "const airtableKey = '", secret: ['key', 'gBq6qEr', 'fk2q7F0'], after: "';\n" },
      ],
      counterExamples: [
        'AIRTABLE_API_KEY=keyfx********\n',
        'AIRTABLE_API_KEY=your-key-here\n',
        'AIRTABLE_API_KEY=keyfxE3S83\n',
      ],
    },
  ],
} satisfies Provider;
