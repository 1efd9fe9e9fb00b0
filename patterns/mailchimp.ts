/** Credentials of Mailchimp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  rules: [
    {
      id: 'mailchimp-api-key',
      description: 'A Mailchimp API key.',
      regex: String.raw`\b([0-9a-f]{32}-us[0-9]{1,2})\b`,
      keywords: ['-us'],
      minEntropy: 3.2,
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and export the audience, and send campaigns to it',
      rotate: 'At admin.mailchimp.com/account/api: revoke the key and create another.',
      docs: 'https://mailchimp.com/help/about-api-keys/',
      examples: [
        {
          before: 'MAILCHIMP_API_KEY=',
          secret: ['fea84a884c3', '03332bcf063', 'f6c67cc2a9', '-us14'],
          after: '\n',
        },
        {
          before: 'API_KEY = "',
          secret: ['57b3d8945ea', '5256e1fb67a', '8a98281e07', '-us14'],
          after: '"\n',
        },
        {
          before: '{"mailchimp": "',
          secret: ['88bb8a30177', '7e59ee62e60', '5eedb612bf', '-us14'],
          after: '"}',
        },
      ],
      counterExamples: [
        'MAILCHIMP_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-us1',
        ['50c9228619bf856', 'e49d74606f73127', '-us14'],
        ['e820336b759', '40a5cf5d8d0', '5132573af3', '-use'],
      ],
    },
  ],
} satisfies Provider;
