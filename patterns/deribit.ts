/** Credentials of Deribit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Deribit',
  docs: 'https://docs.deribit.com/',
  rules: [
    {
      id: 'deribit-client-secret',
      description: 'A client secret of Deribit.',
      keyed: { names: ['deribit'], value: String.raw`[\w-]{43,44}` },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'trade, and withdraw where the key allows it',
      rotate: 'In the account, API management: reset the key.',
      examples: [
        {
          before: "deribit_client_secret: '",
          secret: ['Uv77', 'XcEYEYJBcO93', '5T1a-4Fs-lErg', 'Cd59RpSPMAc', 'tJ5S'],
          after: "'\n",
        },
        {
          before: '<string name="deribit_client_secret">',
          secret: ['zjFis8', 'mmGN4nPDNq2', 'e5Oe9rx5mVjhJ', 'm9sbXjKxqh', '2zPl'],
          after: '</string>\n',
        },
        {
          before: 'ENV DERIBIT_CLIENT_SECRET ',
          secret: ['k4D6kb', 'hdibXkENc', 'WI2KpUFiF', 'OINNhS8LpEYzS', 'WzKt7g'],
          after: '\n',
        },
      ],
      counterExamples: [
        'DERIBIT_CLIENT_SECRET=your-key-here\n',
        ['DERIBIT_CLIENT_SECRET=', 'lbpe', 'AbF', '\n'],
        ['checksum: ', 'ZKPA', '7EZ5TnSwc', 'QY7nQ1DTwFY5Q', 'OSesqma29K', 'i4eXfE9', '\n'],
      ],
    },
  ],
} satisfies Provider;
