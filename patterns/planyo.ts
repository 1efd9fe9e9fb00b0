/** Credentials of Planyo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Planyo',
  docs: 'https://www.planyo.com/api.php',
  rules: [
    {
      id: 'planyo-api-key',
      description: 'A Planyo API key.',
      keyed: { names: ['planyo'], value: '[A-Za-z0-9]{62}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change reservations and their clients’ data',
      rotate: 'In Planyo, the API page: get a new key.',
      examples: [
        {
          before: '<string name="planyo_api_key">',
          secret: ['1yPWe', 'hSBGjrWucc47h', 'pSeUazn1VQgJY', '0amStRrZE', 'q0GdIfTJwb', 'ILgxC0gl5y', '9T'],
          after: '</string>\n',
        },
        {
          before: 'PLANYO_API_KEY=',
          secret: ['0GmxD', 'nLXngbcmGJ', 'ZjlWU8mkJqHE', 'dcLubWW5ZvoB', 'Sw9eQlnWo9x', 'WT1qth6VW', 'hEF'],
          after: '\n',
        },
        {
          before: "planyo_api_key: '",
          secret: ['lILr', 'eGB7pkKgJv', 'PUHhA1pzbv', 'VPNAFbHvq33E', 'MNuBj8mLK2G4m', 'O8TGEbZhV3HWW'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PLANYO_API_KEY=your-key-here\n',
        ['PLANYO_API_KEY=', '0J9H7H', 'F', '\n'],
        [
          'checksum: ',
          '8RA4o6',
          'EUbxP0zlK',
          'mPXuw5wko0a2',
          'PvLzZuFz7O',
          'wdIaSyUgo5',
          'rJ0dXdmi0voN',
          'QU5',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
