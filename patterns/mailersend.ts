/** Credentials of MailerSend. */

import type { Provider } from '#model/provider';

export default {
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/general.html#authentication',
  rules: [
    {
      id: 'mailersend-api-token',
      description: 'A MailerSend API token.',
      regex: String.raw`\b(mlsn\.[0-9a-f]{64})\b`,
      minEntropy: 3.7,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read what was sent, as its scopes allow',
      rotate: 'At app.mailersend.com/api-tokens: delete the token and generate another.',
      examples: [
        {
          before: 'MAILERSEND_API_KEY=',
          secret: [
            'mlsn.',
            '4a49942f98064',
            '190a5c324fe17',
            'ec8d662ea6c00',
            'f92d06f6b98fa',
            'aff8156d0749',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'mlsn.',
            '61064a3284025',
            '2bbfe8679b442',
            'f968278ab68c1',
            '7bc89aba604c7',
            '66bf7a0910e0',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['mlsn.your_token', ['mlsn.', '08e9056c37', 'b07fbf50d4']],
    },
  ],
} satisfies Provider;
