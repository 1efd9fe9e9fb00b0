/** Credentials of fal. */

import type { Provider } from '#model/provider';

export default {
  name: 'fal',
  docs: 'https://docs.fal.ai/authentication/key-based/',
  rules: [
    {
      id: 'fal-api-key',
      description: 'An API key of fal.',
      keyed: {
        names: ['fal_key', 'fal_api', 'fal-key', 'fal.ai', 'falkey', 'fal_ai', 'falai'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models at the account’s cost',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("fal_key", "',
          secret: [
            '04f84',
            'eb5-ed02-a67',
            'e-19fa-54',
            'a58931879',
            '0:746b12fd',
            'd8e41cf23',
            '10acb0179de',
            '781c',
          ],
          after: '");\n',
        },
        {
          before: '  "fal_key": "',
          secret: [
            '8950',
            '6557-9832-e',
            'c2a-2bfa-',
            'bbc4f9697',
            '1ef:d2af10b',
            '261030e819e5',
            '014e0b5cf4',
            'ff5',
          ],
          after: '",\n',
        },
        {
          before: "const falKey = '",
          secret: [
            '89b1',
            'e00d-534e-bd1',
            '6-c1b1-bb',
            'dcabc0391f:',
            'bd840ec55',
            '95dd945c2be',
            '2d0f39bb6',
            '60f',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'FAL_KEY=your-key-here\n',
        ['FAL_KEY=', '4060', 'c4f', '\n'],
        [
          'checksum: ',
          '0e4c',
          '24c0-bde4',
          '-f96a-0cb',
          'c-1f6e024042f',
          '7:09303feb2',
          '4b6670a378b4c',
          'a727c8a8c1',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
