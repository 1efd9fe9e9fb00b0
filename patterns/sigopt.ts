/** Credentials of SigOpt, which has closed. */

import type { Provider } from '#model/provider';

export default {
  name: 'SigOpt',
  docs: 'https://docs.sigopt.com',
  rules: [
    {
      id: 'sigopt-api-token',
      description: 'A SigOpt API token.',
      keyed: { names: ['sigopt'], value: '[A-Z]{48}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing since the service closed',
      rotate: 'The service closed: remove it.',
      examples: [
        {
          before: '<string name="sigopt_api_token">',
          secret: ['SRMW', 'LTXXBGMVKHPM', 'IRYCLUTTG', 'IDFCIBPYGQ', 'INDNCXXPFLDOD'],
          after: '</string>\n',
        },
        {
          before: 'SIGOPT_API_TOKEN=',
          secret: ['HVBASF', 'PJWFILFRV', 'IYABPWFKNH', 'GLVJPLCIEPVX', 'UDYTXAUHY', 'LL'],
          after: '\n',
        },
        {
          before: "sigopt_api_token: '",
          secret: ['RODGG', 'SWXAGOITKAE', 'ICHOSXPTU', 'FZYNKUBKOF', 'BHFDAURUG', 'TCLB'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SIGOPT_API_TOKEN=your-key-here\n',
        ['SIGOPT_API_TOKEN=', 'NUZF', 'HZX', '\n'],
        ['checksum: ', 'WSDHQ', 'RYIJTOLSHPPP', 'RWSVGJHQDMB', 'VZEABTWLO', 'XMVNCPAOW', 'WC', '\n'],
      ],
    },
  ],
} satisfies Provider;
