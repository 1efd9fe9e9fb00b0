/** Credentials of Noticeable. */

import type { Provider } from '#model/provider';

export default {
  name: 'Noticeable',
  docs: 'https://graphdoc.noticeable.io/',
  rules: [
    {
      id: 'noticeable-api-key',
      description: 'A Noticeable API key.',
      keyed: { names: ['noticeable'], value: '[A-Za-z0-9]{20}', isCommonWord: true },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and publish the project’s announcements',
      rotate: 'In the project’s settings, API keys: delete the key and create another.',
      examples: [
        { before: 'NOTICEABLE_API_KEY=', secret: ['3rgk', '9C1ms1SM7kES4', 'UmO'], after: '\n' },
        { before: "const noticeableApiKey = '", secret: ['7qQ7', 'rjUIyp5sMJ', 'H3YHBc'], after: "';\n" },
        {
          before: '<string name="noticeable_api_key">',
          secret: ['OFS3', 'gVZGjQezs', 'iCohzXj'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'NOTICEABLE_API_KEY=your-key-here\n',
        ['NOTICEABLE_API_KEY=', 'CuDK0', 'qj', '\n'],
        ['checksum: ', 'yDWlk', 'TwXIjC0Oyz', 'npOmc', '\n'],
      ],
    },
  ],
} satisfies Provider;
