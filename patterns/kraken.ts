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
      examples: [
        {
          before:
            'KRAKEN_API_KEY=' +
            'LuB0WoVOhoAi41QxcACIdQ9tl+DB' +
            '0gK6KLySVteIx7XToEdtUFtg9hXc' +
            '\nKRAKEN_PRIVATE_KEY=',
          secret: [
            'V2wMN1rnHSlgg7hQ9D/rl2VDTSWXoCwW25Hz3ELvwZb',
            'lst06mDcJzfYEeRCkQaLGT/bl4cBjcCMQJ9feEQnq+d',
            '==',
          ],
          after: '\n',
          parts: { key: ['LuB0WoVOhoAi41QxcACIdQ9tl+DB', '0gK6KLySVteIx7XToEdtUFtg9hXc'] },
        },
        {
          before: '{"krakenSecret": "',
          secret: [
            'bZSyCwgAR1sMpUwzd/G0LjQVMz2wQXeCPzcZcZqLdDf',
            'xu3fGus3JZff3rtogsqfYa863Ex4lObfnVrTjNT3R1f',
            '==',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'KRAKEN_API_KEY=LuB0WoVOhoAi41QxcACIdQ9tl+DB0gK6KLySVteIx7XToEdtUFtg9hXc\nKRAKEN_PRIVATE_KEY=JodL********\n',
        'KRAKEN_API_KEY=LuB0WoVOhoAi41QxcACIdQ9tl+DB0gK6KLySVteIx7XToEdtUFtg9hXc\nKRAKEN_PRIVATE_KEY=your-key-here\n',
        [
          'KRAKEN_API_KEY=LuB0WoVOhoAi41QxcACIdQ9tl+DB0gK6KLySVteIx7XToEdtUFtg9hXc\nKRAKEN_PRIVATE_KEY=',
          'JodL6ECjWOeI3SmZQnQZj',
          'HkL+VdJQQss2AEyJJt3vo2',
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
          secret: ['lS38Rk8BD6H3/bGFFZOpcny5M8nn', 'VADD85ebTKitcAUBH6zBz2n1OK3M'],
          after:
            '\nKRAKEN_PRIVATE_KEY=' +
            'PAtr6pH1e5Kr44kgIVZd9g6JE9ku9ZvCZSkDY6QoIGV' +
            'qMmM20+Rhls3Lwcb6GSkLSZflCSPqBTKtggfyTxVO3y' +
            '==\n',
        },
        {
          before: '{"kraken_api_key": "',
          secret: ['TFNLGfuh79DwWVGiTwoXs+EQHY74', '86HoMWyrSMMgCPFwV86PSdDK4njH'],
          after:
            '", "kraken_private_key": "' +
            'hnQEQsi8dyHCGCArFZibZ2MNhwW9xTvSlkInnNjlN3d' +
            'Wj9Dmyy2L01YmSt2wf30PmmYfJlrODSLbPrajp+eKwb' +
            '=="}',
        },
      ],
      counterExamples: ['KRAKEN_API_KEY=', 'kraken_api_key: your-id-here'],
    },
  ],
} satisfies Provider;
