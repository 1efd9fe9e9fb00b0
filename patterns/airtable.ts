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
            'Ti1O6Cujdo2Uu8',
            '.',
            '1049f1dba91fd0f29cb0c902c250edc3',
            '36436aa66a5b34497cdcc1ca9a788cf6',
          ],
          after: '\n',
        },
        {
          before: "new Airtable({ apiKey: '",
          secret: [
            'pat',
            '9Mqak8FRoryrin',
            '.',
            '16212c881b9ca754244016b70b047274',
            '145b09e7cd1bcfe07fb43a4362a411e3',
          ],
          after: "' })",
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'pat',
            'OvRb2pYnkz8F7K',
            '.',
            'd0b598414b07de60d19e0c543019e5dc',
            '7c60e7f3719c0888b2726da97d9a1707',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['patYourTokenHere.xxxx', ['pat', 'PvAuN6PgP90Me7', '.f1d26ff9a8', '0865b279d2']],
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
        { before: 'AIRTABLE_API_KEY=', secret: ['key', 'hNaPklNG21M5Zk'], after: '\n' },
        { before: "const airtableKey = '", secret: ['key', 'gBq6qErfk2q7F0'], after: "';\n" },
      ],
      counterExamples: [
        'AIRTABLE_API_KEY=keyfx********\n',
        'AIRTABLE_API_KEY=your-key-here\n',
        'AIRTABLE_API_KEY=keyfxE3S83\n',
      ],
    },
  ],
} satisfies Provider;
