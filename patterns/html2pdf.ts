/** Credentials of html2pdf.app. */

import type { Provider } from '#model/provider';

export default {
  name: 'html2pdf.app',
  docs: 'https://html2pdf.app/documentation/',
  rules: [
    {
      id: 'html2pdf-api-key',
      description: 'An html2pdf.app API key.',
      keyed: { names: ['html2pdf'], value: '[A-Za-z0-9]{64}', isCommonWord: true },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'make PDFs on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "html2pdf_api_key": "',
          secret: [
            'WKB13q',
            'gxON1ltR7LIE6',
            'tQuq49SfPHGE',
            't54LtSl6QvUn',
            '5n6DY4txD',
            'Az0fapOvjdp',
            'w',
          ],
          after: '",\n',
        },
        {
          before: 'export HTML2PDF_API_KEY="',
          secret: [
            'UaVO',
            'ghzpAKAdZk',
            'XENevOpUYy1E',
            'vDt0YjYXw',
            'IpO2R6u1LQ7bQ',
            'SdqjwruGOibD',
            'ojyX',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("html2pdf_api_key", "',
          secret: ['ezh1O', 'PkzzSqtEWboQ7', '7OzM932Cs5mBU', 'VMBjf2ZRV5z', 'c5KyaJ6ldvh', '38NInAHG9WE'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'HTML2PDF_API_KEY=your-key-here\n',
        ['HTML2PDF_API_KEY=', 'Dfsy4', 'nw', '\n'],
        [
          'checksum: ',
          'UH57',
          'SgYiGeYsFTGeS',
          'AiYXxSqqtF5N2',
          'EcrEOpYHQy03t',
          'VrJ7raE2j8i',
          'Cw4gxMSqy',
          'f',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
