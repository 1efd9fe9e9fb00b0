/** Credentials of Braze. */

import type { Provider } from '#model/provider';

export default {
  name: 'Braze',
  docs: 'https://www.braze.com/docs/api/basics/',
  rules: [
    {
      id: 'braze-api-key',
      description: 'A REST API key of Braze.',
      keyed: {
        names: ['braze'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read users and send messages to them, as its permissions allow',
      rotate: 'In Settings, APIs and identifiers: delete the key and create another.',
      examples: [
        {
          before: 'ENV BRAZE_API_KEY ',
          secret: ['6ff5', '2e36-c7c5-', 'd568-99f3-6d', '6826b6277', 'a'],
          after: '\n',
        },
        {
          before: "braze_api_key: '",
          secret: ['7866e', '585-92e7-cdf', '0-769f-557', '5cf69004a'],
          after: "'\n",
        },
        {
          before: 'export BRAZE_API_KEY="',
          secret: ['016605', 'aa-4735-6db6', '-30e2-8f0d6c8', '0e1e1'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'BRAZE_API_KEY=your-key-here\n',
        ['BRAZE_API_KEY=', '4031', 'c1a', '\n'],
        ['checksum: ', '9aa9d', 'eeb-f4b8-6e', '68-b86a-51c', '4a954e17e', '\n'],
      ],
    },
  ],
} satisfies Provider;
