/** Credentials of Qualaroo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Qualaroo',
  docs: 'https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API',
  rules: [
    {
      id: 'qualaroo-api-secret',
      description: 'A Qualaroo API secret.',
      keyed: { names: ['qualaroo'], value: '[A-Za-z0-9+/]{62,64}={0,2}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the answers to the account’s surveys',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'QUALAROO_API_SECRET=',
          secret: ['Rrkg', 'ojrwX9goF', 'pJjKoPaO4Sa', 'R7qQgY2lLb0/', 'xPd+8aPqZXv', '2RSW4cTNDX', '6VhsH='],
          after: '\n',
        },
        {
          before: "const qualarooApiSecret = '",
          secret: [
            'sYLnK',
            '4lYb4cnr+soTO',
            'RK7J728+u0ft7',
            'v/RLIJNyZw',
            'f8ihbzIFj4hHg',
            'D9dQWvD5ZE',
            '==',
          ],
          after: "';\n",
        },
        {
          before: '<string name="qualaroo_api_secret">',
          secret: [
            'AosL',
            'vYOEXmVdba',
            'e4ykUYfhRrw',
            'Y/endsM0Z',
            'alEHYK4pqWfwC',
            'kinHF3iLqS',
            'TYKnB73==',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'QUALAROO_API_SECRET=your-key-here\n',
        ['QUALAROO_API_SECRET=', 'mqhUa', '7P', '\n'],
        [
          'checksum: ',
          '0gqOvG',
          'MyWAgyNx5R',
          'sYAcUYtvGzj',
          'bmZA56rGC',
          'qBU6tDiXboF',
          'JzmSRCAME',
          '4525gL',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
