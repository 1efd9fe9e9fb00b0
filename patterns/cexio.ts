/** Credentials of CEX.IO. */

import type { Provider } from '#model/provider';

export default {
  name: 'CEX.IO',
  docs: 'https://docs.cex.io/',
  rules: [
    {
      id: 'cexio-api-secret',
      description: 'The secret of a CEX.IO API key.',
      keyed: {
        names: [
          'cexio_secret',
          'cexio_api_secret',
          'cexio-secret',
          'cexiosecret',
          'cex_io_secret',
          'cex_api_secret',
          'cexioapisecret',
          'cex.io',
          'cexapisecret',
        ],
        value: '[A-Za-z0-9]{24,28}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'trade and, if the key allows it, withdraw',
      rotate: 'In CEX.IO, Profile, API: delete the key and create another, bound to addresses.',
      examples: [
        {
          before: 'client.set("cexio_secret", "',
          secret: ['HTxj', 'DN55NETSw', '2pjD5GkVm58', 'i'],
          after: '");\n',
        },
        { before: '  "cexio_secret": "', secret: ['iwVYEg', 'dS0QmUxG4YTZ', '8dExY9W'], after: '",\n' },
        { before: "const cexioSecret = '", secret: ['FL3eOO', '64hPNC8TR8', 'DTnemvF2t'], after: "';\n" },
      ],
      counterExamples: [
        'CEXIO_SECRET=your-key-here\n',
        ['CEXIO_SECRET=', 'Ch0nj', 'hf', '\n'],
        ['checksum: ', 'CtLQ', 'X5seNsTFkE', '3Y2ZxFCVl', 'KYN6', '\n'],
      ],
    },
  ],
} satisfies Provider;
