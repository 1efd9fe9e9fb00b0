/** Credentials of Finnhub. */

import type { Provider } from '#model/provider';

export default {
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  rules: [
    {
      id: 'finnhub-api-key',
      description: 'A Finnhub API key.',
      keyed: {
        names: ['finnhub'],
        value: '[a-z0-9]{20}(?:[a-z0-9]{20})?',
      },
      minEntropy: 3.1,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read market data on the owner’s quota',
      rotate: 'At finnhub.io/dashboard, regenerate the API key.',
      examples: [
        { before: 'FINNHUB_API_KEY=', secret: ['sdks8folw0', 'abbc9h9s8v'], after: '\n' },
        {
          before: '<string name="finnhub_token">',
          secret: ['5uqvl48gxw', 'msnr96dtdk'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FINNHUB_API_KEY=uv5m********\n',
        'FINNHUB_API_KEY=your-key-here\n',
        ['FINNHUB_API_KEY=', 'uv5m0ctb0x', '\n'],
      ],
    },
  ],
} satisfies Provider;
