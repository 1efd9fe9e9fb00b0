/** Credentials of Klarna. */

import type { Provider } from '#model/provider';

export default {
  name: 'Klarna',
  docs: 'https://docs.klarna.com/',
  rules: [
    {
      id: 'klarna-api-key',
      description: 'An API key of Klarna.',
      regex: String.raw`\b(klarna_(?:live|test)_api_[A-Za-z0-9+/_-]{60,300}={0,2})(?:[^A-Za-z0-9+/=_-]|$)`,
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'make and change orders and payments of the merchant',
      rotate: 'In the partner portal, API keys: disable the key and generate another.',
      examples: [
        {
          before: 'KLARNA_API_KEY=',
          secret: [
            'klarn',
            'a_test_api_Ev',
            'zNYWrEzqGyo2',
            '/pgFT0TZLgjIy',
            'XAg2T0fCKpdHC',
            'TZsEX/4m92b9',
            'GFWX_sN8E=',
          ],
          after: '\n',
        },
        {
          before: "const klarnaApiKey = '",
          secret: [
            'klarna',
            '_live_api',
            '_p3BAI+ZHF',
            't1TlmBiv_Z_',
            'Jc-LSTLLXmIl_',
            '4M_x2rP8AOup',
            'KRRKP4QnpT',
            'cly9lG=',
          ],
          after: "';\n",
        },
        {
          before: '<string name="klarna_api_key">',
          secret: [
            'klar',
            'na_test_a',
            'pi_F/ek1UEnQ',
            'hDXlPkx1WL',
            'kTI_Hh-IMIOD2',
            'D//_Sf4/l',
            '-ce+-Weql4y+',
            'cnjQs-ii01o',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: ['KLARNA_API_KEY=your-key-here\n', ['KLARNA_API_KEY=', 'klar', 'na_', '\n']],
    },
  ],
} satisfies Provider;
