/** Credentials of Telnyx. */

import type { Provider } from '#model/provider';

export default {
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
  rules: [
    {
      id: 'telnyx-api-key',
      description: 'A Telnyx API key.',
      regex: String.raw`\b(KEY0[0-9A-F]{31,33}_[A-Za-z0-9]{20,22})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call and text from the account’s numbers on its bill, and buy numbers',
      rotate: 'At portal.telnyx.com, API Keys: create another, then delete this one.',
      examples: [
        {
          before: 'TELNYX_API_KEY=',
          secret: ['KEY01', 'B1E7E4EE80D', '5E967CA1954', 'C39C1DC40E', '_', '8FVqPg7yYOm', 'RevLJYpS0Y4'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['KEY01', '538EB54D186', 'FEDA7922B1F', '94E25C8906', '_', 'CrZPnBznyiq', 'GLokOo4eSf6'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'telnyx:\n  key: ',
          secret: ['KEY01', '8DE7AAD01FE', '4E3255BBADA', '99BBCA0782', '_', 'N7fZCIG9EGv', 'Mfp5LDGEbNj'],
          after: '\n',
        },
      ],
      counterExamples: ['KEY_xxxxxxxxxxxxx', ['KEY01711B1A56E0', '_abc'], 'TELNYX_API_KEY=YOUR_API_KEY'],
    },
  ],
} satisfies Provider;
