/** Credentials of Brevo (Sendinblue). */

import type { Provider } from '#model/provider';

export default {
  name: 'Brevo (Sendinblue)',
  docs: 'https://developers.brevo.com/docs/getting-started',
  rules: [
    {
      id: 'brevo-api-key',
      description: 'A Brevo (Sendinblue) API key.',
      regex: String.raw`\b(xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail and texts on the account’s bill and export its contacts',
      rotate: 'At app.brevo.com/settings/keys/api: delete the key and generate another.',
      examples: [
        {
          before: 'BREVO_API_KEY=',
          secret: [
            'xkeysib-',
            'e37eb093645fca191fea5cec9c9665dd',
            '66a13fdb76c50d1cb54f6424e8d8e8fa',
            '-fxteBa4Z',
            '1UNFEy9C',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "api-key: ',
          secret: [
            'xkeysib-',
            'f964aecbdec8d6186641aac0d2de5d98',
            '4105b96ab8370eed6c65189d13b18c42',
            '-qUktD3JX',
            'HpRP6cbJ',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "const apiKey = '",
          secret: [
            'xkeysib-',
            '38fbbf30b2eee87cdec28ba0251255c0',
            '2ea08eb6dd703d926139c14a97b627f9',
            '-s3R06yPU',
            'AZM5uGeC',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'xkeysib-your-api-key',
        ['xkeysib-', '3fcd29948b2c10ee52703c16d6b542ed', '0f2ef95daae2dd171452692985308450'],
      ],
    },
    {
      id: 'brevo-smtp-key',
      description: 'A Brevo (Sendinblue) SMTP key.',
      regex: String.raw`\b(xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains',
      rotate: 'At app.brevo.com/settings/keys/smtp: delete the key and generate another.',
      examples: [
        {
          before: 'SMTP_PASSWORD=',
          secret: [
            'xsmtpsib-',
            '3f9cac96f1e2ca4716a2581cca3f4b7b',
            '297f0885b6f122511c9fc1dd435c741f',
            '-jZRUNiRm',
            'yGb9PBVh',
          ],
          after: '\n',
        },
        {
          before: 'smtp:\n  password: ',
          secret: [
            'xsmtpsib-',
            '4325e88fbd61b96e830a079723ff9d1c',
            '16bcc70338b1d2a83b7bcf038a576313',
            '-em6gTHxr',
            'BebtFDm5',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['xsmtpsib-your-key', ['xsmtpsib-', '37a67c37a3', '6061adf43a']],
    },
  ],
} satisfies Provider;
