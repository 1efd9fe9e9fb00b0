/** Credentials of Greptile. */

import type { Provider } from '#model/provider';

export default {
  name: 'Greptile',
  docs: 'https://www.greptile.com/docs/api-reference/introduction',
  rules: [
    {
      id: 'greptile-api-key',
      description: 'An API key of Greptile.',
      keyed: { names: ['greptile'], value: '[A-Za-z0-9+/]{40,90}={0,2}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query and index the owner’s repositories',
      rotate: 'In the Greptile app, API: delete the key and create another.',
      examples: [
        {
          before: 'ENV GREPTILE_API_KEY ',
          secret: ['1IHY', 'eQwxjoDQyX3Xl', 'xOc7N2oIubm3', 'kYpAbc1Xl9I', 'X/Ci=='],
          after: '\n',
        },
        {
          before: "greptile_api_key: '",
          secret: ['Ai7aod', 'q+cMRx8okl', 'Thy5mbY9V', 'hHsWpyzcLjVW', 'dDUzr98F=='],
          after: "'\n",
        },
        {
          before: 'export GREPTILE_API_KEY="',
          secret: ['LeDCu9', '7zsV8/sXOrVs', 'QbtbbRTm4j', '1syxQTggb9R', '1gi=='],
          after: '"\n',
        },
      ],
      counterExamples: [
        'GREPTILE_API_KEY=your-key-here\n',
        ['GREPTILE_API_KEY=', '8WyQuv', 'F', '\n'],
        ['checksum: ', 'OQ4LJr', '69PF7vc1R+t', 'af+zMMYl9oLP', '2gMbpOqpkBCJ', '\n'],
      ],
    },
  ],
} satisfies Provider;
