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
          secret: ['pk_', 'eed60b922138', '1fbd02d012e3', '1c42795da0'],
          after: '\n',
        },
        {
          before: 'Authorization: Klaviyo-API-Key ',
          secret: ['pk_', '50a10038f109', 'f4be1d8545d9', '2032ea3a0e'],
          after: '\n',
        },
        {
          before: 'key: ',
          secret: ['pk_', 'jsTyyk', '_', '0782d3b0e851', 'a6c221615c5b', '4d97af7836'],
          after: '\n',
        },
      ],
      counterExamples: ['pk_your_klaviyo_key', ['pk_', '3e8d88f881', '45d61fa840']],
    },
  ],
} satisfies Provider;
