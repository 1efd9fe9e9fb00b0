/** Credentials of OOPSpam. */

import type { Provider } from '#model/provider';

export default {
  name: 'OOPSpam',
  docs: 'https://www.oopspam.com/docs/',
  rules: [
    {
      id: 'oopspam-api-key',
      description: 'An OOPSpam API key.',
      keyed: { names: ['oopspam'], value: '[A-Za-z0-9]{32,64}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'check texts for spam on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("oopspam_api_key", "',
          secret: ['Lm2Tz', 'KyCjLmEnm', '2kaVJR9PvOhFQ', '0sPYH'],
          after: '");\n',
        },
        {
          before: '  "oopspam_api_key": "',
          secret: [
            'pt7KTs',
            '7pV7LNQcdsG',
            'm97srSwlqKia',
            'XENzAieNkoZ',
            'T2nQuvbUVu',
            'UXhtcKzsLbs',
            '7Wx',
          ],
          after: '",\n',
        },
        {
          before: "const oopspamApiKey = '",
          secret: ['8WxWR', 'JlzKCza7SNKVc', 'EYTdpjCN1iZnm', 'QYQdWMsplWwj', 'mqQImkPqh', 'ntH24nMWt0zL'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'OOPSPAM_API_KEY=your-key-here\n',
        ['OOPSPAM_API_KEY=', 'GbsF0O', 'u', '\n'],
        ['checksum: ', 'xVc62p', 'GRfX2nqR1', '0vdW2VXwk', 'h2aF98yQ1', '\n'],
      ],
    },
  ],
} satisfies Provider;
