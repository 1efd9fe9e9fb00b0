/** Credentials of Abyssale. */

import type { Provider } from '#model/provider';

export default {
  name: 'Abyssale',
  docs: 'https://developers.abyssale.com/rest-api/authentication',
  rules: [
    {
      id: 'abyssale-api-key',
      description: 'An Abyssale API key.',
      keyed: { names: ['abyssale'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'make and read images in the owner’s workspace on its quota',
      rotate: 'In Workspace settings, API Key: delete the key and create another.',
      examples: [
        {
          before: '<string name="abyssale_api_key">',
          secret: ['AdzV', 'Qd8sGuD6bQ', 'mjAfsr1NB92ls', 'tXGXkXv1pUHri'],
          after: '</string>\n',
        },
        {
          before: 'ABYSSALE_API_KEY=',
          secret: ['P7K8C', 'Qg5kVnfzwEg9', 'XeI6OV2L5wiv', '5xyWOWxKfkf'],
          after: '\n',
        },
        {
          before: "abyssale_api_key: '",
          secret: ['TaKMq', 'deHcIdBZI', 'SPlnr34BaD57', '5RVS5Sn7uu', 'uBqp'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ABYSSALE_API_KEY=your-key-here\n',
        ['ABYSSALE_API_KEY=', 's2K6aP', 'b', '\n'],
        ['checksum: ', 'mFzoX6', '6R0o2DsVXZ3', 'JfAX3DYPZ', 'JW5hXYrvBji', 'RLL', '\n'],
      ],
    },
  ],
} satisfies Provider;
