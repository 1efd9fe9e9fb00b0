/** Credentials of Nutritionix. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nutritionix',
  docs: 'https://docx.syndigo.com/developers/docs/nutritionix-api-guide',
  rules: [
    {
      id: 'nutritionix-app-key',
      description: 'A Nutritionix application key.',
      keyed: { names: ['nutritionix', 'nutrition_ix'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up foods on the owner’s quota',
      rotate: 'At developer.nutritionix.com, API keys: create another, delete this one.',
      parts: [{ name: 'id', rule: 'nutritionix-app-id' }],
      examples: [
        {
          before: ['NUTRITIONIX_APP_ID=', ...['44062', '59b'], '\n', 'ENV NUTRITIONIX_APP_KEY '].join(''),
          secret: ['5beff9', 'd1ed8a5a87829', 'a563b9fc80bc', 'e'],
          after: '\n',
          parts: { id: ['44062', '59b'] },
        },
        {
          before: ['NUTRITIONIX_APP_ID=', ...['0770be', '8d'], '\n', "nutritionix_app_key: '"].join(''),
          secret: ['129617', '96273cbb7693f', '39cad2baf1', '8a7'],
          after: "'\n",
          parts: { id: ['0770b', 'e8d'] },
        },
        {
          before: ['NUTRITIONIX_APP_ID=', ...['dba0', 'f603'], '\n', 'export NUTRITIONIX_APP_KEY="'].join(''),
          secret: ['f559c', '71050cfb04de', 'c40df1ea1262', '0cb'],
          after: '"\n',
          parts: { id: ['dba0f', '603'] },
        },
      ],
      counterExamples: [
        'NUTRITIONIX_APP_KEY=your-key-here\n',
        ['NUTRITIONIX_APP_KEY=', '7b1a9', '70', '\n'],
        ['checksum: ', '9bd7', 'ce69a0e70e', '18421cd8526', 'ebacf36', '\n'],
      ],
    },
    {
      id: 'nutritionix-app-id',
      description: 'The application id of Nutritionix.',
      keyed: { names: ['nutritionix', 'nutrition_ix'], value: '[0-9a-f]{8}' },
      minEntropy: 1.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the application',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: '  "nutritionix_app_id": "', secret: ['78319d', '87'], after: '",\n' },
        { before: 'export NUTRITIONIX_APP_ID="', secret: ['860a0a', 'b0'], after: '"\n' },
        { before: 'client.set("nutritionix_app_id", "', secret: ['24bf78', 'da'], after: '");\n' },
      ],
      counterExamples: [
        'NUTRITIONIX_APP_ID=your-key-here\n',
        ['NUTRITIONIX_APP_ID=', '79e78c', '2', '\n'],
        ['checksum: ', '943e', 'f12f', '\n'],
      ],
    },
  ],
} satisfies Provider;
