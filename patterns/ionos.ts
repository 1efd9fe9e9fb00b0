/** Credentials of IONOS. */

import type { Provider } from '#model/provider';

export default {
  name: 'IONOS',
  docs: 'https://developer.hosting.ionos.com/docs/getstarted',
  rules: [
    {
      id: 'ionos-api-key',
      description: 'An API key of IONOS hosting: prefix and secret.',
      keyed: { names: ['ionos'], value: String.raw`[0-9a-f]{32}\.[\w-]{60,100}` },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'change the account’s domains and DNS records',
      rotate: 'At developer.hosting.ionos.com, Keys: delete the key and create another.',
      examples: [
        {
          before: '<string name="ionos_api_key">',
          secret: [
            '68c7b',
            'd78c4f2817ed',
            '01334e9807f2',
            '7d5.l77-S',
            'OT02QoO-Y',
            'kBvfGjTu2',
            'zigsMZtA2gTB',
            'kpDEWPmXZvlp',
            'm7hsWUNeqlg4',
            'EyqR',
          ],
          after: '</string>\n',
        },
        {
          before: 'IONOS_API_KEY=',
          secret: [
            '717c',
            'c597af33a99a',
            '2f7996a177',
            'c1850c.5-PlGx',
            'HHsxk41483F0',
            'yJxEZz77EvDI',
            'ubyrZi7bmQs',
            'qrHO6zgO9H',
            'flTUl2JMx',
          ],
          after: '\n',
        },
        {
          before: "ionos_api_key: '",
          secret: [
            '6a87b',
            'f209b27bad8c',
            '17a699b1b',
            '040ae0.WcH7-i',
            'IdbRtSXwF',
            '0_R0Wr1c1',
            'VMoHThSFCa',
            '3DTfJN3ub',
            'vGojkV41cQlJ',
            'yuhmO-AO',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'IONOS_API_KEY=your-key-here\n',
        ['IONOS_API_KEY=', '1190e0', '8', '\n'],
        [
          'checksum: ',
          'e7286',
          '914edc10be',
          '640e0ddf90ff',
          '735a1.6CVe',
          'EeHsy3IQoa',
          '0nY0hEMm_N',
          'eiUR9VjM9KlpY',
          'u5tPl0boh0',
          'kwdkHmMdnq7',
          'pk',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
