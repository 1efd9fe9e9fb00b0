/** Credentials of GoCanvas. */

import type { Provider } from '#model/provider';

export default {
  name: 'GoCanvas',
  docs: 'https://www.gocanvas.com/content/api/',
  rules: [
    {
      id: 'gocanvas-api-key',
      description: 'An API key of GoCanvas.',
      keyed: { names: ['gocanvas', 'go_canvas', 'go-canvas'], value: '[A-Za-z0-9+/_-]{43}=?' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s forms and submissions',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "const gocanvasApiKey = '",
          secret: ['YwS64', 'Kk6rI8xWNON2O', 'LYFxmPDs8OFIU', '9EfKubF8pyQ5='],
          after: "';\n",
        },
        {
          before: 'client.set("gocanvas_api_key", "',
          secret: ['pb5C3M', 'EU0Kl-ypb', 'DPXEoxHMZ/', 'zWLCG5T4z1cwk', 'EChIA'],
          after: '");\n',
        },
        {
          before: 'GOCANVAS_API_KEY=',
          secret: ['lABS', 'Q/DlzP4ML6', 'iqA1hLQM-', 'gqewM20n33v9a', 'sv42dxN='],
          after: '\n',
        },
      ],
      counterExamples: [
        'GOCANVAS_API_KEY=your-key-here\n',
        ['GOCANVAS_API_KEY=', 'za6sxx', 'g', '\n'],
        ['checksum: ', '1H9QyZ', 'WaX/q1eBOHSf', 'hmtR-05F5fd', 'CuqOIeJcQtOPK', 'c', '\n'],
      ],
    },
  ],
} satisfies Provider;
