/** Credentials of Kraken. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kraken',
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  rules: [
    {
      id: 'kraken-private-key',
      description: 'The private half of a Kraken API key.',
      keyed: { names: ['kraken'], value: '[A-Za-z0-9+/]{86}==' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade, and with its permissions withdraw, the coins of the account',
      rotate:
        'At kraken.com, Settings, API: delete the key and create another without "Withdraw", with IP allowlisting.',
      parts: [{ name: 'key', rule: 'kraken-api-key' }],
      verify: 'balance',
      examples: [
        {
          before:
            'KRAKEN_API_KEY=' +
            'LuB0WoVOhoAi41' +
            'QxcACIdQ9tl+DB' +
            '0gK6KLySVteIx7' +
            'XToEdtUFtg9hXc' +
            '\nKRAKEN_PRIVATE_KEY=',
          secret: [
            'V2wMN1rnHSlgg7h',
            'Q9D/rl2VDTSWXoC',
            'wW25Hz3ELvwZbls',
            't06mDcJzfYEeRCk',
            'QaLGT/bl4cBjcCM',
            'QJ9feEQnq+d',
            '==',
          ],
          after: '\n',
          parts: { key: ['LuB0WoVOhoAi41', 'QxcACIdQ9tl+DB', '0gK6KLySVteIx7', 'XToEdtUFtg9hXc'] },
        },
        {
          before: '{"krakenSecret": "',
          secret: [
            'bZSyCwgAR1sMpUw',
            'zd/G0LjQVMz2wQX',
            'eCPzcZcZqLdDfxu',
            '3fGus3JZff3rtog',
            'sqfYa863Ex4lObf',
            'nVrTjNT3R1f',
            '==',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        [
          'KRAKEN_API_KEY=',
          'LuB0WoVOhoAi41',
          'QxcACIdQ9tl+DB',
          '0gK6KLySVteIx7',
          'XToEdtUFtg9hXc',
          '\nKRAKEN_PRIVATE_KEY=',
          'JodL********\n',
        ],
        [
          'KRAKEN_API_KEY=',
          'LuB0WoVOhoAi41',
          'QxcACIdQ9tl+DB',
          '0gK6KLySVteIx7',
          'XToEdtUFtg9hXc',
          '\nKRAKEN_PRIVATE_KEY=',
          'your-key-here\n',
        ],
        [
          'KRAKEN_API_KEY=',
          'LuB0WoVOhoAi41',
          'QxcACIdQ9tl+DB',
          '0gK6KLySVteIx7',
          'XToEdtUFtg9hXc',
          '\nKRAKEN_PRIVATE_KEY=',
          'JodL6ECjWOeI3Sm',
          'ZQnQZjHkL+VdJQQ',
          'ss2AEyJJt3vo2',
          '\n',
        ],
      ],
    },
    {
      id: 'kraken-api-key',
      description: 'A Kraken API key: the name of the pair.',
      keyed: {
        names: ['kraken_api_key', 'krakenapikey', 'kraken_key', 'kraken-api-key', 'kraken_public_key'],
        value: '[A-Za-z0-9+/]{56}',
      },
      minEntropy: 4,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'KRAKEN_API_KEY=',
          secret: ['lS38Rk8BD6H3/b', 'GFFZOpcny5M8nn', 'VADD85ebTKitcA', 'UBH6zBz2n1OK3M'],
          after: '\n',
        },
        {
          before: '{"kraken_api_key": "',
          secret: ['TFNLGfuh79DwWV', 'GiTwoXs+EQHY74', '86HoMWyrSMMgCP', 'FwV86PSdDK4njH'],
          after: '"}',
        },
      ],
      counterExamples: ['KRAKEN_API_KEY=', 'kraken_api_key: your-id-here'],
    },
  ],
  verify: {
    balance: {
      code: 'kraken',
      docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
      effect: 'counts-quota',
      hosts: ['api.kraken.com'],
    },
  },
} satisfies Provider;
