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
        names: [
          'canva_client_secret',
          'canva_secret',
          'canva-client-secret',
          'canvaclientsecret',
          'canvasecret',
          'canva_connect_client_secret',
          'canva_app_secret',
          'canvaconnectclientsecret',
          'canvaappsecret',
        ],
        value: 'cnvca[A-Za-z0-9_-]{40,60}|[A-Za-z0-9_-]{43}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange users’ login codes for tokens that read and change their designs',
      rotate: 'In the Canva developer portal, integration, Configuration: generate another secret.',
      examples: [
        {
          before: '<string name="canva_client_secret">',
          secret: [
            'cnvca9',
            'gbLPO_k_l',
            'c5R_rkA6uXR',
            'TjmYnwV4lfnY',
            'EWxXrawXRl1',
            'GDEah9Exy',
            'MeLWWYm',
          ],
          after: '</string>\n',
        },
        {
          before: 'CANVA_CLIENT_SECRET=',
          secret: ['VE-L1m', 'j7pUi_qC8oCX', 'Iy-xwjOpkcG', '1HVvpfEaNLHa', 'm-'],
          after: '\n',
        },
        {
          before: "canva_client_secret: '",
          secret: ['Aqmo', 'Z4SggdPoC', '5KRfqtdmsbD', 'fXMzgQO-Jl2t', 'mi2HHcI'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CANVA_CLIENT_SECRET=your-key-here\n',
        ['CANVA_CLIENT_SECRET=', 'pyyCjB', 'Y', '\n'],
        ['checksum: ', 'cnvc', 'ahe1skjO5xel', '_MWiXQY-I', 'VSNn7PHFck3', 'RJs4P-7Lg', 'DJBN', '\n'],
      ],
    },
  ],
} satisfies Provider;
