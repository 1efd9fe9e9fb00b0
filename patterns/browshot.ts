/** Credentials of Browshot. */

import type { Provider } from '#model/provider';

export default {
  name: 'Browshot',
  docs: 'https://browshot.com/api/documentation',
  rules: [
    {
      id: 'browshot-api-key',
      description: 'A Browshot API key.',
      keyed: { names: ['browshot'], value: '[A-Za-z0-9]{24,28}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'take screenshots on the owner’s quota',
      rotate: 'In the Browshot dashboard: change the API key.',
      examples: [
        {
          before: 'export BROWSHOT_API_KEY="',
          secret: ['rBVGLb', 'gbBrbjHCYs0GR', 'oIrDt8fB'],
          after: '"\n',
        },
        { before: 'ENV BROWSHOT_API_KEY ', secret: ['HLTxEL', 'HjW0RBZ0BvWAK', 'MhIKc3l'], after: '\n' },
        {
          before: '  "browshot_api_key": "',
          secret: ['o4If', 'FzVpVtT0sPJIe', 'mYVhQOi05', '1'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'BROWSHOT_API_KEY=your-key-here\n',
        ['BROWSHOT_API_KEY=', '8GH5y8', 'e', '\n'],
        ['checksum: ', '3zTMf', 'Jr5fPvIcE', 'kedyeNJnE', 'o1', '\n'],
      ],
    },
  ],
} satisfies Provider;
