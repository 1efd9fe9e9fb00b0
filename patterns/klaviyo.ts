/** Credentials of Klaviyo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  rules: [
    {
      id: 'klaviyo-private-key',
      description: 'A Klaviyo private API key.',
      regex: String.raw`\b(pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34})\b`,
      minEntropy: 3.3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'export and change customer profiles, and send campaigns, as its scopes allow',
      rotate:
        'At klaviyo.com/settings/account/api-keys: delete the key and create another with fewer scopes.',
      examples: [
        {
          before: 'KLAVIYO_API_KEY=',
          secret: ['pk_', 'eed60b9221381fbd0', '2d012e31c42795da0'],
          after: '\n',
        },
        {
          before: 'Authorization: Klaviyo-API-Key ',
          secret: ['pk_', '50a10038f109f4be1', 'd8545d92032ea3a0e'],
          after: '\n',
        },
        { before: 'key: ', secret: ['pk_jsTyyk_', '0782d3b0e851a6c22', '1615c5b4d97af7836'], after: '\n' },
      ],
      counterExamples: ['pk_your_klaviyo_key', ['pk_3e8d88f881', '45d61fa840']],
    },
  ],
} satisfies Provider;
