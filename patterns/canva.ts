/** Credentials of Canva. */

import type { Provider } from '#model/provider';

export default {
  name: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  rules: [
    {
      id: 'canva-client-secret',
      description: 'The client secret of a Canva integration.',
      keyed: {
        names: ['canva', 'client_secret', 'clientsecret', 'client-secret'],
        value: 'cnvca[A-Za-z0-9_-]{40,60}',
      },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange users’ login codes for tokens that read and change their designs',
      rotate: 'In the Canva developer portal, integration, Configuration: generate another secret.',
      examples: [
        {
          before: "canva_client_secret: '",
          secret: ['cnvc', 'asqpyRzqsL4', 'hfAPi8Gyvte', 'he1skjO5xe', 'l_MWiXQY-'],
          after: "'\n",
        },
        {
          before: '<string name="canva_client_secret">',
          secret: ['cnvcaR', 'Js4P-7LgD', 'JBNGeBZAZxWO', 'iRVwAeMhDpea', 'TnWExQ'],
          after: '</string>\n',
        },
        {
          before: 'ENV CANVA_CLIENT_SECRET ',
          secret: [
            'cnvca',
            '9XaEBJvYf2sfW',
            'LYb59iAHN0g',
            'X100_6R5sdXN',
            'B5fYwCYOEBKq',
            'ccjgf6gMQE',
            'DY',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'CANVA_CLIENT_SECRET=your-key-here\n',
        ['CANVA_CLIENT_SECRET=', 'cnvcao', 'A', '\n'],
        ['checksum: ', 'cnvca', 'KlMHFflmvGqFq', 'UcI8ytHVD1W', '87R-QZwjVPrZ', 'm8OcrENoq', '\n'],
      ],
    },
  ],
} satisfies Provider;
