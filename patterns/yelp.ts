/** Credentials of Yelp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  rules: [
    {
      id: 'yelp-api-key',
      description: 'A Yelp Fusion API key.',
      keyed: { names: ['yelp'], value: '[A-Za-z0-9_-]{128}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At yelp.com/developers/v3/manage_app: refresh the API key.',
      examples: [
        {
          before: 'YELP_API_KEY=',
          secret: [
            '3zY9__Acu9EDTBQIjaNeBKUq72I5qQtNAcO5BgV3uqyoNtogJwBKDGIVGRt_u1wV',
            'hC6CfjhtUDE06l-rFg99P11ANmibfSACrId_2shOvKxaXOtrrZKKG13jH2OI4LHd',
          ],
          after: '\n',
        },
        {
          before: 'yelp_key = "',
          secret: [
            '0lIT2N1J_5HPgWgLhfmtKpGrqVCwTfPSoR3MW18PCQoPF_y7FfnITwNCiD6_KiP-',
            'ziJEf2LmKqzbsjwW5VAyVbM_VmVX2iYhj1TsQjg73TXysuXRxBmX2SYR1dXA1tnu',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'YELP_API_KEY=ul21********\n',
        'YELP_API_KEY=your-key-here\n',
        ['YELP_API_KEY=', 'ul21SpE9OEEhTTQgjpivzBOiIofHUsvm', 'jKB3PQq4PqDEFCF1mKQWzQGKig5ArElK', '\n'],
      ],
    },
  ],
} satisfies Provider;
