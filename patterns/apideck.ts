/** Credentials of Apideck. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apideck',
  docs: 'https://developers.apideck.com/get-started',
  rules: [
    {
      id: 'apideck-api-key',
      description: 'An Apideck API key.',
      regex: String.raw`\b(sk_(?:live|test)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[A-Za-z0-9]{15,24})(?:[^A-Za-z0-9]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write, in the CRM, accounting and HR systems that the owner’s customers connected',
      rotate: 'In the Apideck dashboard, Configuration, API keys: rotate the key.',
      examples: [
        {
          before: 'APIDECK_API_KEY=',
          secret: [
            'sk_t',
            'est_ad5119',
            '31-79dd-f87',
            '6-d35e-7f45a',
            'c022c42-GWW7',
            'sKWyEiI5sqkrx',
            'KsC1',
          ],
          after: '\n',
        },
        {
          before: "const apideckApiKey = '",
          secret: [
            'sk_te',
            'st_d74f97a8',
            '-5902-5165-2f',
            '18-ae2485',
            '27f516-zz7MA',
            'pvFCXiLFI5EN',
            'lgHQ',
          ],
          after: "';\n",
        },
        {
          before: '<string name="apideck_api_key">',
          secret: [
            'sk_t',
            'est_d374eadb-',
            '5e03-163b-c26',
            '3-5823f55',
            '88032-77L',
            'wX6EppKM0VXHZ',
            'lApS',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: ['APIDECK_API_KEY=your-key-here\n', ['APIDECK_API_KEY=', 'sk_li', 've', '\n']],
    },
  ],
} satisfies Provider;
