/** Cloudsmith: API keys and entitlement tokens, neither with a mark of its own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  rules: [
    {
      id: 'cloudsmith-api-key',
      description: 'A Cloudsmith API key.',
      keyed: {
        names: [
          'cloudsmith_api_key',
          'cloudsmithapikey',
          'cloudsmith-api-key',
          'cloudsmith_token',
          'cloudsmithtoken',
          'cloudsmith-token',
          'cloudsmith_key',
          'cloudsmithkey',
          'cloudsmith-key',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish and delete packages of its owner, so that what uses them runs his code',
      rotate: 'Refresh it under the settings of the user or service.',

      examples: [
        {
          before: 'CLOUDSMITH_API_KEY=',
          secret: ['64840acf1d86f0ebec7f', '79fb0416008721396c74'],
          after: '\n',
        },
        {
          before: '[default]\ncloudsmith_api_key = ',
          secret: ['d5476e62c174a46d42b4', '793b3b34b2746cca604d'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['CLOUDSMITH_API_KEY=1acbd3cbcc4be65c', '7d97209943c087b6'],
        'CLOUDSMITH_API_KEY=${CLOUDSMITH_API_KEY}',
      ],
    },
  ],
} satisfies Provider;
